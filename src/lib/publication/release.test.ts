import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { today } from '../schema/common.ts';
import { editionsSchema } from '../schema/editions.ts';
import { publicationSchema } from '../schema/publication.ts';
import { nextEdition, type EditionFiles, type Release } from './release.ts';

const read = (name: string) => readFileSync(name, 'utf8');
/** The real files: the form that they have is what must be found in them. */
const files: EditionFiles = {
  'content/publication.yaml': read('content/publication.yaml'),
  'content/editions.yaml': read('content/editions.yaml'),
  'package.json': read('package.json'),
  'package-lock.json': read('package-lock.json'),
};
const now = publicationSchema.parse(parse(files['content/publication.yaml'])).edition;
const DAY = today();

function released(from = files, summary = 'Uutta: luku #1 kirjaamisesta.'): Release {
  const release = nextEdition(from, DAY, summary);
  if (typeof release === 'string') throw new Error(release);
  return release;
}

it('gives all files the next edition, and nothing else', () => {
  const { number, files: next } = released();
  expect(number).toBe(now.number + 1);
  expect(publicationSchema.parse(parse(next['content/publication.yaml'])).edition).toEqual({ number, date: DAY });
  const { editions } = editionsSchema.parse(parse(next['content/editions.yaml']));
  expect(editions[0]).toEqual({ number, date: DAY, summary: 'Uutta: luku #1 kirjaamisesta.', changes: [] });
  expect(editions.slice(1)).toEqual(editionsSchema.parse(parse(files['content/editions.yaml'])).editions);
  const version = `${number}.0.0`;
  expect(JSON.parse(next['package.json'])).toEqual({ ...JSON.parse(files['package.json']), version });
  const lock = JSON.parse(files['package-lock.json']) as { packages: Record<string, object> };
  expect(JSON.parse(next['package-lock.json'])).toEqual({
    ...lock,
    version,
    packages: { ...lock.packages, '': { ...lock.packages[''], version } },
  });
  const changed = (name: keyof EditionFiles) => {
    const before = new Set(files[name].split('\n'));
    return next[name].split('\n').filter((line) => !before.has(line)).length;
  };
  expect(changed('content/publication.yaml')).toBeLessThanOrEqual(2);
  expect(changed('package-lock.json')).toBeLessThanOrEqual(2);
});

it('takes what an editor has written of the edition before it is out', () => {
  const written = released().files['content/editions.yaml'].replace(DAY, '2020-01-01');
  const { files: next, done } = released({ ...files, 'content/editions.yaml': written }, '');
  expect(next['content/editions.yaml']).toBe(released().files['content/editions.yaml']);
  expect(done[1]).toBe('content/editions.yaml: painoksen päivä');
});

it('asks what has changed', () => {
  expect(nextEdition(files, DAY, ' ')).toBe(
    `Kerro lukijalle, mikä painoksessa ${now.number + 1} muuttui: npm run release -- "Uutta on luku kirjaamisesta."`,
  );
  expect(nextEdition({ ...files, 'content/publication.yaml': 'title: A' }, DAY, 'A')).toBe(
    'Tiedostossa content/publication.yaml ei ole kohtaa `edition`, jossa on `number` ja `date`.',
  );
});
