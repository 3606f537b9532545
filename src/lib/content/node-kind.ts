/** The kinds of things that pages are about and that link to one another. */
export const NODE_KINDS = [
  'chapter',
  'tool',
  'audience',
  'actor',
  'kind',
  'term',
  'provision',
  'case',
  'reference',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface NodeRef {
  kind: NodeKind;
  id: string;
}

export const keyOf = ({ kind, id }: NodeRef): string => `${kind}/${id}`;

const FOLDERS: Record<NodeKind, string> = {
  chapter: 'luvut',
  tool: 'tyokalut',
  audience: 'kohderyhmat',
  actor: 'toimijat',
  kind: 'tyypit',
  term: 'sanasto',
  provision: 'saadokset',
  case: 'tapaukset',
  reference: 'lahteet',
};

/** Folders of the pages that are neither a node's nor a text of `content/pages`. */
export const SITE_FOLDERS = [
  'data',
  'haku',
  'kirja',
  'lataa',
  'luettelo',
  'matriisi',
  'muutokset',
  'testaa',
  'vertaa',
] as const;

/** The permanent address of a node's page; a term is a place on the glossary's page. */
export const pathOf = ({ kind, id }: NodeRef): string =>
  kind === 'term' ? `/sanasto/#${id}` : `/${FOLDERS[kind]}/${id}/`;

/** The address of the page that lists all nodes of a kind. */
export const listPathOf = (kind: NodeKind): string => `/${FOLDERS[kind]}/`;

/** The node that an internal address stands for, or undefined for any other page. A fragment on a page is left out. */
export function nodeAt(path: string): NodeRef | undefined {
  const match = /^\/([a-z]+)\/(?:([a-z0-9-]+)\/|#([a-z0-9-]+)$)/.exec(path);
  if (!match) return undefined;
  const kind = NODE_KINDS.find((candidate) => FOLDERS[candidate] === match[1]);
  const id = match[2] ?? match[3];
  return kind && id ? { kind, id } : undefined;
}
