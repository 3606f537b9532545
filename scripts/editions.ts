/**
 * `npm run editions`: makes the book into files to take along, from the built site and its content, in `dist/lataa/`. The
 * time that each takes is told as it is made.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { baseForms } from '../src/lib/editions/base-forms.ts';
import { chapterSection, listSection } from '../src/lib/editions/book.ts';
import { citationText, editionLabel, imprint } from '../src/lib/editions/edition.ts';
import { BOOK_FILES, chapterMarkdown, chapterPdf, MOODLE_FILES } from '../src/lib/editions/files.ts';
import { giftQuestions } from '../src/lib/editions/gift.ts';
import { markdown } from '../src/lib/editions/markdown.ts';
import { escaped } from '../src/lib/editions/markup.ts';
import { moodleGlossary } from '../src/lib/editions/moodle-glossary.ts';
import { moodleQuestions } from '../src/lib/editions/moodle-questions.ts';
import { imprintLines, type PaperDocument } from '../src/lib/editions/paper.ts';
import { plainText } from '../src/lib/editions/plain-text.ts';
import { singleFile } from '../src/lib/editions/single-file.ts';
import { createAnalyser } from '../src/lib/finnish/analyse.ts';
import { siteContent } from '../src/site-content.ts';
import { siteUrl as publishedUrl } from '../src/site.ts';
import { startChromium } from './chromium.ts';
import { serve } from './e2e/server.ts';
import { readBook } from './editions/built-book.ts';
import { epub } from './editions/epub.ts';
import { bundle } from './editions/bundle.ts';
import { docx } from './editions/docx.ts';
import { drawImages } from './editions/draw-images.ts';
import { listFiles } from './editions/list-files.ts';
import { writeOfflineWorker } from './build/offline-worker.ts';
import { cutFaces, faceRules } from './editions/fonts.ts';
import { printPdf, printedPages } from './editions/pdf.ts';

/** The built site; another folder for a copy of it. */
const DIST = process.argv[2] ?? 'dist';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const LICENCE = 'Lisenssi: Creative Commons Nimeä 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/deed.fi';
const TEXTS = { title: 'Testaa itseäsi', answers: 'Testin vastaukset', works: 'Luvun lähteet' };

if (!existsSync(join(DIST, 'lataa/index.html'))) {
  console.error('Sivustoa ei ole vielä rakennettu. Aja ensin `npm run build`.');
  process.exit(1);
}

const style = (name: string) => readFileSync(`src/styles/editions/${name}.css`, 'utf8');
const started = performance.now();
const { entries, lexicon } = siteContent();
const [publication] = entries.publication.map(({ data }) => data);
if (!publication) throw new Error('The content has no record of the publication.');
const siteUrl = publishedUrl.replace(/\/$/, '');
const server = await serve(DIST);
const browser = await startChromium();
try {
  const book = await timed('kirja luetaan sivustosta', () => readBook(browser, DIST, server.origin));
  const info = imprint(publication);
  const edition = editionLabel(publication);
  const questionsOf = (id: string) => book.questions.get(id) ?? [];

  await timed('Moodle', () => {
    const categories = book.chapters.map(({ id, number, title, grounds }) => ({
      id,
      number,
      title,
      questions: questionsOf(id).map((question) => ({ question, ground: grounds.get(question.id) ?? '' })),
    }));
    const [xml, gift, glossary] = MOODLE_FILES;
    write(xml.name, moodleQuestions(info.title, categories));
    write(gift.name, giftQuestions(info.title, categories));
    const entries = book.terms.map(({ term, synonyms, definition, note }) => ({
      term,
      synonyms,
      paragraphs: [definition.text, note?.text].flatMap((text) => text ?? []),
    }));
    write(
      glossary.name,
      moodleGlossary(`Sanasto: ${info.title}`, `${citationText(info, `${siteUrl}/sanasto/`)} (CC BY 4.0)`, entries),
    );
  });

  const lists = book.lists.map(listSection);
  const chapters = book.chapters.map((part) => chapterSection(part, questionsOf(part.id), TEXTS));
  const signs =
    [...chapters, ...lists].map(({ html, heading }) => html + heading).join('') + JSON.stringify(info) + ASCII;
  const faces = await cutFaces(signs);
  const css = `${faceRules(faces)}\n${style('text')}\n${style('paper')}`;
  const paper = (
    document: Pick<PaperDocument, 'title' | 'subtitle' | 'sections' | 'hasContents'>,
    address: string,
  ): PaperDocument => ({
    ...document,
    author: info.author,
    imprint: imprintLines(info, edition, citationText(info, address), siteUrl),
    siteUrl,
    css,
  });
  const sections = [...chapters, ...lists];
  const { title, subtitle } = info;
  const lines = imprintLines(info, edition, citationText(info, `${siteUrl}/`), siteUrl);
  const printed = await timed('PDF, koko kirja', async () => {
    const pdf = await printPdf(browser, paper({ title, subtitle, sections, hasContents: true }, `${siteUrl}/`));
    write(BOOK_FILES[0].name, pdf);
    return printedPages(pdf);
  });
  await timed('PDF, luvut', async () => {
    for (const part of book.chapters) {
      const section = chapterSection(part, questionsOf(part.id), TEXTS, true);
      const document = paper(
        { title: part.title, subtitle: `${info.title}, luku ${part.number}`, sections: [section], hasContents: false },
        `${siteUrl}/luvut/${part.id}/`,
      );
      write(chapterPdf(part.id), await printPdf(browser, document));
    }
  });
  await timed('EPUB', () => {
    const css = [faceRules(faces, ({ name }) => name), style('text'), style('epub')].join('\n');
    write(BOOK_FILES[1].name, epub({ imprint: info, lines, sections, siteUrl, css, printed }, faces));
  });

  await timed('Yksi tiedosto', async () => {
    const interactive = book.chapters.map((part) => ({
      ...listSection(part),
      isChapter: true,
      html: `${part.html}<h2 id="${part.id}--testaa">${TEXTS.title}</h2>${part.quiz}`,
    }));
    const own = [...interactive, ...lists];
    const text = own.map(({ html }) => load(html, null, false).text()).join(' ');
    const html = singleFile({
      imprint: info,
      lines,
      sections: own,
      siteUrl,
      css: [faceRules(faces), style('text'), readFileSync('src/styles/quiz.css', 'utf8'), style('single')].join('\n'),
      script: await bundle('src/components/editions/single-file.ts'),
      bases: baseForms(text, createAnalyser(lexicon), lexicon.entries.keys()),
    });
    write(BOOK_FILES[2].name, html);
  });

  await timed('Muokattava teksti', async () => {
    const withWorks = book.chapters.map((part) => chapterSection(part, questionsOf(part.id), TEXTS, true));
    const closing = (address: string) => [`${citationText(info, address)} Painos ${edition}.`, LICENCE];
    for (const section of withWorks) {
      const image = (name: string) => `${siteUrl}/lataa/kuvat/${name}`;
      const { html } = plainText([section], { siteUrl, image, keepIds: false });
      write(chapterMarkdown(section.id), await markdown(html, closing(`${siteUrl}/luvut/${section.id}/`)));
    }
    const whole = plainText(sections, { siteUrl, image: (name) => name, keepIds: true });
    const images = await drawImages(whole.images);
    for (const { name, png } of images) write(`kuvat/${name}`, png);
    const end = closing(`${siteUrl}/`)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('');
    const made = await docx({ ...info, html: `${whole.html}<hr>${end}`, images, time: Date.parse(info.date) / 1000 });
    if (made) write(BOOK_FILES[3].name, made);
    else
      console.log(
        'Muokattavaa tekstiä (.docx) ei tehty: siihen tarvitaan pandoc (Debian ja Ubuntu: `sudo apt-get install pandoc`).',
      );
  });

  listFiles(DIST);
  await writeOfflineWorker(DIST);
} finally {
  await browser.close();
  await server.close();
}
console.log(`Valmis: ${seconds(started)} s. Tiedostot ovat kansiossa ${DIST}/lataa/.`);

function write(name: string, data: string | Uint8Array): void {
  const path = join(DIST, name.startsWith('/') ? name : `lataa/${name}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

async function timed<T>(name: string, make: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await make();
  console.log(`${name.padEnd(28)} ${seconds(start)} s`);
  return made;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
