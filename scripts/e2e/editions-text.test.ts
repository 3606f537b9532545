import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BOOK_FILES, chapterMarkdown, chapterPdf, MOODLE_FILES } from '../../src/lib/editions/files.ts';
import { openPdf, pageTexts } from '../editions/pdf.ts';
import { contentIds, DIST, elements, readBuilt, readSite, text } from './built-site.ts';
import {
  EDITIONS_TIMEOUT,
  FILES,
  makeEditions,
  pathOfFile,
  readBytes,
  requireEditions,
  requireProgram,
} from './editions.ts';

beforeAll(requireEditions, EDITIONS_TIMEOUT);

/** The text of the Word document, as its program keeps it. */
const wordStory = (folder = DIST): string =>
  strFromU8(unzipSync(readBytes(FILES.docx, folder))['word/document.xml'] ?? new Uint8Array());

describe('Markdown', () => {
  it.each(contentIds('chapters'))('%s has the sections of its page, and no HTML', (id) => {
    const markdown = readBuilt(chapterMarkdown(id));
    const page = readSite().get(`/luvut/${id}/`);
    expect(page).toBeDefined();
    const title = text(elements(page?.document as never, 'h1')[0]).replaceAll('\u00AD', '');
    expect(
      markdown
        .replaceAll('\\', '')
        .replace(/^# \d+\. /, '')
        .startsWith(title),
    ).toBe(true);
    expect(markdown.match(/^## /gm)?.length).toBeGreaterThan(3);
    expect(markdown).not.toMatch(/<(?:div|span|p|a|section|svg|figure|table)\b/);
    expect(markdown).toContain('Lisenssi: Creative Commons');
  });
});

describe('the Word document', () => {
  it(
    'opens in LibreOffice with its headings, tables and pictures',
    async () => {
      const office = await requireProgram('soffice', 'libreoffice-writer-nogui');
      const folder = mkdtempSync(join(tmpdir(), 'docx-'));
      try {
        const filter = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
        execFileSync(
          office,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            filter,
            '--outdir',
            folder,
            pathOfFile(FILES.docx),
          ],
          { stdio: 'ignore' },
        );
        const pdf = await openPdf(readFileSync(join(folder, BOOK_FILES[0].name)));
        const titles = (await pdf.getOutline()).map(({ title }) => title);
        expect(titles.filter((title) => /^\d+\. /.test(title))).toHaveLength(contentIds('chapters').length);
        expect(titles).toEqual(expect.arrayContaining(['Sanasto', 'Lähteet']));
        const words = (await pageTexts(pdf)).join(' ').replaceAll(/\s+/g, ' ');
        expect(words).toContain('Creative Commons Nimeä 4.0');
        expect(words).toMatch(/Painos \d/);
        await pdf.destroy();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    EDITIONS_TIMEOUT,
  );

  it('has alternate texts on its pictures, and tables with headers', () => {
    const $ = load(wordStory(), { xml: true });
    const pictures = $('wp\\:docPr')
      .toArray()
      .filter((node) => $(node).closest('w\\:drawing').length > 0);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect($(picture).attr('descr')).toMatch(/\p{L}{3}/u);
    expect($('w\\:tblHeader').length).toBeGreaterThan(0);
  });
});

describe('the files for Moodle', () => {
  it('hold every question with its feedback, and every term', () => {
    const [xml, gift, glossary] = MOODLE_FILES.map(({ name }) => readBuilt(`lataa/${name}`));
    const $ = load(xml ?? '', { xml: true });
    const questions = $('question:not([type=category])').toArray();
    expect(questions.length).toBeGreaterThanOrEqual(contentIds('chapters').length * 8);
    for (const question of questions) expect($(question).children('generalfeedback').text()).toMatch(/Tavoite: /);
    expect(parse(gift ?? '').filter(({ type }) => type !== 'Category')).toHaveLength(questions.length);
    expect(load(glossary ?? '', { xml: true })('ENTRY').length).toBe(contentIds('glossary').length);
  });
});

describe('the page of the editions', () => {
  it('offers each file with its size', () => {
    const $ = load(readBuilt('lataa/index.html'));
    const files = [
      ...[...BOOK_FILES, ...MOODLE_FILES].map(({ name }) => `/lataa/${name}`),
      ...contentIds('chapters').flatMap((id) => [chapterPdf(id), chapterMarkdown(id)]),
    ];
    for (const file of files) {
      expect($(`a[href="${file}"]`)).toHaveLength(1);
      expect($(`[data-size="${file}"]`).text()).toMatch(/^, \d[\d,]* [kM]t$/);
    }
    expect($('[data-editions-missing]')).toHaveLength(0);
  });
});

describe('no edition', () => {
  /** What belongs to pages of the site, not to the text of the book. */
  const APPARATUS =
    /Viittaa(?! näin)|Viitetiedostot|Kopioi lähdeviite|Asiasanat:|Esiintyy sivuilla|Osio nimeltä|Merkitse luetuksi|Lähteen tiedot|Muokkaa/;
  const words = (html: string, options = {}) => load(html, options)('body, w\\:body').text();

  it('holds what only a page of the site needs', async () => {
    const epub = unzipSync(readBytes(FILES.epub));
    const pdf = await openPdf(readBytes(FILES.pdf));
    const texts = new Map([
      ['PDF', (await pageTexts(pdf)).join('\n')],
      ['HTML', words(strFromU8(readBytes(FILES.html)))],
      ['DOCX', words(wordStory(), { xml: true })],
      ...contentIds('chapters').map((id) => [id, readBuilt(chapterMarkdown(id))] as const),
      ...Object.entries(epub).flatMap(([name, data]) =>
        name.endsWith('.xhtml') ? [[name, words(strFromU8(data), { xml: true })] as const] : [],
      ),
    ]);
    await pdf.destroy();
    for (const [name, text] of texts) {
      expect(text.length, name).toBeGreaterThan(100);
      expect(APPARATUS.exec(text)?.[0], name).toBeUndefined();
    }
  });
});

describe('a second run', () => {
  it(
    'makes the same texts',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'site-'));
      try {
        cpSync(DIST, folder, { recursive: true });
        makeEditions(folder);
        const same = [
          FILES.html,
          FILES.epub,
          ...MOODLE_FILES.map(({ name }) => `lataa/${name}`),
          ...contentIds('chapters').map(chapterMarkdown),
        ];
        for (const file of same) expect(Buffer.compare(readBytes(file), readBytes(file, folder)), file).toBe(0);
        expect(wordStory(folder)).toBe(wordStory());
        const [one, other] = [await openPdf(readBytes(FILES.pdf)), await openPdf(readBytes(FILES.pdf, folder))];
        expect(await pageTexts(other)).toEqual(await pageTexts(one));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    EDITIONS_TIMEOUT,
  );
});
