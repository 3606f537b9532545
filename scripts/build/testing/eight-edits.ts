/** The edits that an author makes most often, made as the guide says: with its templates, in the files of the content. */
import type { ContentFile } from '../../../src/lib/content/decode.ts';
import { withWorks } from '../../../src/lib/add-work/bibliography-text.ts';
import { readWorks } from '../../../src/lib/add-work/read-works.ts';
import { askForWork } from '../../../src/lib/add-work/work-interview.ts';
import { openFile } from '../../../src/lib/content/open-file.ts';
import { parseContent } from '../../../src/lib/content/parse-content.ts';
import { scripted } from '../../../src/lib/interview/testing.ts';
import { templatesIn } from '../../../src/lib/testing/templates.ts';

const TEMPLATES = 'content/ohje/pohjat.md';
const WORKS = 'content/references.json';

/** What Zotero writes of a book. */
const FROM_ZOTERO = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/ABCD',
    type: 'book',
    title: 'Kohtaaminen <i>verkossa</i>',
    author: [{ family: 'Esimerkkilä', given: 'Aino' }],
    publisher: 'Esimerkkikustannus',
    language: 'fi-FI',
    'number-of-pages': '120',
    issued: { 'date-parts': [['2024']] },
  },
]);

/**
 * The files that the eight edits change or add.
 * @param files every file of the content
 * @returns texts by path
 */
export async function eightEdits(files: readonly ContentFile[]): Promise<Map<string, string>> {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const textOf = (path: string): string => need(texts.get(path), path);
  const templates = templatesIn(textOf(TEMPLATES));
  const template = (id: string): string => need(templates.get(id), id);
  const { entries } = parseContent(files.map(openFile));
  const chapter = need(entries.contents[0]?.data.chapters[0], 'a chapter');
  const succeeded = new Set(entries.tools.map(({ data }) => data.status.successor?.tool));
  const ending = need(
    entries.tools.find(
      ({ id, data }) =>
        data.status.value === 'in-use' &&
        !succeeded.has(id) &&
        // The template brings a source of this id.
        data.sources.every((source) => source.id !== 'tiedote'),
    ),
    'a tool in use',
  );
  const chapterFile = `content/chapters/${chapter}.mdx`;
  const questionFile = `content/questions/${chapter}.yaml`;
  return new Map([
    [chapterFile, withSentence(textOf(chapterFile))],
    ['content/tools/esimerkkivaline.yaml', template('esimerkkivaline')],
    [WORKS, await withWork(textOf(WORKS))],
    [questionFile, withQuestion(textOf(questionFile), chapter, template('esimerkkiluku'))],
    ['content/glossary/esimerkkitermi.yaml', template('esimerkkitermi')],
    [ending.file, ended(textOf(ending.file), template('status'), template('tiedote'))],
    ['content/audiences/esimerkkiryhma.yaml', template('esimerkkiryhma')],
    ['content/chapters/esimerkkiluku.mdx', template('luku')],
    ['content/questions/esimerkkiluku.yaml', template('esimerkkiluku')],
    [
      'content/contents.yaml',
      textOf('content/contents.yaml').replace(/^chapters:\n(?: {2}- .*\n)+/m, '$&  - esimerkkiluku\n'),
    ],
  ]);
}

function need<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`No such thing: ${name}`);
  return found;
}

/** To the first paragraph that has a citation. */
const withSentence = (text: string): string =>
  text.replace(/^\p{L}.*<Cite [^>]*\/>.*\.$/mu, '$& Työntekijä kysyy, miten asiakas itse haluaa asioida.');

async function withWork(source: string): Promise<string> {
  const read = readWorks(FROM_ZOTERO);
  const work = 'works' in read ? read.works[0] : undefined;
  const answers = ['', 'seen', 'Kertoo, mistä kohtaaminen verkossa syntyy.', ''];
  const record = await askForWork(scripted(answers), need(work, 'a work'), { works: [], takenIds: new Set() });
  return withWorks(source, record ? [record] : []);
}

/** The first question of the template, with the next free number. */
function withQuestion(text: string, chapter: string, template: string): string {
  const numbers = Array.from(text.matchAll(/^ {2}- id: .*-(\d+)$/gm), ([, number]) => Number(number));
  const question = /^ {2}- id: [\s\S]*?(?=^ {2}- id: )/m.exec(template)?.[0] ?? '';
  return `${text.trimEnd()}\n${question.replace(/id: .*/, `id: ${chapter}-${Math.max(...numbers) + 1}`)}`;
}

function ended(tool: string, status: string, page: string): string {
  return tool
    .replace(/^status:\n(?: .*\n)+/m, status)
    .replace(/^sources:(?: \[\])?\n/m, `sources:\n${page}`)
    .replace(/^( {2}date: )"[^"]*"(\n {2}method: )/m, '$1"2026-11-21"$2');
}
