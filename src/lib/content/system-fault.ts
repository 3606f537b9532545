/** What the operating system says by its codes, for an author. */
const FAULTS: Partial<Record<string, string>> = {
  EACCES: 'Lupa puuttuu. Anna itsellesi oikeus lukea ja kirjoittaa',
  EPERM: 'Lupa puuttuu, tai toinen ohjelma pitää tiedostoa auki. Sulje muut ohjelmat ja tarkista oikeudet',
  EROFS: 'Levylle ei voi kirjoittaa. Siirrä projekti kansioon, johon voit tallentaa',
  ENOSPC: 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen',
  EDQUOT: 'Levytilasi on täynnä. Vapauta tilaa ja yritä uudelleen',
  EMFILE: 'Liian monta tiedostoa on auki. Sulje muita ohjelmia ja yritä uudelleen',
  EBUSY: 'Toinen ohjelma pitää tiedostoa auki. Sulje se ja yritä uudelleen',
  EIO: 'Levyn lukeminen ei onnistu. Tarkista levy, ja ota tiedosto tarvittaessa varmuuskopiosta',
  ENOENT: 'Tiedostoa tai kansiota ei ole. Palauta se versionhallinnasta',
  EISDIR: 'Tiedoston paikalla on kansio. Anna kansiolle toinen nimi',
  ENOTDIR: 'Kansion paikalla on tiedosto. Anna tiedostolle toinen nimi',
  ELOOP: 'Linkit kiertävät kehää. Korvaa linkki tiedostolla',
};

/** What to do about a fault of the disk, in a Finnish sentence; undefined for any other error. */
export function systemAdvice(cause: unknown): string | undefined {
  const advice = cause instanceof Error && 'code' in cause ? FAULTS[String(cause.code)] : undefined;
  return advice && `${advice}.`;
}

/** The same with the place, where the system tells it. */
export function explainSystemFault(cause: unknown): string | undefined {
  const advice = systemAdvice(cause);
  const place = cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? ` (${cause.path})` : '';
  return advice && `${advice.slice(0, -1)}${place}.`;
}
