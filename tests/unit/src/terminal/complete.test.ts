import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../../src/terminal/complete.ts';
import { commands } from '../hand-built.ts';

const known = ['Ada Moll', 'Ada Lund', 'Brill', 'Moll Island'];
const names = (prefix: string) => known.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()));
const completions = {
  names,
  speakers: (prefix: string) => names(prefix).filter((name) => name.startsWith('Ada')),
  titles: ['A medal for the captain', 'Ada Lund is late', 'A Medal', 'Museum "Mole" opens'],
  sources: ['Harbour Post', 'Harbour Mail', 'AP', 'The "Sun"'],
  ids: ['aground.md', 'records/notes 1.txt', 'Records/b.md'],
};
const complete = (line: string) => completeLine(line, commands, completions);

describe('completeLine', () => {
  it.each([
    [
      'every command after a slash',
      '/',
      [['/who ', '/when ', '/said ', '/ask ', '/article ', '/corpus '], '/'],
    ],
    ['commands that begin so', '/W', [['/who ', '/when '], '/W']],
    ['a name after a command', '/who Bri', [['Brill'], 'Bri']],
    ['a name of several words', '/who Ada M', [['Ada Moll'], 'Ada M']],
    ['a name at the end of a question', 'what about bri', [['Brill'], 'bri']],
    ['several names', 'is it ada', [['Ada Moll', 'Ada Lund'], 'ada']],
    ['the second word after a space', 'is it Ada ', [['Ada Moll', 'Ada Lund'], 'Ada ']],
    ['those who are quoted, where a speaker is wanted', '/said Ada', [['Ada Moll', 'Ada Lund'], 'Ada']],
    ['nobody who is not quoted, where a speaker is wanted', '/said Bri', [[], '/said Bri']],
    ['nothing for an unknown word', '/who Zed', [[], '/who Zed']],
    ['nothing for an empty line', '', [[], '']],
  ])('offers %s', (_rule, line, offered) => {
    expect(complete(line)).toEqual(offered);
  });

  it.each([
    [
      'titles for the whole rest, whatever its case',
      '/article a MED',
      [['A medal for the captain', 'A Medal'], 'a MED'],
    ],
    ['titles with all their words', '/ARTICLE Museum "Mo', [['Museum "Mole" opens'], 'Museum "Mo']],
    ['every title after the command alone', '/article ', [completions.titles, '']],
    ['no title of which only a later word begins so', '/article medal', [[], 'medal']],
    ['no name where a title is wanted', '/article Brill', [[], 'Brill']],
    ['no filter that the command does not have', '/article source:AP', [[], 'source:AP']],
    ['a source', '/who Ada source:a', [['AP'], 'a']],
    ['sources in quotation marks', 'source:harb', [['"Harbour Post"', '"Harbour Mail"'], 'harb']],
    [
      'the rest of a source in quotation marks',
      '/who x source:"Harbour p',
      [['"Harbour Post"'], '"Harbour p'],
    ],
    ['the rest of a source without them', '/who x source:Harbour P', [['"Harbour Post"'], 'Harbour P']],
    [
      'every source but one that cannot be written',
      'source:',
      [['"Harbour Post"', '"Harbour Mail"', 'AP'], ''],
    ],
    ['ids, whatever their case', 'who is Ada in:REC', [['"records/notes 1.txt"', 'Records/b.md'], 'REC']],
    ['of two filters the last', 'in:a source:AP in:ag', [['aground.md'], 'ag']],
    ['a name behind a filter', '/who source:AP Bri', [['Brill'], 'Bri']],
    ['nothing for a word that only ends like a filter', 'begin:ag', [[], 'begin:ag']],
  ])('offers %s', (_rule, line, offered) => {
    expect(complete(line)).toEqual(offered);
  });

  it('offers a name with the text inside only where none begins so', () => {
    const complete = (found: readonly string[]) =>
      completeLine('Lu', commands, { ...completions, names: () => found });
    expect(complete(['Anna Lund', 'Lund'])).toEqual([['Lund'], 'Lu']);
    expect(complete(['Anna Lund'])).toEqual([['Anna Lund'], 'Lu']);
  });

  it.each(['/who Pi', '/article Pi', 'source:Pi', 'in:Pi'])(
    'offers at most 25 for "%s", each once',
    (line) => {
      const many = Array.from({ length: 80 }, (_, index) => `Pier ${index >> 1}`);
      const all = { names: () => many, speakers: () => many, titles: many, sources: many, ids: many };
      const [found] = completeLine(line, commands, all);
      expect(found).toHaveLength(25);
      expect(new Set(found).size).toBe(25);
    },
  );

  it('asks for no more names than it offers', () => {
    const limits: number[] = [];
    completeLine('/who Pi', commands, {
      ...completions,
      names: (_prefix, limit) => {
        limits.push(limit);
        return [];
      },
    });
    expect(limits).toEqual([25]);
  });

  it.each([
    ['/who A', 'A\uFFFD[2J B'],
    ['/article A', 'A\uFFFD[2J B'],
    ['source:A', '"A\uFFFD[2J B"'],
    ['in:A', '"A\uFFFD[2J B"'],
  ])('offers for "%s" nothing that a terminal would obey', (line, offered) => {
    const hostile = ['A\u001b[2J\nB'];
    const all = {
      names: () => hostile,
      speakers: () => hostile,
      titles: hostile,
      sources: hostile,
      ids: hostile,
    };
    expect(completeLine(line, commands, all)).toEqual([[offered], 'A']);
  });
});
