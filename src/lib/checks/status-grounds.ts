import { freshUntil } from '../catalogue/freshness.ts';
import { error, type Problem } from '../content/problems.ts';
import type { Entry } from '../content/records.ts';
import type { Path } from '../content/yaml-file.ts';
import { finnishDate } from '../finnish/finnish-date.ts';
import { isFuture, isPlainSource, sourceList, type Source } from '../schema/common.ts';
import type { StatusValue, Tool } from '../schema/tool.ts';

type Checked = Partial<Pick<Tool, 'checked'>> & Pick<Tool, 'status'>;

/** Before this, none of the tools was there. */
const FIRST_YEAR = '1990';

export const GONE: ReadonlySet<StatusValue> = new Set(['ended', 'renamed', 'merged']);

/** A status has the ground that its words promise, and its dates can all be true. */
export function groundProblems({ file, data, locate }: Entry<Checked>): Problem[] {
  return [...sourceFaults(data), ...goneFaults(data), ...dateFaults(data)].map(([path, message]) =>
    error(file, locate(path), message),
  );
}

type Fault = readonly [path: Path, message: string];

const namesPage = (source: Source): boolean =>
  sourceList(source).some((value) => typeof value !== 'string' || !isPlainSource(value));

/** "Confirmed" and "indicative" both rest on something that was read; a confirmed one has a day too. */
function sourceFaults({ status, checked }: Checked): Fault[] {
  const { value, confidence, source, seen } = status;
  if (confidence !== 'confirmed' && confidence !== 'indicative') return [];
  const word = confidence === 'confirmed' ? 'Vahvistettu' : 'Viitteellinen';
  const faults: Fault[] = namesPage(source) ? [] : [[['status', 'source'], `${word} tila ${NEEDS_PAGE[confidence]}`]];
  if (value !== 'in-use' || confidence !== 'confirmed') return faults;
  if (!seen) return [...faults, [['status', 'seen'], NO_DAY]];
  return checked && freshUntil(seen) < checked.date ? [...faults, [['status', 'confidence'], tooOld(seen)]] : faults;
}

const NEEDS_PAGE = {
  confirmed: 'tarvitsee sivun, joka vahvistaa sen. Anna lähteeksi sivu tai teos, tai valitse toinen varmuus.',
  indicative:
    'tarvitsee sivun, johon se viittaa. Anna lähteeksi sivu tai teos, tai valitse varmuudeksi `general-knowledge` tai `uncertain`.',
};
const NO_DAY = 'Vahvistettu tila tarvitsee havainnon päivän. Anna `seen`, tai valitse varmuudeksi `indicative`.';

const tooOld = (seen: string): string =>
  `Havainto (${finnishDate(seen)}) oli tarkistettaessa yli kaksi vuotta vanha, joten se ei vahvista tilaa. Etsi uudempi sivu, tai valitse varmuudeksi \`indicative\`.`;

/** What says in plain words that a day or a successor is not known, or that there is none. */
const TELLS_WHY =
  /\bei (?:\S+ ){0,3}?(?:tiedetä|tiedossa|tunneta|selvi|selvinn|kerro|mainit|löyt|seuraaja|jatkaja|tullut)|tuntematon|ilman seuraajaa/i;

/** Of what is gone the reader is told when, and what came in its place, or that it is not known. */
function goneFaults({ status }: Checked): Fault[] {
  const gap = untoldGap(status);
  return gap === undefined ? [] : [[['status', gap], NO_WORD[gap]]];
}

/** What the reader of a status is not told of: neither the field nor the ground has it. */
export function untoldGap({
  value,
  changed,
  successor,
  ground,
  verdict,
}: Pick<Tool['status'], 'value' | 'changed' | 'ground'> & { successor: unknown; verdict?: string | null }):
  keyof typeof UNKNOWN | undefined {
  if (TELLS_WHY.test(`${ground} ${verdict ?? ''}`)) return undefined;
  if (value === 'ended') return changed ? undefined : 'changed';
  return (value === 'renamed' || value === 'merged') && !successor ? 'successor' : undefined;
}

/** The plain words for what is not known. */
export const UNKNOWN = { changed: 'Päättymisen aikaa ei tiedetä.', successor: 'Seuraajaa ei tiedetä.' };

const NO_WORD = {
  changed: `Päättymisen aika puuttuu. Anna \`changed\`; jos sitä ei tiedetä, kerro se kentässä \`ground\`: ”${UNKNOWN.changed}”`,
  successor: `Seuraaja puuttuu. Anna \`successor\`; jos sitä ei ole, kerro kentässä \`ground\`, miksi: ”${UNKNOWN.successor}”`,
};

function dateFaults({ status, checked }: Checked): Fault[] {
  const dates: (readonly [Path, string | null])[] = [
    [['status', 'seen'], status.seen],
    [['status', 'changed'], status.changed],
    [['checked', 'date'], checked?.date ?? null],
  ];
  return dates.flatMap(([path, date]): Fault[] => {
    if (date === null) return [];
    if (date < FIRST_YEAR)
      return [
        [
          path,
          `Vuosi ${date.slice(0, 4)} on liian varhainen. Tarkista vuosi: ensimmäinen mahdollinen on ${FIRST_YEAR}.`,
        ],
      ];
    return checked && checked.date >= FIRST_YEAR && isFuture(date, lastDay(checked.date))
      ? [[path, later(String(path.at(-1)), checked.date)]]
      : [];
  });
}

/** A check dated only by its month or year may have been made on any of its days. */
const lastDay = (date: string): string => date.padEnd(10, '-99-99'.slice(date.length === 4 ? 0 : 3));

const later = (field: string, checked: string): string =>
  `\`${field}\` on myöhempi kuin tarkistus (${finnishDate(checked)}). Tarkista tila uudelleen ja päivitä \`checked\` ja \`ground\`, tai korjaa päivä.`;
