import { expect, it } from 'vitest';
import { openFiles } from '../testing/content.ts';
import { CHAPTER } from '../testing/fixtures.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { checkWeights } from './weight.ts';

it('tells of a chapter that has grown too heavy, long before its page is built', () => {
  expect(checkWeights(openFiles())).toEqual([]);
  const random = seededRandom(1);
  const words = Array.from({ length: 12_000 }, () => random.below(2 ** 30).toString(36)).join(' ');
  expect(checkWeights(openFiles({ 'chapters/alku.mdx': `${CHAPTER}\n${words}\n` }))).toEqual([
    {
      file: 'content/chapters/alku.mdx',
      line: 1,
      column: 1,
      severity: 'warning',
      message: expect.stringMatching(
        /^Luku kysymyksineen vie pakattuna \d+,\d kt, ja yli 10,5 kt:n luku avautuu hitaasti\. Lyhennä tekstiä/,
      ),
    },
  ]);
});
