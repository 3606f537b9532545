import { expect, it } from 'vitest';
import { formatProblems } from '../content/problems.ts';
import { openFiles } from '../testing/content.ts';
import { CHAPTER } from '../testing/fixtures.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { checkWeights } from './weight.ts';

it('tells of a chapter that has grown too heavy, long before its page is built', () => {
  expect(checkWeights(openFiles())).toEqual([]);
  const random = seededRandom(1);
  const words = Array.from({ length: 12_000 }, () => random.below(2 ** 30).toString(36)).join(' ');
  const report = formatProblems(checkWeights(openFiles({ 'chapters/alku.mdx': `${CHAPTER}\n${words}\n` })));
  expect(report).toMatch(
    /^content\/chapters\/alku\.mdx:1:1 {2}varoitus: Luku kysymyksineen vie pakattuna \d+(?:,\d)? kt, ja yli 10 kt:n luku avautuu hitaasti\. Lyhennä/,
  );
});
