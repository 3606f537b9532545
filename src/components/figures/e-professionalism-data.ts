export const name = 'eAmmattilaisuus';

export const parts = [
  { name: 'Tekninen osaaminen', text: 'osaa käyttää laitteita ja ohjelmia' },
  { name: 'Mielekäs käyttö', text: 'käyttää teknologiaa järkevästi työssä, opinnoissa ja arjessa' },
  { name: 'Kriittinen arviointi', text: 'punnitsee teknologiaa eikä ota sitä annettuna' },
  { name: 'Motivaatio', text: 'haluaa olla osa digitaalista kulttuuria ja sitoutuu siihen' },
] as const;

export const groundLabel = 'Perustana';
export const grounds = ['digitalisaation perusosaaminen', 'vahva sote-alan ammatillinen osaaminen'] as const;
