import { INDEX_FOLDER } from '../../lib/search/index-files.ts';

/** A file of the index that did not arrive; without a status nothing came at all. */
export interface LostFile {
  url: string;
  status: number | undefined;
}

const PAGEFIND_TYPE = /\.(?:pf_\w+|pagefind)(?:\?|$)/;

let lost: LostFile[] = [];
let hasPagefindFile = false;

/**
 * Watches what is fetched of the index: Pagefind takes a file that did not arrive for an empty one and says nothing. Fetching
 * itself is as it was, and other addresses are let alone.
 */
export function watchIndex(): void {
  const plainFetch = globalThis.fetch;
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
}

/** The files that have been lost since the last time this was asked. */
export function takeLost(): LostFile[] {
  const taken = lost;
  lost = [];
  return taken;
}

/** Whether the host gives no file of Pagefind's types: it has not yet given one. */
export const isRefused = ({ url, status }: LostFile): boolean =>
  status !== undefined && PAGEFIND_TYPE.test(url) && !hasPagefindFile;
