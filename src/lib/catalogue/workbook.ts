import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { finnishDate } from '../finnish/finnish-date.ts';
import { pathOf } from '../content/node-kind.ts';
import { LICENCES } from '../schema/publication.ts';
import type { Fact } from '../schema/common.ts';
import type { Tool } from '../schema/tool.ts';
import type { DatasetPublisher } from './dataset.ts';
import { statusText, type StatusText } from './status-text.ts';
import { linkFeature } from './workbook-links.ts';
import { publicAddress } from '../site/address.ts';

/** The words that the workbook needs from elsewhere: the interface's texts and the names of what a tool is linked with. */
export interface WorkbookWords {
  t: (
    key: StatusText['key'] | `confidence.${Tool['status']['confidence']}` | `entryType.${Tool['entryType']}`,
  ) => string;
  kind: (id: string) => string;
  audience: (id: string) => string;
  actor: (id: string) => string;
  tool: (id: string) => string;
}

type Cell = string | number | CellObject | null;

interface Column {
  name: string;
  /** In characters. */
  width: number;
  cell: (tool: Tool, words: WorkbookWords, publisher: DatasetPublisher) => Cell;
}

const texts = (facts: readonly (Fact | null)[]): string => facts.flatMap((fact) => fact?.text ?? []).join('\n');
const dateText = (date: string | null): string | null => date && finnishDate(date);

/** A table for people: words instead of ids, without the sources, which the tool's page has. */
const COLUMNS: readonly Column[] = [
  { name: 'Nimi', width: 30, cell: ({ name }) => ({ value: name, type: String, fontWeight: 'bold', ...CELL }) },
  { name: 'Mikä se on', width: 50, cell: ({ summary }) => summary },
  { name: 'Tila', width: 24, cell: ({ status }, { t }) => statusWords(status, t) },
  { name: 'Varmuus', width: 16, cell: ({ status }, { t }) => t(`confidence.${status.confidence}`) },
  { name: 'Mihin tila perustuu', width: 50, cell: ({ status }) => status.ground },
  { name: 'Mitä tila merkitsee', width: 30, cell: ({ status }) => status.verdict },
  { name: 'Seuraaja', width: 20, cell: ({ status }) => status.successor?.name ?? null },
  { name: 'Tilalle', width: 25, cell: ({ instead }, words) => instead.map(words.tool).join('\n') },
  { name: 'Tarkistettu', width: 14, cell: ({ checked }) => dateText(checked.date) },
  { name: 'Tyyppi', width: 20, cell: ({ kind }, words) => words.kind(kind) },
  { name: 'Mikä merkintä on', width: 22, cell: ({ entryType }, { t }) => t(`entryType.${entryType}`) },
  {
    name: 'Kohderyhmät',
    width: 28,
    cell: ({ audiences }, words) => lines(audiences.map(({ id }) => words.audience(id))),
  },
  {
    name: 'Toimijat',
    width: 24,
    cell: ({ audiences }, words) => lines(audiences.flatMap(({ actors }) => actors.map(words.actor))),
  },
  { name: 'Ylläpitäjä', width: 28, cell: ({ operator }) => texts([operator]) },
  { name: 'Virallinen osoite', width: 36, cell: ({ url }) => (url ? link(url.address) : null) },
  { name: 'Kielet', width: 22, cell: ({ languages }) => texts([languages]) },
  { name: 'Hinta', width: 22, cell: ({ price }) => texts([price]) },
  { name: 'Alustat', width: 22, cell: ({ platforms }) => texts([platforms]) },
  { name: 'Mitä siitä tiedetään', width: 60, cell: ({ known }) => texts(known) },
  { name: 'Yksityisyys ja tiedot', width: 45, cell: ({ privacy }) => texts(privacy) },
  { name: 'Asiakkaan kanssa', width: 45, cell: ({ withClient }) => texts(withClient) },
  { name: 'Näyttö ja arviot', width: 45, cell: ({ evidence }) => texts(evidence) },
  { name: 'Mikä on epävarmaa', width: 40, cell: ({ doubts }) => doubts.join('\n') },
  { name: 'Muut nimet', width: 24, cell: ({ otherNames }) => lines(otherNames.map(({ name }) => name)) },
  { name: 'Lähteet ja koko kortti', width: 44, cell: ({ id }, _words, { site }) => link(toolPage(id, site)) },
];

const lines = (items: readonly string[]): string => [...new Set(items)].join('\n');
const toolPage = (id: string, site: string): string => publicAddress(pathOf({ kind: 'tool', id }), site);

function statusWords(status: Tool['status'], t: WorkbookWords['t']): string {
  const { key, year } = statusText(status);
  return [t(key), year].filter(Boolean).join(' ');
}

const CELL = { wrap: true, alignVertical: 'top' } as const;
/** An address: `workbook-links.ts` makes a link of it. */
const link = (address: string): CellObject => ({ value: address, type: String, textColor: '#0f4542', ...CELL });

/** The tools as a workbook for people: one sheet with a frozen header and name, another that tells what it is. */
export function toolsWorkbook(
  tools: readonly Tool[],
  words: WorkbookWords,
  publisher: DatasetPublisher,
): Promise<Uint8Array> {
  const header = COLUMNS.map(
    ({ name }) => ({ value: name, type: String, fontWeight: 'bold', backgroundColor: '#e6efee', ...CELL }) as const,
  );
  const rows = tools.map((tool) => COLUMNS.map(({ cell }) => cellOf(cell(tool, words, publisher))));
  const data = [header, ...rows];
  const about = aboutSheet(publisher);
  return writeExcelFile(
    [
      {
        data,
        sheet: 'Työkalut',
        columns: COLUMNS.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      { data: about, sheet: 'Tietoa', columns: [{ width: 18 }, { width: 80 }] },
    ],
    { features: [linkFeature([data, about])] },
  ).toBuffer();
}

const cellOf = (cell: Cell): CellObject | null =>
  typeof cell === 'object' ? cell : { value: cell, type: typeof cell === 'number' ? Number : String, ...CELL };

function aboutSheet({ publication, site }: DatasetPublisher): SheetData {
  const { title, authors, edition, licence } = publication;
  const rows: [string, Cell][] = [
    ['Kirja', title],
    [
      'Tekijät',
      authors
        .map((name) => ('literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`.trim()))
        .join(', '),
    ],
    ['Painos', `${edition.number}. painos, ${finnishDate(edition.date)}`],
    ['Lisenssi', LICENCES[licence].name],
    ['Lisenssin osoite', link(LICENCES[licence].url)],
    ['Aineiston sivu', link(publicAddress('/data/', site))],
    ['Tyhjä solu', 'Tietoa ei ole. Se ei tarkoita, ettei asiaa ole.'],
    ['Tarkistettu', 'Päivä, jona tiedot viimeksi tarkistettiin: tila on sen päivän tieto.'],
  ];
  return rows.map(([name, value]) => [{ value: name, type: String, fontWeight: 'bold', ...CELL }, cellOf(value)]);
}
