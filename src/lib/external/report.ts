/** The report from which an editor corrects addresses and statuses. */
import { finnishDate } from '../finnish/finnish-date.ts';
import type { Allowed } from './allowed.ts';
import { VERDICTS, verdictOf, type Answer, type Verdict } from './answer.ts';
import type { Place } from './external-addresses.ts';

export interface Report {
  day: string;
  answers: readonly Answer[];
  places: ReadonlyMap<string, readonly Place[]>;
  /** Why an address that was not asked is left alone. */
  left: ReadonlyMap<string, Allowed>;
  expired: readonly Allowed[];
}

const HEADINGS: Record<Verdict, [heading: string, advice: string]> = {
  gone: [
    'Poissa',
    'Sivua ei enää ole. Etsi uusi osoite palvelun omalta sivustolta. Jos palvelu on päättynyt, muuta työkalun tila (`status`) ja anna arkistokopion osoite (`archived`). Lähteestä, jota ei löydy muualta, jää viite, ja osoitteeksi vaihdetaan arkistokopion osoite.',
  ],
  moved: ['Muuttanut pysyvästi', 'Vaihda uusi osoite vanhan tilalle, kun olet katsonut, että sivu on sama.'],
  unreachable: [
    'Ei vastannut',
    'Kokeile selaimella. Jos palvelin on poissa myös viikon päästä, toimi kuin poissa olevan kanssa.',
  ],
  failing: ['Palvelin vastasi virheellä', 'Kokeile selaimella, ja odota seuraavaa raporttia ennen kuin muutat mitään.'],
  refused: [
    'Ei vastaa ohjelmille',
    'Sivu voi silti olla tallella: katso selaimella. Jos on, kirjaa osoite tiedostoon `scripts/config/external-allowed.yaml` syyn ja määräpäivän kanssa.',
  ],
  ok: ['Kunnossa', ''],
};

/** The report as Markdown. */
export function reportText(report: Report): string {
  const byVerdict = Map.groupBy(report.answers, verdictOf);
  const count = (verdict: Verdict) => byVerdict.get(verdict)?.length ?? 0;
  return [
    `# Ulkoiset osoitteet ${finnishDate(report.day)}`,
    '',
    `Kysyttyjä osoitteita ${report.answers.length}: ${VERDICTS.map((verdict) => `${HEADINGS[verdict][0].toLowerCase()} ${count(verdict)}`).join(', ')}.`,
    ...VERDICTS.filter((verdict) => verdict !== 'ok').flatMap((verdict) =>
      section(verdict, byVerdict.get(verdict) ?? [], report),
    ),
    ...leftLines(report),
    ...expiredLines(report),
    '',
  ].join('\n');
}

function section(verdict: Verdict, answers: readonly Answer[], { places }: Report): string[] {
  if (answers.length === 0) return [];
  const [heading, advice] = HEADINGS[verdict];
  return ['', `## ${heading}`, '', advice, '', ...answers.flatMap((answer) => answerLines(answer, places))];
}

function answerLines(answer: Answer, places: Report['places']): string[] {
  const why = answer.movedTo ? `nyt <${answer.movedTo}>` : `vastaus ${answer.status ?? answer.fault ?? 'puuttuu'}`;
  const where = (places.get(answer.address) ?? []).map(({ file, line }) => `  - ${file}:${line}`);
  return [`- <${answer.address}>: ${why}`, ...where];
}

const leftLines = ({ left }: Report): string[] =>
  left.size === 0
    ? []
    : [
        '',
        '## Jätetty kysymättä',
        '',
        ...Array.from(left, ([address, { reason, until }]) => `- <${address}>: ${reason} (${finnishDate(until)} asti)`),
      ];

const expiredLines = ({ expired }: Report): string[] =>
  expired.length === 0
    ? []
    : [
        '',
        '## Vanhentuneet poikkeukset',
        '',
        'Katso osoitteet selaimella, ja poista rivi tai anna sille uusi määräpäivä tiedostossa `scripts/config/external-allowed.yaml`.',
        '',
        ...expired.map(({ address, reason, until }) => `- <${address}>: ${reason} (${finnishDate(until)} asti)`),
      ];
