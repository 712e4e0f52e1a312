import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../../src/terminal/complete.ts';
import { commands } from '../hand-built.ts';

const known = ['Ada Moll', 'Ada Lund', 'Brill', 'Moll Island'];
const names = (prefix: string) => known.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()));
const complete = (line: string) => completeLine(line, commands, names);

describe('completeLine', () => {
  it.each([
    ['every command after a slash', '/', [['/who ', '/when ', '/ask ', '/corpus '], '/']],
    ['commands that begin so', '/W', [['/who ', '/when '], '/W']],
    ['a name after a command', '/who Bri', [['Brill'], 'Bri']],
    ['a name of several words', '/who Ada M', [['Ada Moll'], 'Ada M']],
    ['a name at the end of a question', 'what about bri', [['Brill'], 'bri']],
    ['several names', 'is it ada', [['Ada Moll', 'Ada Lund'], 'ada']],
    ['the second word after a space', 'is it Ada ', [['Ada Moll', 'Ada Lund'], 'Ada ']],
    ['nothing for an unknown word', '/who Zed', [[], '/who Zed']],
    ['nothing for an empty line', '', [[], '']],
  ])('offers %s', (_rule, line, offered) => {
    expect(complete(line)).toEqual(offered);
  });

  it('offers a name with the text inside only where none begins so', () => {
    const complete = (found: readonly string[]) => completeLine('Lu', commands, () => found);
    expect(complete(['Anna Lund', 'Lund'])).toEqual([['Lund'], 'Lu']);
    expect(complete(['Anna Lund'])).toEqual([['Anna Lund'], 'Lu']);
  });

  it('offers at most 25', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Pier ${index}`);
    expect(completeLine('Pi', commands, () => many)[0]).toHaveLength(25);
  });

  it('offers no name that a terminal would obey', () => {
    expect(completeLine('A', commands, () => ['A\u001b[2J\nB'])).toEqual([['A\uFFFD[2J B'], 'A']);
  });
});
