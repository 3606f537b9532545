import { chapterPdf, fileAddress } from '../../../src/lib/editions/files.ts';
import type { PaperDocument } from '../../../src/lib/editions/paper.ts';
import type { EditionStep } from '../edition-step.ts';
import { linesFor, loneChapter, styleSheet, type Material } from '../material.ts';
import { printPdf } from '../pdf.ts';

/** What differs between the documents on paper. */
type Contents = Pick<PaperDocument, 'title' | 'subtitle' | 'sections' | 'hasContents'>;

/** The whole book on paper. */
export const bookPdf: EditionStep = {
  title: 'PDF, koko kirja',
  make: async (material) => {
    const { imprint, sections } = material;
    const contents = { title: imprint.title, subtitle: imprint.subtitle, sections, hasContents: true };
    return new Map([[fileAddress('pdf'), await print(material, contents, '/')]]);
  },
};

/** Each chapter on paper. */
export const chapterPdfs: EditionStep = {
  title: 'PDF, luvut',
  make: async (material) => {
    const files = new Map<string, Uint8Array>();
    for (const part of material.book.chapters) {
      const contents = {
        title: part.title,
        subtitle: `${material.imprint.title}, luku ${part.number}`,
        sections: [loneChapter(part, material)],
        hasContents: false,
      };
      files.set(chapterPdf(part.id), await print(material, contents, `/luvut/${part.id}/`));
    }
    return files;
  },
};

const print = (material: Material, contents: Contents, path: string): Promise<Uint8Array> =>
  printPdf(material.browser, {
    ...contents,
    author: material.imprint.author,
    imprint: linesFor(material, path),
    siteUrl: material.siteUrl,
    css: styleSheet(material, ['editions/text', 'editions/paper']),
  });
