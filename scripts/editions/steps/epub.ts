import { fileAddress } from '../../../src/lib/editions/files.ts';
import type { EditionStep } from '../edition-step.ts';
import { epub } from '../epub.ts';
import { faceRules } from '../fonts.ts';
import { linesFor, styleSheet } from '../material.ts';
import { printedPages } from '../pdf.ts';

/** The e-book, which knows the pages of the printed one. */
export const eBook: EditionStep = {
  title: 'EPUB',
  make: async (material, made) => {
    const { imprint, sections, siteUrl, faces } = material;
    const pdf = made.get(fileAddress('pdf'));
    if (!(pdf instanceof Uint8Array)) throw new Error('The printed book has to be made before the e-book.');
    const rules = faceRules(faces, ({ name }) => name);
    const css = styleSheet(material, ['editions/text', 'editions/epub'], rules);
    const book = { imprint, lines: linesFor(material), sections, siteUrl, css, printed: await printedPages(pdf) };
    return new Map([[fileAddress('epub'), epub(book, faces)]]);
  },
};
