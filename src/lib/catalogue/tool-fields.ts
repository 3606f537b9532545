import type { Tool } from '../schema/tool.ts';

/**
 * A field of a tool is declared in `toolSchema`; its page and the JSON have every one. These alone are left out elsewhere. A
 * test asks for all others, so that a new field is forgotten nowhere.
 */
export const LEFT_OUT: Readonly<Record<'comparison' | 'table', readonly (keyof Tool)[]>> = {
  // What tells tools apart is compared, not what a tool's page tells of its entry.
  comparison: [
    'otherNames',
    'article',
    'known',
    'url',
    'archived',
    'corrections',
    'searchWords',
    'terms',
    'related',
    'instead',
    'sources',
  ],
  // A line of the table has no room for what the JSON holds in lists of its own.
  table: ['searchWords', 'terms', 'related', 'sources'],
};
