import { Parser } from 'htmlparser2';

/** A built page as it would be without us: a title and Markdown with the same words. */
export interface PlainPage {
  title: string;
  markdown: string;
}

const MARKS: Partial<Record<string, string>> = { h1: '## ', h2: '## ', h3: '### ', h4: '#### ', li: '- ' };
const BLOCKS = new Set([...Object.keys(MARKS), 'p', 'dt', 'dd', 'td', 'th', 'tr', 'div', 'section', 'summary', 'ul']);

/** Takes the words of a page's main text, block by block; links, tables and classes are left out. */
export function plainPage(html: string): PlainPage {
  const blocks: string[] = [];
  let title = '';
  let inTitle = false;
  /** Elements that are open inside the main text; 0 outside it. */
  let depth = 0;
  let mark = '';
  let text = '';
  const endBlock = (nextMark: string) => {
    const words = text.replaceAll(/[\\`*_{}[\]<>#|~$:]/g, ' ').trim();
    if (words) blocks.push(mark + words.replaceAll(/\s+/g, ' '));
    text = '';
    mark = nextMark;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inTitle ||= name === 'title' && title === '';
      if (depth > 0 || 'data-pagefind-body' in attributes) depth++;
      if (BLOCKS.has(name)) endBlock(MARKS[name] ?? '');
    },
    ontext: (part) => {
      if (inTitle) title += part;
      if (depth > 0) text += part;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
      if (depth > 0 && BLOCKS.has(name)) endBlock('');
      if (depth > 0) depth--;
    },
  });
  parser.end(html);
  return { title, markdown: blocks.join('\n\n') };
}
