// The part of Citation.js that we use; the packages carry no types of their own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly object[];
    format(
      output: 'bibliography',
      options: Record<string, unknown> & { asEntryArray: true },
    ): [id: string, entry: string][];
    format(output: 'citation' | 'bibtex', options?: object): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { locales: { add(name: string, xml: string): void } };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
