/**
 * `npm run editions`: makes the book into files to take along, from the built site and its content, in `dist/lataa/`. The
 * time that each takes is told as it is made.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeOfflineWorker } from './build/offline-worker.ts';
import { startChromium } from './chromium.ts';
import { serve } from './e2e/server.ts';
import type { EditionStep, Files } from './editions/edition-step.ts';
import { listFiles } from './editions/list-files.ts';
import { readMaterial, type Material } from './editions/material.ts';
import { eBook } from './editions/steps/epub.ts';
import { moodle } from './editions/steps/moodle.ts';
import { bookPdf, chapterPdfs } from './editions/steps/pdf.ts';
import { oneFile } from './editions/steps/single-file.ts';
import { chapterTexts, wordDocument } from './editions/steps/text.ts';
import { baseOf } from '../src/lib/site/address.ts';
import { siteUrl } from '../src/site.ts';

/** In the order in which they are made: the e-book takes its pages from the printed book, the document its pictures. */
const STEPS: readonly EditionStep[] = [moodle, bookPdf, chapterPdfs, eBook, oneFile, chapterTexts, wordDocument];

/** Where on its host the site stands. */
const base = baseOf(siteUrl);
/** The built site; another folder for a copy of it. */
const dist = process.argv[2] ?? 'dist';
if (!existsSync(join(dist, 'lataa/index.html'))) {
  console.error('Sivustoa ei ole vielä rakennettu. Aja ensin `npm run build`.');
  process.exit(1);
}

const started = performance.now();
await fromSite(dist, makeAll);
listFiles(dist, base);
await writeOfflineWorker(dist);
console.log(`Valmis: ${seconds(started)} s. Tiedostot ovat kansiossa ${dist}/lataa/.`);

async function makeAll(material: Material): Promise<void> {
  const made = new Map<string, string | Uint8Array>();
  for (const { title, make } of STEPS) {
    const files = await timed(title, () => make(material, made));
    write(files);
    for (const [address, data] of files) made.set(address, data);
  }
}

/** Reads the site in a browser, for as long as it is worked on. */
async function fromSite(folder: string, work: (material: Material) => Promise<void>): Promise<void> {
  const server = await serve(folder, base);
  const browser = await startChromium();
  try {
    await work(await timed('Kirja luetaan sivustosta', () => readMaterial(browser, server.origin)));
  } finally {
    await browser.close();
    await server.close();
  }
}

function write(files: Files): void {
  for (const [address, data] of files) {
    const path = join(dist, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
}

async function timed<T>(title: string, make: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await make();
  console.log(`${title.padEnd(26)} ${seconds(start).padStart(6)} s`);
  return made;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
