/** `npm run register`: writes the addresses of new pages and places into `content/register/`, and the texts of edited ones. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openContent } from '../src/lib/checks/check-content.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { ownAddresses } from '../src/lib/permanent/own-addresses.ts';
import { REGISTER_FOLDER, registerFiles } from '../src/lib/permanent/register-file.ts';
import { renewRegister } from '../src/lib/permanent/renew-register.ts';

const root = process.cwd();
const { entries, places, register } = openContent(readContent(root));
const edition = entries.publication[0]?.data.edition.number ?? 1;
const own = ownAddresses(readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' }));
const pages = renewRegister([...places.pages.values()], register, edition, own);

rmSync(join(root, REGISTER_FOLDER), { recursive: true, force: true });
for (const [file, text] of registerFiles(pages)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const count = pages.reduce((sum, page) => sum + page.places.length, 0);
console.log(`Rekisterissä on ${pages.length} osoitetta ja ${count} kohtaa.`);
