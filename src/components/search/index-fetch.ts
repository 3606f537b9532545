import { INDEX_FOLDER } from '../../lib/search/index-files.ts';

/** A file of the index that did not arrive; without a status nothing came at all. */
export interface LostFile {
  url: string;
  status: number | undefined;
}

const PAGEFIND_TYPE = /\.(?:pf_\w+|pagefind)(?:\?|$)/;

const plainFetch = globalThis.fetch;
let hasPagefindFile = false;

/**
 * Watches what is fetched of the index from now on: Pagefind takes a file that did not arrive for an empty one and says
 * nothing. Fetching itself is as it was, and other addresses are let alone.
 * @returns a list to which each lost file is added; the list of an earlier watch gets no more but of what is on its way
 */
export function watchIndex(): LostFile[] {
  const lost: LostFile[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.includes(INDEX_FOLDER)) return plainFetch(input, init);
    try {
      const answer = await plainFetch(input, init);
      // A host may answer for what it has not with a page of its own.
      const isFile = answer.ok && !answer.headers.get('content-type')?.startsWith('text/html');
      if (!isFile) lost.push({ url, status: answer.ok ? 404 : answer.status });
      else hasPagefindFile ||= PAGEFIND_TYPE.test(url);
      return answer;
    } catch (error) {
      lost.push({ url, status: undefined });
      throw error;
    }
  };
  return lost;
}

/** Whether the host gives no file of Pagefind's types: it has not yet given one. */
export const isRefused = ({ url, status }: LostFile): boolean =>
  status !== undefined && PAGEFIND_TYPE.test(url) && !hasPagefindFile;
