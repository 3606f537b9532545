/** The reference to one page, one term or one work of the bibliography, as a file: `/luvut/kasitteet/viittaus.ris`. */
import type { APIContext } from 'astro';
import { references } from '../../../content.ts';
import type { CslItem } from '../../../lib/book/csl.ts';
import { referenceResponse } from '../../../lib/book/reference-formats.ts';
import { pathOf } from '../../../lib/content/node-kind.ts';
import { referenceFiles } from '../../../lib/publication/own-works.ts';
import { ownPages, ownWorkAt } from '../../../own-pages.ts';

const works: [path: string, work: CslItem | undefined][] = [
  ...ownPages.map(({ path }): [string, CslItem | undefined] => [path, ownWorkAt(path)]),
  ...references.map((work): [string, CslItem] => [pathOf({ kind: 'reference', id: work.id }), work]),
];

export const getStaticPaths = () =>
  works.flatMap(([path, work]) =>
    referenceFiles(path).flatMap(({ format, href }) => {
      const [folder, id, file] = href.split('/').filter(Boolean);
      return file ? [{ params: { folder, id, format }, props: { work, format } }] : [];
    }),
  );

export const GET = ({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>) =>
  referenceResponse(props.format, props.work ? [props.work] : []);
