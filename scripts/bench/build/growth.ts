/** What a larger catalogue does to the first views of its lists, to the number of files and to the check. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import type { Project } from './measure.ts';

const KILOBYTE = 1024;
export const AIMS = { kilobytes: 60, elements: 3000, filesPerTool: 9, checkSeconds: 10 };
const LISTS = ['tyokalut', 'matriisi'];

/** A list's page: its HTML and style sheets as a host sends them, and the elements that a browser makes of it. */
export interface FirstView {
  path: string;
  kilobytes: number;
  elements: number;
}

export interface Growth {
  tools: number;
  views: FirstView[];
  /** Files that each added tool brings. */
  filesPerTool: number;
  checkSeconds: number;
}

/** Files of a built site. */
export const fileCount = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())
    .length;

/**
 * Reads the growth from a site that has been built with more tools.
 * @param added how many more
 * @param before the files of the site without them
 * @param checkSeconds what the check alone took
 */
export function growthOf({ folder }: Project, added: number, before: number, checkSeconds: number): Growth {
  const dist = join(folder, 'dist');
  return {
    tools: added,
    views: LISTS.map((list) => firstView(dist, list)),
    filesPerTool: (fileCount(dist) - before) / added,
    checkSeconds,
  };
}

function firstView(dist: string, list: string): FirstView {
  const html = readFileSync(join(dist, list, 'index.html'), 'utf8');
  const page = load(html);
  const sheets = page('link[rel="stylesheet"]')
    .toArray()
    .flatMap((link) => page(link).attr('href') ?? []);
  const bytes = [html, ...sheets.map((path) => readFileSync(join(dist, path), 'utf8'))].map(
    (text) => gzipSync(text, { level: 9 }).length,
  );
  return {
    path: `/${list}/`,
    kilobytes: bytes.reduce((sum, size) => sum + size, 0) / KILOBYTE,
    elements: page('*').length,
  };
}

/** The growth in lines, each with its aim. */
export function growthLines({ tools, views, filesPerTool, checkSeconds }: Growth): string[] {
  const line = (what: string, value: number, aim: number, digits = 0) =>
    `  ${what.padEnd(42)}${value.toFixed(digits).padStart(8)}   aim ≤ ${aim}${value > aim ? '   MISSED' : ''}`;
  return [
    `With ${tools} more tools`,
    ...views.flatMap(({ path, kilobytes, elements }) => [
      line(`${path} KB at the first view`, kilobytes, AIMS.kilobytes, 1),
      line(`${path} elements`, elements, AIMS.elements),
    ]),
    line('files in dist/ for each tool', filesPerTool, AIMS.filesPerTool, 2),
    line('seconds of the check', checkSeconds, AIMS.checkSeconds, 1),
  ];
}
