import { expect, it } from 'vitest';
import { readPage } from '../site/built-page.ts';
import { registerFaults } from './register-faults.ts';
import { readRegister } from './register-file.ts';

const register = readRegister([
  {
    path: 'content/register/sivut.txt',
    text: '/a/ 1 x\nk1 vanha | 1 | Yksi.\nk2 | 1 | Kaksi.\n/b/ 1 x\n/c.json 1\n/d/ 1 x\nk1 | 1 | Neljä.\n',
  },
]);
const pages = new Map([
  ['/a/', readPage('<p id="k1">Yksi.</p>')],
  ['/d/', readPage('<p>Siirtynyt.</p>')],
]);

it('names pages, places and former places that the built site lacks', () => {
  const faults = registerFaults(register, pages, (path) => path === '/c.json', new Set(['/d/']));
  expect(faults).toEqual([
    '/a/  rekisterin kohtaa "#vanha" ei ole',
    '/a/  rekisterin kohtaa "#k2" ei ole',
    '/b/  rekisterin osoitetta ei ole',
  ]);
});
