/** Where each kind of content lives and how its files end. */
export const ENDINGS: Partial<Record<string, string>> = {
  chapters: '.mdx',
  pages: '.mdx',
  questions: '.yaml',
  tools: '.yaml',
  audiences: '.yaml',
  actors: '.yaml',
  kinds: '.yaml',
  glossary: '.yaml',
  provisions: '.yaml',
  cases: '.yaml',
  figures: '.yaml',
};

/** The folders without which the rest makes no sense: of authors, and of the project's commands. */
export const FOLDERS = [...Object.keys(ENDINGS), 'lexicon', 'register'].map((name) => `content/${name}`);
