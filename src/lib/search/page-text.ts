import { Parser } from 'htmlparser2';

/** A stretch of a page under one heading. The first has no anchor and stands before any heading. */
export interface PageSection {
  anchor: string;
  heading: string;
  text: string;
}

/** The searchable text of a page. */
export interface PageText {
  title: string;
  description: string;
  sections: PageSection[];
  /** The words by which the page is found, as they stand on it in `data-keywords`: they are no part of its text. */
  keywords: string;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'path', 'circle', 'rect', 'use']);
const SILENT = new Set(['script', 'style', 'svg', 'template']);
const BLOCK = new Set(
  'p li dt dd td th tr div section summary br caption figcaption label legend option button blockquote pre h4 h5 h6'.split(
    ' ',
  ),
);
const SECTION_HEADINGS = new Set(['h2', 'h3']);

/**
 * Reads the main text of a built page, section by section: what stands in `main[data-pagefind-body]`, without what is
 * marked `data-pagefind-ignore`, without the links of Starlight's heading anchors and the sources in brackets.
 * @returns undefined for a page that is not to be found by search
 */
export function readPageText(html: string): PageText | undefined {
  const page: PageText = {
    title: '',
    description: '',
    sections: [{ anchor: '', heading: '', text: '' }],
    keywords: '',
  };
  let bodyDepth = 0;
  let ignoredDepth = 0;
  let areKeywords = false;
  let heading: 'title' | 'section' | undefined;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'meta' && attributes.name === 'description') page.description = attributes.content ?? '';
      if (VOID.has(name)) {
        if (bodyDepth && name === 'br') addText(' ');
        return;
      }
      if (bodyDepth) bodyDepth++;
      else if (name === 'main' && 'data-pagefind-body' in attributes) bodyDepth = 1;
      if (!bodyDepth) return;
      const isIgnored =
        SILENT.has(name) ||
        'data-pagefind-ignore' in attributes ||
        'data-keywords' in attributes ||
        /\b(?:sl-anchor-link|sources)\b/.test(attributes.class ?? '');
      if (ignoredDepth || isIgnored) ignoredDepth++;
      if ('data-keywords' in attributes) areKeywords = true;
      if (ignoredDepth) return;
      if (name === 'h1') heading = 'title';
      else if (SECTION_HEADINGS.has(name) && attributes.id) {
        heading = 'section';
        page.sections.push({ anchor: attributes.id, heading: '', text: '' });
      } else if (BLOCK.has(name)) addText(' ');
    },
    ontext: (text) => {
      if (areKeywords) page.keywords += text;
      else if (bodyDepth && !ignoredDepth) addText(text);
    },
    onclosetag: (name) => {
      if (VOID.has(name) || !bodyDepth) return;
      bodyDepth--;
      if (ignoredDepth) {
        ignoredDepth--;
        areKeywords &&= ignoredDepth > 0;
        return;
      }
      if (name === 'h1' || SECTION_HEADINGS.has(name)) heading = undefined;
      if (BLOCK.has(name)) endBlock(name);
    },
  });

  /** What stands in lines of its own on the page is kept apart where it runs on in an excerpt. */
  function endBlock(name: string): void {
    const section = page.sections.at(-1);
    if (heading || !section) return;
    section.text = section.text.trimEnd();
    const isOpen = /[\p{L}\p{N})\]”]$/u.test(section.text);
    addText(isOpen ? (name === 'dt' ? ': ' : ' · ') : ' ');
  }

  function addText(text: string): void {
    const section = page.sections.at(-1);
    if (heading === 'title') page.title += text;
    else if (section && heading === 'section') section.heading += text;
    else if (section) section.text += text;
  }

  parser.end(html);
  return html.includes('data-pagefind-body') ? tidy(page) : undefined;
}

const clean = (text: string): string => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();

/** Nothing follows the last line of a section. */
const cleanText = (text: string): string => clean(text).replace(/ ·$/, '');

const tidy = ({ title, description, sections, keywords }: PageText): PageText => ({
  title: clean(title),
  description: clean(description),
  sections: sections.map(({ anchor, heading, text }) => ({ anchor, heading: clean(heading), text: cleanText(text) })),
  keywords: clean(keywords),
});
