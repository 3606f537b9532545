export const field = {
  name: 'Hyvinvointiteknologia',
  notes: ['Ei vakiintunutta määritelmää:', 'kukin ala ymmärtää sanan omalla tavallaan.'],
  aimsLabel: 'Pyrkimyksenä',
  aims: ['hyvinvointi', 'turvallisuus', 'yhteys toisiin ihmisiin', 'elämänlaatu'],
} as const;

interface Words {
  words: readonly string[];
  note: string;
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
        note: 'yhteinen englanninkielinen sana: eSocial\u00A0work',
      },
      {
        words: ['sähköiset palvelut', 'digitaaliset palvelut', 'teknologia'],
        note: 'yleisiä sanoja samasta ilmiöstä',
      },
    ],
  },
  {
    name: 'Terveysalan sanoja',
    parts: [
      { words: ['terveysteknologia'], note: 'usein sama asia kuin hyvinvointiteknologia' },
      { words: ['eHealth'], note: 'mainitaan terveysteknologian rinnalla' },
    ],
  },
  {
    name: 'Ikääntyneet ihmiset',
    parts: [
      { words: ['ikäteknologia'], note: 'sosiaalialan sana ikääntyneiden ihmisten teknologiasta' },
      { words: ['geronteknologia', 'geroteknologia'], note: 'aiempia nimiä, jo harvinaisia', past: true },
    ],
  },
  {
    name: 'Robotit',
    parts: [
      {
        words: ['palvelurobotit', 'kotiapurobotit', 'vuorovaikutusrobotit', 'seurarobotit', 'terapiarobotit'],
        note: 'apuna hoidossa, hoivassa, palvelussa ja kanssakäymisessä; eivät ole mukana artikkelin Kuviossa\u00A02',
      },
    ],
  },
];
