import { citationText } from '../../../src/lib/editions/edition.ts';
import type { FigureImage } from '../../../src/lib/editions/figure-images.ts';
import { chapterMarkdown, fileAddress, pictureAddress } from '../../../src/lib/editions/files.ts';
import { markdown } from '../../../src/lib/editions/markdown.ts';
import { paragraph } from '../../../src/lib/editions/markup.ts';
import { plainText } from '../../../src/lib/editions/plain-text.ts';
import { docx } from '../docx.ts';
import { drawImages } from '../draw-images.ts';
import type { EditionStep, Files } from '../edition-step.ts';
import { loneChapter, type Material } from '../material.ts';

const LICENCE = 'Lisenssi: Creative Commons Nimeä 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/deed.fi';
const NO_PANDOC =
  'Muokattavaa tekstiä (.docx) ei tehty: siihen tarvitaan pandoc (Debian ja Ubuntu: `sudo apt-get install pandoc`).';

/** Each chapter as Markdown, with its figures as pictures of the site. */
export const chapterTexts: EditionStep = {
  title: 'Markdown, luvut',
  make: async (material) => {
    const { siteUrl } = material;
    const files = new Map<string, string | Uint8Array>();
    const drawings: FigureImage[] = [];
    const image = (name: string) => siteUrl + pictureAddress(name);
    for (const part of material.book.chapters) {
      const { html, images } = plainText([loneChapter(part, material)], { siteUrl, image, keepIds: false });
      files.set(chapterMarkdown(part.id), await markdown(html, closing(material, `/luvut/${part.id}/`)));
      drawings.push(...images);
    }
    for (const { name, png } of await drawImages(drawings)) files.set(pictureAddress(name), png);
    return files;
  },
};

/** The whole book as a document of a word processor, with the pictures that the chapters have. */
export const wordDocument: EditionStep = {
  title: 'Word (.docx)',
  make: async (material, made) => {
    const { imprint, sections, siteUrl } = material;
    const { html } = plainText(sections, { siteUrl, image: (name) => name, keepIds: true });
    const file = await docx({
      ...imprint,
      html: `${html}<hr>${closing(material, '/').map(paragraph).join('')}`,
      images: pictures(made),
      time: Date.parse(imprint.date) / 1000,
    });
    if (!file) console.log(NO_PANDOC);
    return new Map(file && [[fileAddress('docx'), file]]);
  },
};

/** What stands last in a text to adapt: how to name its source, and its licence. */
const closing = ({ imprint, edition, siteUrl }: Material, path: string): string[] => [
  `${citationText(imprint, siteUrl + path)} Painos ${edition}.`,
  LICENCE,
];

/** The pictures among the files that are made, by their names. */
const pictures = (made: Files): { name: string; png: Uint8Array }[] =>
  [...made].flatMap(([address, png]) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    return address === pictureAddress(name) && png instanceof Uint8Array ? [{ name, png }] : [];
  });
