import { load } from 'cheerio';
import { baseForms } from '../../../src/lib/editions/base-forms.ts';
import { listSection } from '../../../src/lib/editions/book.ts';
import { fileAddress } from '../../../src/lib/editions/files.ts';
import { singleFile } from '../../../src/lib/editions/single-file.ts';
import { createAnalyser } from '../../../src/lib/finnish/analyse.ts';
import { siteContent } from '../../../src/site-content.ts';
import { bundle } from '../bundle.ts';
import type { EditionStep } from '../edition-step.ts';
import { linesFor, screenChapter, styleSheet } from '../material.ts';

/** The whole book as one file for a browser without network. */
export const oneFile: EditionStep = {
  title: 'Yksi tiedosto',
  make: async (material) => {
    const { book, imprint, siteUrl } = material;
    const { lexicon } = siteContent();
    const sections = [...book.chapters.map(screenChapter), ...book.lists.map(listSection)];
    const text = sections.map(({ html }) => load(html, null, false).text()).join(' ');
    const html = singleFile({
      imprint,
      lines: linesFor(material),
      sections,
      siteUrl,
      css: styleSheet(material, ['editions/text', 'quiz', 'editions/single']),
      script: await bundle('src/components/editions/single-file.ts'),
      bases: baseForms(text, createAnalyser(lexicon), lexicon.entries.keys()),
    });
    return new Map([[fileAddress('html'), html]]);
  },
};
