/** The levels, from the outermost of the picture inwards. */
export const levels = [
  { name: 'Rakenteellinen sosiaalityö', aim: 'olot ja päätökset' },
  { name: 'Yhteisökohtainen työ', aim: 'ryhmä tai asuinalue' },
  { name: 'Perhekohtainen työ', aim: 'perheen arki ja suhteet' },
  { name: 'Yksilökohtainen työ', aim: 'yhden ihmisen tilanne' },
] as const;

export const sectors = ['Julkinen sektori', 'Yhdistykset', 'Yksityinen sektori'] as const;

export const environments = {
  usual: 'julkisen sektorin sosiaali- ja terveystoimi',
  others: ['koulu', 'seurakunta', 'armeija', 'poliisi', 'vankila', 'kriminaalihuolto', 'Kela', 'kuntoutuslaitos'],
  more: 'ja muita paikkoja',
} as const;

export const headings = {
  levels: 'Mihin työ kohdistuu',
  sectors: 'Kuka työtä tekee',
  environments: 'Missä työtä tehdään',
  usual: 'tavanomainen ympäristö',
  others: 'myös esimerkiksi',
} as const;
