import { describe, expect, it } from 'vitest';
import { nameOf, titleOf } from '../../../commands/titles.ts';

describe('titleOf', () => {
  it('is the title, and the id only where there is none', () => {
    expect(titleOf('', 'note-1')).toBe('');
    expect(titleOf(null, 'note-1')).toBe('untitled (note-1)');
  });
});

describe('nameOf', () => {
  it.each([
    ['is a title in quotation marks', 'Late ferries', '“Late ferries”'],
    ['is the id where there is no title', null, 'the article note-1'],
    [
      'is the beginning of a long title, to a blank',
      'The ferry of Brill is late again, and again nobody knows the reason for it',
      '“The ferry of Brill is late again, and again nobody knows …”',
    ],
    ['is a part of a title that is one long word', 'x'.repeat(90), `“${'x'.repeat(30)} …”`],
  ])('%s', (_rule, title, name) => {
    expect(nameOf(title, 'note-1')).toBe(name);
  });
});
