/** The reference to the whole book, its glossary or its dataset, as a file: `/kirja/viittaus.ris`. */
import type { APIContext } from 'astro';
import { referenceResponse } from '../../lib/book/reference-formats.ts';
import { referenceFiles } from '../../lib/publication/own-works.ts';
import { ownPages, ownWorkAt } from '../../own-pages.ts';

export const getStaticPaths = () =>
  ownPages.flatMap(({ path }) =>
    referenceFiles(path).flatMap(({ format, href }) => {
      const [folder, file, ...deeper] = href.split('/').filter(Boolean);
      return file && deeper.length === 0
        ? [{ params: { folder, format }, props: { work: ownWorkAt(path), format } }]
        : [];
    }),
  );

export const GET = ({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>) =>
  referenceResponse(props.format, props.work ? [props.work] : []);
