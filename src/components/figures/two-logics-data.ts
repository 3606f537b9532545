import { ARTICLE_1, type FigureSource } from './figure-source.ts';

/** What one field says of a matter; `null` where the article says nothing. */
interface Side {
  text: string;
  sources: readonly FigureSource[];
}

interface Row {
  matter: string;
  health: Side | null;
  social: Side;
}

const HEINASENAHO = { id: 'heinasenaho-virtanen-hyttinen-2025' };
const PENNANEN = { id: 'pennanen-ym-2023' };

export const sides = { health: 'Terveydenhuolto', social: 'Sosiaalihuolto' } as const;
export const unsaid = 'artikkeli ei sano';

export const rows: readonly Row[] = [
  {
    matter: 'Katse',
    health: { text: 'usein yksilön fyysinen tai psyykkinen oire', sources: [ARTICLE_1] },
    social: {
      text: 'elämäntilanne, yhteiskunnan rakenteet ja niiden asettamat esteet',
      sources: [{ ...HEINASENAHO, pages: '34–36, 72–74' }],
    },
  },
  {
    matter: 'Tehtävä',
    health: { text: 'usein oireen hoito', sources: [ARTICLE_1] },
    social: {
      text: 'elämänhallinnan, osallisuuden ja hyvinvoinnin tuki',
      sources: [{ id: 'heikkila-marjamaki-2024', pages: '9–10' }],
    },
  },
  {
    matter: 'Tieto',
    health: { text: 'lääketieteellinen diagnostiikka', sources: [ARTICLE_1] },
    social: { text: 'sidottu kokemukseen ja tilanteeseen', sources: [{ ...HEINASENAHO, pages: '34–36' }] },
  },
  {
    matter: 'Palvelu',
    health: { text: 'usein vakioitu', sources: [PENNANEN] },
    social: { text: 'pitkäkestoinen, usean ammatin yhteinen, tilanteen mukainen', sources: [ARTICLE_1] },
  },
  {
    matter: 'Suhde',
    health: null,
    social: { text: 'luottamus ja vuorovaikutus', sources: [ARTICLE_1] },
  },
  {
    matter: 'Asiakas',
    health: { text: 'yksilö, jonka oiretta hoidetaan', sources: [ARTICLE_1] },
    social: {
      text: 'laissa henkilö, työssä myös perhe ja lähipiiri',
      sources: [{ id: 'laki-812-2000' }, ARTICLE_1],
    },
  },
  {
    matter: 'Digitalisointi',
    health: { text: 'usein mallinnettavissa, tehokas automatisointi mahdollista', sources: [PENNANEN] },
    social: {
      text: 'räätälöitävä jokaiselle asiakkaalle, ihmisen arvio tarpeen',
      sources: [
        { id: 'tepponen-ahonen-turja-2024', pages: '107–108' },
        { id: 'salovaara-ym-2021', pages: '16–17' },
      ],
    },
  },
];
