import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../content/read-content.ts';
import { syntheticTools } from './synthetic-tools.ts';

describe('syntheticTools', () => {
  const real = readContent(process.cwd());

  it('gives tools that are valid beside the real content', () => {
    const { entries, problems } = checkContent([...real, ...syntheticTools(150, 7, real)]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(entries.tools).toHaveLength(checkContent(real).entries.tools.length + 150);
  });

  it('gives the same for the same seed and other tools for another', () => {
    const tools = syntheticTools(20, 7, real);
    expect(syntheticTools(20, 7, real)).toEqual(tools);
    expect(syntheticTools(20, 8, real)).not.toEqual(tools);
  });
});
