import { TOOL_ARTICLE } from '../content/links.ts';

/** A chapter with everything that a chapter may hold: 29 lines, the text from line 20 on. */
export const CHAPTER = `---
title: Alku
description: Mistä on kyse.
objectives:
  - osaat kertoa yhden
  - osaat kertoa kaksi
  - osaat kertoa kolme
keyPoints:
  - Yksi.
  - Kaksi.
  - Kolme.
plainSummary:
  - Yksi.
  - Kaksi.
  - Kolme.
  - Neljä.
  - Viisi.
reviewed: "2024-05-01"
---

Tukea saa verkossa <Cite id="virtanen-2020" pages="9–10" />.

<Synthesis>

Välineitä on monta, ja <Tool id="penno" /> on yksi niistä.

</Synthesis>

<Chart id="osuudet" />
`;

export const TOOL = `id: penno
name: Penno
otherNames:
  - name: Penno-sovellus
    kind: article
summary: Sovellus, jolla seurataan menoja.
entryType: named-tool
kind: sovellus
audiences:
  - id: nuoret
    actors: [kela]
article:
  text: Artikkeli mainitsee Pennon.
  footnote: 3
known:
  - text: Penno arvioi, paljonko rahaa jää.
    source: ohje
operator:
  text: Kela.
  source: [ohje, { ref: virtanen-2020, pages: "12" }]
url:
  address: https://www.penno.fi/
  source: ohje
  note: null
languages: null
price:
  text: Maksuton.
  source: general-knowledge
platforms: null
privacy: []
withClient: []
evidence: []
status:
  value: in-use
  confidence: confirmed
  ground: Sivu avautui.
  source: ohje
  changed: null
  seen: "2024-03"
  successor: null
  verdict: null
checked:
  date: "2024-03-05"
  method: live-page
corrections: []
doubts: []
searchWords: [raha]
terms: [verkkotyo]
related: []
instead: []
sources:
  - id: ohje
    title: Pennon ohje
    url: https://www.penno.fi/ohje
    date: "2024"
`;

/** A second tool, for links between tools. */
export const secondTool = (id: string, name: string): string =>
  TOOL.replace('id: penno', `id: ${id}`).replace('name: Penno', `name: ${name}`);

export const VOCABULARIES: Record<string, string> = {
  'audiences/nuoret.yaml': `id: nuoret
name: Nuoret
articleName: NUORET
order: 1
otherNames: []
description: { text: Nuorten rivi., source: article }
mind: []
situations:
  - { text: Nuori kirjoittaa illalla., source: synthesis }
  - { text: Nuorella ei ole puhelinta., source: synthesis }
duties:
  - { text: Nuoren mielipide kuullaan., source: { provision: asiakaslaki, section: 8 § } }
searchWords: []
terms: [verkkotyo]
sources: []
`,
  'actors/kela.yaml': `id: kela
name: Kela
otherNames: [Kansaneläkelaitos]
description: { text: Maksaa etuudet., source: general-knowledge }
url: null
searchWords: []
sources: []
`,
  'kinds/sovellus.yaml': `id: sovellus
name: Sovellus
order: 1
description: { text: Ohjelma puhelimessa., source: synthesis }
askBefore: [Mitä se maksaa?]
searchWords: []
`,
};

export const GLOSSARY: Record<string, string> = {
  'glossary/verkkotyo.yaml': `id: verkkotyo
term: verkkotyö
synonyms: [nettityö]
definition: { text: Työtä verkossa., source: { ref: virtanen-2020 } }
note: null
searchWords: []
related: []
`,
};

export const PROVISIONS: Record<string, string> = {
  'provisions/asiakaslaki.yaml': `id: asiakaslaki
name: Asiakaslaki
label: asiakaslaki
number: 812/2000
type: act
otherNames: []
summary: Asiakkaan oikeudet.
state: { value: in-force, since: "2001-01-01", text: Voimassa., source: laki }
asks:
  - { section: 8 §, text: Asiakasta kuullaan., source: laki }
  - { section: null, text: Tieto on salaista., source: [laki, { ref: virtanen-2020 }] }
course:
  - { when: "2000-09-22", text: Laki annettiin., source: laki }
doubts: []
works: []
audiences: [nuoret]
kinds: [sovellus]
terms: [verkkotyo]
related: []
searchWords: []
sources:
  - { id: laki, title: Finlex, url: https://www.finlex.fi/, date: "2024" }
`,
};

export const CASES: Record<string, string> = {
  'cases/kokeilu.yaml': `id: kokeilu
title: Kokeilu verkossa
when: "2023"
place: null
summary: Mitä kokeilussa tapahtui.
happened:
  - { text: Neuvonta siirtyi verkkoon., source: { ref: virtanen-2020 } }
  - { text: "${'Asiakas kirjoitti illalla ja sai vastauksen aamulla. '.repeat(16)}Työ jatkui.", source: synthesis }
effect:
  - { text: Vaikutusta ei tiedetä., source: none }
questions: [Kuka jäi pois?, Mitä itse tekisit?]
chapters: [alku]
tools: [penno]
provisions: [asiakaslaki]
terms: [verkkotyo]
audiences: [nuoret]
searchWords: []
sources: []
`,
};

export const FIGURES: Record<string, string> = {
  'figures/osuudet.yaml': `id: osuudet
title: Kuka asioi verkossa
type: bars
unit: "%"
bars:
  - { label: Yksin, value: 36.5, year: "2022", source: { ref: virtanen-2020 } }
  - { label: Avustettuna, value: 10, year: "2022", source: { ref: virtanen-2020 } }
note: null
`,
};

/** Questions of each type, 8 of them, for the chapter: the first on line 3, those of one line on lines 13–18. */
export const QUESTIONS: Record<string, string> = {
  'questions/alku.yaml': `chapter: alku
questions:
  - id: alku-1
    type: single
    objective: 1
    prompt: Mitä verkossa saa?
    options:
      - { text: Tukea, correct: true, feedback: Näin luku sanoo. }
      - { text: Rahaa, correct: false, feedback: Rahasta luku ei puhu. }
      - { text: Ruokaa, correct: false, feedback: Ruoasta luku ei puhu. }
    source: { ref: virtanen-2020, pages: "9" }
${[2, 3, 4]
  .map(
    (number) =>
      `  - { id: alku-${number}, type: true-false, objective: 2, prompt: Tukea saa., answer: true, feedback: { true: Näin on., false: Saa. }, source: synthesis }`,
  )
  .join('\n')}
  - id: alku-5
    type: multiple
    objective: 2
    prompt: Mitkä ovat välineitä?
    options:
      - { text: Penno, correct: true, feedback: Penno on väline. }
      - { text: Peli, correct: true, feedback: Peli on väline. }
      - { text: Laki, correct: false, feedback: Laki ei ole väline. }
    source: synthesis
  - id: alku-6
    type: matching
    objective: 3
    prompt: Yhdistä.
    pairs:
      - { left: Penno, right: raha, feedback: Penno seuraa menoja. }
      - { left: Chat, right: puhe, feedback: Chatissa puhutaan. }
      - { left: Peli, right: leikki, feedback: Peliä pelataan. }
    source: [{ ref: virtanen-2020 }, synthesis]
  - { id: alku-7, type: reflection, objective: 3, prompt: Pohdi., feedback: Esimerkki omasta työstä., source: synthesis }
  - { id: alku-8, type: reflection, objective: 1, prompt: Pohdi lisää., feedback: Toinen esimerkki., source: synthesis }
`,
};

const work = (id: string, family: string) => ({
  id,
  type: 'book',
  author: [{ family, given: 'Aino' }],
  title: 'Sosiaalityö verkossa',
  issued: { 'date-parts': [[2020]] },
  publisher: 'Tietosanoma',
  language: 'fi',
  custom: { basis: 'seen', article: [], citedAs: null, about: 'Kirja.', caution: null },
});

/** A work of the bibliography with the fields given in place of the usual ones. */
export const bibliography = (...works: object[]): string =>
  `${JSON.stringify([work('virtanen-2020', 'Virtanen'), work(TOOL_ARTICLE, 'Koivula'), ...works], null, 2)}\n`;

export const anotherWork = (fields: object): object => ({ ...work('laine-2021', 'Laine'), ...fields });

export const REFERENCES = bibliography();

export const PUBLICATION = `title: Kirja
subtitle: oppikirja
authors:
  - literal: Kirjan tekijät
publisher: null
edition:
  number: 1
  date: "2024-05-02"
licence: CC-BY-4.0
language: fi
keywords: [sosiaalityö]
`;

export const EDITIONS = `editions:
  - number: 1
    date: "2024-05-02"
    summary: Kirja ilmestyi.
    changes: []
`;

export const CONTENTS = `chapters:
  - alku
`;
