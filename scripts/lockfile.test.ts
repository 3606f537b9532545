/** What package-lock.json promises for every package of every platform: hashes, licences, and one Node. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import licences from './config/licences.json' with { type: 'json' };

interface Package {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
}
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lockfile.packages)
  .filter(([path]) => path !== '')
  .map(([path, found]) => ({ ...found, path, name: path.replace(/^.*node_modules\//, '') }));

describe('package-lock.json', () => {
  it('has a hash for each package, of other machines too, and no registry', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved).map(({ path }) => path)).toEqual([]);
  });

  it('brings the same major version of Node to every machine', () => {
    const nodes = packages.filter(({ name }) => /^node-(?:bin-)?(?:darwin|linux|win)-/.test(name));
    expect(nodes).toHaveLength(4);
    expect(new Set(nodes.map(({ version }) => version.split('.')[0])).size).toBe(1);
  });
});

describe('licences', () => {
  const named = new Map(Object.entries(licences.named));

  it('are allowed, or named with a reason', () => {
    const faults = packages.filter(({ name, license }) => {
      const exception = named.get(name);
      return exception ? license && license !== exception.licence : !isAllowed(license ?? '');
    });
    expect(faults.map(({ path, license }) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('are not named for packages that have gone', () => {
    const names = new Set(packages.map(({ name }) => name));
    expect([...named.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('of citeproc binds nobody who reads the site: README says where it runs', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('citeproc');
  });

  it('are read as SPDX writes them', () => {
    expect(['(MIT AND Zlib)', 'MIT OR GPL-3.0', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'].map(isAllowed)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['', 'GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED'].map(isAllowed)).toEqual([false, false, false, false]);
  });
});

/** Whether one of the choices of a licence expression is made of allowed licences alone. */
function isAllowed(expression: string): boolean {
  const allowed: readonly string[] = licences.allowed;
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}
