import { describe, expect, it } from 'vitest';
import { basesByRule } from './fallback.ts';
import { knownBases } from './analyse.ts';
import { undot } from './fold.ts';
import { guessBase, possibleBases } from './inflection.ts';

const PAIRS = `lasten lapsi, tuen tuki, hyvinvointialueilla hyvinvointialue, etuuden etuus, etuutta etuus, naisten nainen, lomakkeista lomake,
  asiakkaille asiakas, huollon huolto, talostaan talo, työttömien työtön, ikääntyneille ikääntynyt, avainta avain, ytimen ydin,
  vanhemmille vanhempi, kuntien kunta, perheitä perhe, ohjauksessa ohjaus, vettä vesi, kielillä kieli, puhutaan puhua, autetaan auttaa,
  tavattiin tavata, opiskelee opiskella, haluaa haluta, luki lukea, auttoi auttaa, tekevät tehdä, asioidaan asioida, tarvitsee tarvita,
  määrittelisi määritellä, pelaamisen pelaaminen, mielenterveyttä mielenterveys, luvuissa luku, töitä työ, kotien koti,
  opiskelijoiden opiskelija, lapseensa lapsi, kaupungeissa kaupunki, miesten mies, palveluihin palvelu, kahden kaksi,
  nähnyt nähdä, kerrotaan kertoa, päihteitä päihde, lyhyen lyhyt, velkojen velka, iäkkäille iäkäs, iässä ikä, tehokkaammin tehokas,
  teknisesti tekninen, Discordissa discord, THL:n thl, Pennossakin penno`;

describe('possibleBases', () => {
  it.each(PAIRS.split(',').map((pair) => pair.trim().split(' ')))('leads %s back to %s', (form = '', base = '') => {
    expect(possibleBases(form)).toContain(undot(base));
  });
  it('stays small and quick for a long word', () => {
    expect(possibleBases('kolmivaihekilowattituntimittarillansakaankohan'.repeat(20)).size).toBeLessThan(300);
  });
});

describe('basesByRule', () => {
  const known = knownBases(['saari', 'sääri', 'tuki', 'esi', 'esitys', 'työ']);
  it('lets dots decide, and forgives a word that has none', () => {
    expect(basesByRule('sääressä', known)).toEqual(['sääri']);
    expect(basesByRule('saaressa', known)).toEqual(['saari']);
    expect(basesByRule('tyossa', known)).toEqual(['työ']);
    expect(basesByRule('säaressä', known)).toEqual([]);
  });
  it('prefers the longer base form', () => {
    expect(basesByRule('esityksen', known)).toEqual(['esitys']);
  });
});

it('guesses at an unknown word', () => {
  expect(guessBase('blogistissammekin')).toBe('blogisti');
});
