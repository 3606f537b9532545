/** A dozen questions to a published site, each with what is wrong in words that say what to do. */
import { baseOf, publicAddress } from '../site/address.ts';

/** A fault keeps readers from something; a remark is what a host could do better, and may not be able to. */
export interface Finding {
  level: 'fault' | 'remark';
  text: string;
}

interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

type Ask = (path: string, headers?: Record<string, string>) => Promise<Answered>;
type Question = (ask: Ask, site: string) => Promise<(Finding | false)[]>;

const fault = (text: string): Finding => ({ level: 'fault', text });
const remark = (text: string): Finding => ({ level: 'remark', text });
const MISSING = '/tata-sivua-ei-ole/';
const TIMEOUT = 20_000;

/** The questions in the order in which a publisher would look. */
const QUESTIONS: Question[] = [
  page('/', 'Etusivu', 'Tarkista, että kansion dist/ sisältö on juuri tässä osoitteessa.'),
  page(
    '/luvut/kasitteet/',
    'Luku',
    'Tarkista, että alikansiot ovat mukana ja palvelin antaa kansiosta tiedoston index.html.',
  ),
  page('/tyokalut/', 'Työkaluluettelo', 'Tarkista, että kaikki kansiot ovat mukana.'),
  async (ask, site) => {
    const { text } = await ask('/');
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
    return [
      canonical !== publicAddress('/', site) &&
        fault(
          `Sivusto on rakennettu osoitteelle ${canonical ?? '(ei osoitetta)'}. Rakenna uudelleen: SITE_URL=${site} npm run build`,
        ),
    ];
  },
  async (ask, site) => {
    const { text } = await ask('/');
    const assets = [
      ...new Set(Array.from(text.matchAll(/(?:href|src)="([^"]*_astro\/[^"]+)"/g), ([, path = '']) => path)),
    ];
    const answers = await Promise.all(assets.map((path) => ask(new URL(path, publicAddress('/', site)).href)));
    const lost = assets.filter((_path, index) => answers[index]?.status !== 200);
    return [
      assets.length === 0 && fault('Etusivulla ei ole tyylejä eikä ohjelmia.'),
      lost.length > 0 &&
        fault(
          `Etusivun tiedostoja puuttuu: ${lost.join(', ')}. GitHub Pages jättää alaviivalla alkavan kansion pois, ellei mukana ole tiedostoa .nojekyll.`,
        ),
    ];
  },
  async (ask) => {
    const { status, text } = await ask('/haku/indeksi/uusin.json');
    const edition = /"edition":"([^"]+)"/.exec(text)?.[1];
    if (status !== 200 || !edition) return [fault('Hakuindeksiä ei ole: /haku/indeksi/uusin.json puuttuu.')];
    const program = await ask(`/haku/indeksi/${edition}/pagefind.js`);
    const index = await ask(`/haku/indeksi/${edition}/pagefind-entry.json`);
    return [
      (program.status !== 200 || index.status !== 200) &&
        fault(`Haku ei toimi: kansion /haku/indeksi/${edition}/ tiedostot puuttuvat. Vie kansio dist/ kokonaan.`),
      !/javascript/.test(program.headers.get('content-type') ?? '') &&
        fault('Haku ei toimi: .js-tiedoston tyyppi ei ole text/javascript.'),
    ];
  },
  async (ask) => {
    const { status, text } = await ask(MISSING);
    return [
      status !== 404 && fault(`Puuttuva sivu vastaa ${status}, vaikka pitäisi 404.`),
      !text.includes('data-nearest') &&
        fault('Puuttuvan sivun tilalla ei näy sivuston oma 404.html. Aseta se palvelimen virhesivuksi.'),
    ];
  },
  async (ask) => {
    const { status, headers } = await ask('/data/tyokalut.csv');
    const type = headers.get('content-type') ?? '';
    return [
      status !== 200 && fault('Työkaluaineisto /data/tyokalut.csv puuttuu.'),
      status === 200 &&
        !type.includes('csv') &&
        remark(`CSV-tiedoston tyyppi on ${type || 'tyhjä'}; pitäisi olla text/csv.`),
    ];
  },
  async (ask, site) => {
    const { status, text } = await ask('/sitemap-0.xml');
    const first = /<loc>([^<]*)/.exec(text)?.[1] ?? '';
    return [
      (status !== 200 || !first.startsWith(publicAddress('/', site))) &&
        fault('Sivukartta /sitemap-0.xml puuttuu, tai sen osoitteet ovat toisen sivuston.'),
    ];
  },
  async (ask) => {
    const { status } = await ask('/lataa/teknologia-ja-kohtaaminen.epub');
    return [
      status !== 200 && remark('Ladattavia painoksia ei ole. Tee ne komennolla `npm run editions` ennen julkaisua.'),
    ];
  },
  async (ask) => {
    const { headers, text } = await ask('/');
    const policy = headers.get('content-security-policy');
    const hasMeta = /http-equiv="content-security-policy"/i.test(text);
    return [
      !policy && !hasMeta && fault('Suojauskäytäntö (Content-Security-Policy) puuttuu otsakkeista ja sivulta.'),
      !policy &&
        hasMeta &&
        remark('Suojauskäytäntö on vain sivulla, ei otsakkeissa: sivun voi kehystää toiselle sivustolle.'),
      headers.get('x-content-type-options') !== 'nosniff' && remark('Otsake X-Content-Type-Options: nosniff puuttuu.'),
      headers.has('set-cookie') && fault('Palvelin asettaa evästeen, vaikka sivusto lupaa, ettei niitä ole.'),
    ];
  },
  async (ask) => {
    const { headers } = await ask('/luvut/kasitteet/', { 'accept-encoding': 'gzip, br' });
    return [
      !headers.has('content-encoding') &&
        remark('Palvelin ei pakkaa sivuja: ne latautuvat hitaalla yhteydellä monta kertaa hitaammin.'),
    ];
  },
  async (ask, site) => {
    const { text } = await ask('/');
    const sheet = /href="([^"]*_astro\/[^"]+\.css)"/.exec(text)?.[1];
    if (!sheet) return [];
    const { headers } = await ask(new URL(sheet, publicAddress('/', site)).href);
    const seconds = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
    return [
      seconds < 86_400 &&
        remark(
          'Kansion _astro/ tiedostot voisi säilyttää selaimessa vuoden: niiden nimi vaihtuu, kun sisältö vaihtuu.',
        ),
    ];
  },
  (_ask, site) =>
    Promise.resolve([
      site.startsWith('http:') &&
        !/\/\/(?:localhost|127\.)/.test(site) &&
        remark('Osoite ei ole suojattu: ota käyttöön https.'),
    ]),
];

function page(path: string, name: string, advice: string): Question {
  return async (ask) => {
    const { status, text, headers } = await ask(path);
    return [
      status !== 200 && fault(`${name} ${path} vastaa ${status}. ${advice}`),
      status === 200 && !/<h1\b/.test(text) && fault(`${name} ${path} ei ole kirjan sivu. ${advice}`),
      status === 200 &&
        !headers.get('content-type')?.startsWith('text/html') &&
        fault(`${name} ${path} ei ole HTML-sivu. ${advice}`),
    ];
  };
}

/** How many things are asked. */
export const QUESTION_COUNT = QUESTIONS.length;

/**
 * Asks a published site.
 * @param site its address
 * @returns what is not as it should be; a site that does not answer at all is one fault
 */
export async function askPublished(site: string): Promise<Finding[]> {
  const known = new Map<string, Promise<Answered>>();
  const ask: Ask = (path, headers = {}) => {
    const key = path + JSON.stringify(headers);
    const answer = known.get(key) ?? get(new URL(path.startsWith('/') ? publicAddress(path, site) : path), headers);
    known.set(key, answer);
    return answer;
  };
  try {
    await ask('/');
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return [fault(`Osoite ${site} ei vastaa (${cause}).`)];
  }
  const found = await Promise.all(QUESTIONS.map((question) => question(ask, site)));
  return found.flat().filter((finding) => finding !== false);
}

async function get(url: URL, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Whether an address is one that a site can be asked at. */
export const isSiteAddress = (address: string): boolean =>
  /^https?:\/\//.test(address) && URL.canParse(address) && baseOf(address).endsWith('/');
