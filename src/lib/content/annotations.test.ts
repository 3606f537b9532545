import { expect, it } from 'vitest';
import { annotations } from './annotations.ts';
import { error, warning } from './problems.ts';

it('marks the line of each problem, with its signs escaped', () => {
  const at = { line: 3, column: 7 };
  expect(
    annotations([
      error('content/tools/a,b:c.yaml', at, '100 % väärin:\nkorjaa'),
      warning('content/x.mdx', at, 'Katso.'),
    ]),
  ).toEqual([
    '::error file=content/tools/a%2Cb%3Ac.yaml,line=3,col=7::100 %25 väärin:%0Akorjaa',
    '::warning file=content/x.mdx,line=3,col=7::Katso.',
  ]);
});
