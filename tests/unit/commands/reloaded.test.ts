import { expect, it } from 'vitest';
import { writeReloaded } from '../../../commands/reloaded.ts';

const PROBLEM = { file: 'a.md', line: null, reason: 'It is empty.' };

it.each([
  [0, 0, 0, 0, 'Nothing has changed.'],
  [0, 0, 0, 1, 'Nothing has changed; 1 left out.'],
  [1, 0, 0, 0, 'Read again. 1 article added.'],
  [3, 1, 2, 1, 'Read again. 3 articles added, 1 changed, 2 removed; 1 left out.'],
  [0, 1_200, 1, 0, 'Read again. 1,200 articles changed, 1 removed.'],
])(
  '%i added, %i changed, %i removed and %i left out are told',
  (added, changed, removed, count, sentence) => {
    const problems = Array.from({ length: count }, () => PROBLEM);
    expect(writeReloaded({ added, changed, removed, problems })).toBe(sentence);
  },
);
