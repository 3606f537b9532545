import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, programPath } from '../chromium.ts';

export interface DocxBook {
  title: string;
  subtitle: string;
  author: string;
  /** The text, its pictures named by their files. */
  html: string;
  images: readonly { name: string; png: Uint8Array }[];
  /** Seconds since 1970 that the file tells as its time: the same for every run. */
  time: number;
}

/** Makes a Word document with pandoc, which is installed on Debian where it is missing; undefined where it cannot be had. */
export async function docx({ title, subtitle, author, html, images, time }: DocxBook): Promise<Uint8Array | undefined> {
  const find = () => programPath(['pandoc']);
  const pandoc = find() ?? ((await installPackages('pandoc')) ? find() : undefined);
  if (!pandoc) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    for (const { name, png } of images) writeFileSync(join(folder, name), png);
    writeFileSync(join(folder, 'book.html'), html);
    const metadata = Object.entries({ title, subtitle, author, lang: 'fi-FI' }).flatMap(([key, value]) => [
      '-M',
      `${key}=${value}`,
    ]);
    execFileSync(pandoc, ['-f', 'html', '-t', 'docx', ...metadata, '--dpi=280', '-o', 'book.docx', 'book.html'], {
      cwd: folder,
      env: { ...process.env, SOURCE_DATE_EPOCH: String(time) },
    });
    return readFileSync(join(folder, 'book.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
