import { fold } from './fold.ts';

/** Closed-class words: they stand on every page and tell nothing of what a reader looks for. */
const STOP_WORDS = new Set(
  `ja tai sekä että jotta koska kun kuin jos vaikka mutta vaan sillä eli joko ellei ettei eikä
  minä sinä hän me te he se ne tämä tuo nämä nuo minun sinun hänen meidän teidän heidän sen niiden niitä siitä siinä siihen
  sitä sille siltä sillä niistä niissä niihin niille tämän tätä tästä tässä tähän tälle tällä näiden näitä näistä näissä
  mikä mitä minkä missä mistä mihin mille millä miltä mitkä kuka ketä kenen kenelle keneltä ketkä joka jonka jota jossa josta
  johon jolla jolta jolle jotka joiden joita joissa joista joihin joilla joille miten miksi milloin kuinka minne
  olen olet on olemme olette ovat oli olivat olisi ole olla ollut olleet en et ei emme ette eivät älä
  kanssa varten vuoksi takia kautta
  myös vain jo nyt sitten niin näin kyllä ehkä siis`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(fold(word));
