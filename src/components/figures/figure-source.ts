/** Where a part of a figure comes from: a work of `content/references.json`, or the page of a tool. */
export type FigureSource = { id: string; pages?: string } | { tool: string };

export const KOIVULA: FigureSource = { id: 'koivula-hyvinvointiteknologia-sosiaalialalla' };
export const ARTICLE_1: FigureSource = { id: 'artikkeli-1' };
