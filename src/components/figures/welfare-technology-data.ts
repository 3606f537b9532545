export const field = {
  name: 'Hyvinvointiteknologia',
  note: 'Ei vakiintunutta määritelmää: kukin ala ymmärtää sanan omalla tavallaan.',
  aimsLabel: 'Pyrkimyksenä',
  aims: ['hyvinvointi', 'turvallisuus', 'yhteys toisiin ihmisiin', 'elämänlaatu'],
} as const;

interface Words {
  words: readonly string[];
  notes: readonly string[];
  /** Names that are hardly used any more. */
  past?: boolean;
}

interface Neighbour {
  name: string;
  parts: readonly Words[];
}

/** In two columns, the first half stands on the left. */
export const neighbours: readonly Neighbour[] = [
  {
    name: 'Sosiaalialan sanoja',
    parts: [
      {
        words: ['verkkososiaalityö', 'eSosiaalityö', 'digisosiaalityö'],
        notes: ['yhteinen englanninkielinen sana: eSocial\u00A0work'],
      },
      {
        words: ['sähköiset palvelut', 'digitaaliset palvelut', 'teknologia'],
        notes: ['yleisiä sanoja samasta ilmiöstä'],
      },
    ],
  },
  {
    name: 'Terveysalan sanoja',
    parts: [
      { words: ['terveysteknologia'], notes: ['usein sama asia kuin hyvinvointiteknologia'] },
      { words: ['eHealth'], notes: ['mainitaan terveysteknologian rinnalla'] },
    ],
  },
  {
    name: 'Ikääntyneet ihmiset',
    parts: [
      { words: ['ikäteknologia'], notes: ['sosiaalialan sana ikääntyneiden ihmisten teknologiasta'] },
      { words: ['geronteknologia', 'geroteknologia'], notes: ['aiempia nimiä, jo harvinaisia'], past: true },
    ],
  },
  {
    name: 'Robotit',
    parts: [
      {
        words: ['palvelurobotit', 'kotiapurobotit', 'vuorovaikutusrobotit', 'seurarobotit', 'terapiarobotit'],
        notes: [
          'apuna hoidossa, hoivassa, palvelussa ja kanssakäymisessä',
          'lisätty tähän: eivät ole artikkelin Kuviossa\u00A02',
        ],
      },
    ],
  },
];
