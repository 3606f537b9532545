import { KOIVULA, type FigureSource } from './figure-source.ts';

export const strands = {
  law: 'Laki ja hallinto',
  project: 'Koulutus ja hankkeet',
  study: 'Tutkimus ja keskustelu',
} as const;

export type Strand = keyof typeof strands;

interface Event {
  when: string;
  strand: Strand;
  what: string;
  sources: readonly FigureSource[];
}

export const events: readonly Event[] = [
  {
    when: '1980-luvulta',
    strand: 'law',
    what: 'Ministeriön hallinnonalan strategioissa sosiaali- ja terveydenhuolto on yksi kokonaisuus.',
    sources: [{ id: 'kuusisto-niemi-ym-2018', pages: '96' }],
  },
  {
    when: '2000',
    strand: 'law',
    what: 'Säädetään laki 812/2000 sosiaalihuollon asiakkaan asemasta ja oikeuksista.',
    sources: [{ id: 'laki-812-2000' }],
  },
  {
    when: '2007',
    strand: 'study',
    what: 'Ahtiainen ja Auranne jakavat hyvinvointiteknologian osa-alueisiin. Robotit eivät ole mukana.',
    sources: [{ id: 'ahtiainen-auranne-2007' }, KOIVULA],
  },
  {
    when: '2015',
    strand: 'project',
    what: 'Lapin yliopistossa alkaa eSosiaalityön maisterikoulutus.',
    sources: [KOIVULA],
  },
  {
    when: '2016',
    strand: 'study',
    what: 'Arvio: robotit voisivat hoitaa jopa noin 20 prosenttia kotihoidon työtehtävistä.',
    sources: [{ id: 'kangasniemi-andersson-2016', pages: '39' }],
  },
  {
    when: '2016–2018',
    strand: 'project',
    what: 'Pohjois-Karjalan DigiSote-hanke. eAmmattilaisuuden käsite syntyy DigiSote-hankkeissa.',
    sources: [{ id: 'hanke-digisote-pohjois-karjala' }, { id: 'jauhiainen-ym-2020' }],
  },
  {
    when: '2018',
    strand: 'study',
    what: 'Raportti: tietotekniikkaa on ohjattu enimmäkseen terveydenhuollon näkökulmasta.',
    sources: [{ id: 'kuusisto-niemi-ym-2018', pages: '96' }],
  },
  {
    when: '2020',
    strand: 'study',
    what: 'Pohjola: kun puhutaan hyvinvoinnista ja terveydestä, sosiaalinen alkaa kadota näkyvistä.',
    sources: [{ id: 'pohjola-2020' }],
  },
  {
    when: 'Aikaisintaan 2020',
    strand: 'study',
    what: 'Koivula: korona-ajan poikkeustilanne on vauhdittanut alan työvälineitä.',
    sources: [KOIVULA],
  },
  {
    when: '1.1.2023',
    strand: 'law',
    what: 'Hyvinvointialueet aloittavat.',
    sources: [{ tool: 'sahkoinen-palveluseteli-espoo' }],
  },
  {
    when: '2023',
    strand: 'study',
    what: 'Suositukset varoittavat: eriarvoisuus voi kasvaa, ja ihmisten välinen vuorovaikutus voi syrjäytyä, jos suunnittelusta puuttuu sosiaalihuollon näkökulma.',
    sources: [{ id: 'valtioneuvoston-kanslia-2023' }, { id: 'vehko-ym-2023' }],
  },
  {
    when: 'Kevät 2024',
    strand: 'law',
    what: 'Lastensuojeluliiton mukaan hallitus linjasi: hoitotyötä helpottava teknologia voitaisiin ottaa huomioon henkilöstömitoituksessa.',
    sources: [{ id: 'mll-2025-05-27' }],
  },
  {
    when: '27.5.2025',
    strand: 'law',
    what: 'Lausunto luonnoksesta, joka toisi teknologian arvioinnin asiakassuunnitelmaan.',
    sources: [{ id: 'mll-2025-05-27' }],
  },
  {
    when: '25.9.2025',
    strand: 'law',
    what: 'Hallituksen esitys HE 113/2025: ehdot teknologian käytölle sosiaalipalveluissa. Päivä on esityksen sivulta.',
    sources: [{ id: 'he-113-2025' }],
  },
  {
    when: '13.3.2026',
    strand: 'law',
    what: 'Sosiaali- ja terveysvaliokunta äänestää 9–8: esitystä ei palauteta perustuslakivaliokuntaan.',
    sources: [{ id: 'mtv-2026-03-13' }],
  },
];

/** What comes after the last event. */
export const open = {
  when: 'Sen jälkeen',
  what: 'Asian päättymisestä ei ole tietoa (tarkistettu 21.11.2026).',
} as const;
