/** The files of the dataset, in the order in which `/data/` offers them. */
import type { DataFile } from './lib/publication/structured-data.ts';

const file = <Name extends string>(name: Name, type: string) =>
  ({ href: `/data/${name}`, name, type }) satisfies DataFile;

export const toolFiles = [
  file('tyokalut.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  file('tyokalut.csv', 'text/csv'),
  file('tyokalut.json', 'application/json'),
  file('tyokalut.schema.json', 'application/schema+json'),
] as const;

export const otherFiles = [
  file('saadokset.json', 'application/json'),
  file('tapaukset.json', 'application/json'),
  file('vaitteet.json', 'application/json'),
] as const;

export const referenceFiles = [
  file('lahteet.ris', 'application/x-research-info-systems'),
  file('lahteet.bib', 'application/x-bibtex'),
  file('lahteet.json', 'application/vnd.citationstyles.csl+json'),
] as const;

export const dataFiles: readonly DataFile[] = [...toolFiles, ...otherFiles, ...referenceFiles];
