import { describe, expect, it } from 'vitest';
import { parseMdx } from '../content/mdx.ts';
import { checklistIn } from './checklist.ts';
import { groupTasks } from './group-tasks.ts';

const treeOf = (...lines: string[]) => parseMdx(lines.join('\n')).tree;

describe('the tasks for groups', () => {
  it('are the items of the boxes for discussion, and of no other list', () => {
    const tree = treeOf(
      '- Luettelo',
      '',
      '<Discuss>',
      '',
      '- Yksi',
      '- Kaksi',
      '',
      '</Discuss>',
      '',
      '<Reflect>',
      '',
      '- Kolme',
      '',
      '</Reflect>',
    );
    expect(groupTasks(tree)).toBe(2);
    expect(groupTasks(treeOf('Tekstiä.'))).toBe(0);
  });
});

describe('a checklist', () => {
  it('is the first numbered list whose items all begin with a bold word', () => {
    const tree = treeOf(
      '1. Avaa sivu.',
      '2. **Etsi** päiväys.',
      '',
      'Lista:',
      '',
      '<Synthesis>',
      '',
      '1. **Tarkoitus.** Mihin?',
      '2. **Toinen tapa.** Onko sitä?',
      '',
      '</Synthesis>',
    );
    expect(checklistIn(tree)).toEqual(['Tarkoitus', 'Toinen tapa']);
  });

  it('is empty where there is none', () => {
    expect(checklistIn(treeOf('- **Ei.** Numeroita.'))).toEqual([]);
  });
});
