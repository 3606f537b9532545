// The part of Citation.js that we use; the packages carry no types of their own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly object[];
    format(
      output: 'bibliography',
      options: Record<string, unknown> & { asEntryArray: true },
    ): [id: string, entry: string][];
    format(output: 'citation', options?: object): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        locales: { add(name: string, xml: string): void };
        styles: { add(name: string, xml: string): void; get(name: string): string };
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
