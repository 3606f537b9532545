import type { Material } from './material.ts';

/** Files by their addresses on the site. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** How one edition, or those of one kind, are made. */
export interface EditionStep {
  /** What is told of it as it is made. */
  title: string;
  /** @param made the files of the steps before */
  make: (material: Material, made: Files) => Files | Promise<Files>;
}
