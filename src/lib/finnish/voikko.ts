import { simple, type Analysis } from './lexicon.ts';

/**
 * The fields of one analysis that Voikko prints, such as BASEFORM and STRUCTURE.
 * @see https://voikko.puimula.org/ (libvoikko 4, `voikkospell -M`)
 */
export type VoikkoFields = Partial<Record<string, string>>;

/** The base form of an inner member of a compound (`lasten` → `lapsi`), with the field WORDBASES of the compound to help. */
export type BaseOfMember = (member: string, wordBases: string) => string;

/** Reads the output of `voikkospell -M`: lines `A(tuen):1:BASEFORM=tukea`, grouped by word and analysis number. */
export function parseVoikko(output: string): Map<string, VoikkoFields[]> {
  const words = new Map<string, VoikkoFields[]>();
  for (const line of output.split('\n')) {
    const [, word, number, field, value] = /^A\((.*)\):(\d+):(\w+)=(.*)$/.exec(line) ?? [];
    if (word === undefined || field === undefined) continue;
    const analyses = words.get(word) ?? [];
    const fields = (analyses[Number(number) - 1] ??= {});
    fields[field] = value;
    words.set(word, analyses);
  }
  return words;
}

/** Reads the output of `voikkospell`: the words it prints as `W: word` are not right. */
export const parseVerdicts = (output: string): Set<string> =>
  new Set(output.split('\n').flatMap((line) => (line.startsWith('W: ') ? [line.slice(3)] : [])));

/** The members of a compound before its last one, as written and without hyphens; each has a base form of its own. */
export const innerMembers = (word: string, analyses: readonly VoikkoFields[]): string[] =>
  analyses.flatMap((fields) => startOf(word, fields).map(bare));

/**
 * Turns what Voikko says of a word into analyses, each base form once.
 * @param word as given to Voikko
 * @param fields the word's analyses
 * @param baseOfMember gives the base forms of inner members
 */
export function toAnalyses(word: string, fields: readonly VoikkoFields[], baseOfMember: BaseOfMember): Analysis[] {
  const analyses = withoutRarePossessives(fields).flatMap((one) =>
    basesOf(word, one).map((base) => analysisOf(word, base, one, baseOfMember)),
  );
  const best = new Map<string, Analysis>();
  for (const analysis of analyses) {
    const known = best.get(analysis.base);
    if (!known || analysis.members.length < known.members.length) best.set(analysis.base, analysis);
  }
  return [...best.values()].sort((a, b) => (a.base < b.base ? -1 : 1));
}

/** "kuusi" is six and spruce; that it is also "your moon" helps nobody. */
function withoutRarePossessives(fields: readonly VoikkoFields[]): readonly VoikkoFields[] {
  const others = fields.filter(({ POSSESSIVE }) => !POSSESSIVE || POSSESSIVE.startsWith('3'));
  return others.length ? others : fields;
}

/** Voikko leads "tapaamiset" back to the verb "tavata"; a reader looks for "tapaaminen" too. */
function basesOf(word: string, { BASEFORM = word, MOOD }: VoikkoFields): string[] {
  const base = BASEFORM.replace(/[-.]$/, '');
  const stem = MOOD === 'MINEN-infinitive' ? /^(.*mi)(?:nen|s)/.exec(word.toLowerCase())?.[1] : undefined;
  return stem ? [`${stem}nen`, base] : [base];
}

function analysisOf(word: string, base: string, fields: VoikkoFields, baseOfMember: BaseOfMember): Analysis {
  const all = startOf(word, fields);
  // Where the first member is inflected too ("uudenvuoden", base form "uusivuosi"), only a hyphen can be trusted.
  const start = fits(all, base)
    ? all
    : [all.join('').replace(/[^-]*$/, '')].filter((half) => half && fits([half], base));
  if (start.length === 0) return simple(base);
  const members = cutAt(
    base,
    start.map(({ length }) => length),
  );
  const last = members.at(-1) ?? base;
  return { base, members, parts: [...start.map((member) => baseOfMember(bare(member), fields.WORDBASES ?? '')), last] };
}

function fits(start: readonly string[], base: string): boolean {
  const joined = start.join('').toLowerCase();
  return base.length > joined.length + 1 && base.toLowerCase().startsWith(joined);
}

const bare = (member: string): string => member.replace(/-$/, '');

/** The members before the last one, by the signs `=` of the structure; every other sign stands for one letter. */
function startOf(word: string, { STRUCTURE = '' }: VoikkoFields): string[] {
  const lengths = STRUCTURE.split('=')
    .filter(Boolean)
    .map(({ length }) => length);
  return cutAt(word, lengths.slice(0, -1)).slice(0, -1);
}

/** Cuts a word into pieces of the given lengths and the rest. */
function cutAt(word: string, lengths: readonly number[]): string[] {
  let at = 0;
  const pieces = lengths.map((length) => word.slice(at, (at += length)));
  return [...pieces, word.slice(at)];
}
