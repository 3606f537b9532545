import { expect, it } from 'vitest';
import { explainSystemFault } from './system-fault.ts';

const fault = (code: string, path?: string) => Object.assign(new Error('x'), { code, ...(path ? { path } : {}) });

it.each([
  [fault('ENOSPC'), 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen.'],
  [fault('EACCES', '/a/b'), 'Lupa puuttuu. Anna itsellesi oikeus lukea ja kirjoittaa (/a/b).'],
  [fault('ERR_OTHER'), undefined],
  ['x', undefined],
])('%s', (cause, told) => {
  expect(explainSystemFault(cause)).toBe(told);
});
