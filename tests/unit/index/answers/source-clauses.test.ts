import { describe, expect, it } from 'vitest';
import { namesSeveral, sourceClausesOf } from '../../../../index/answers/source-clauses.ts';
import { writeSources } from '../../../support/hostile-bulk.ts';

const ask = (text: string, ...sources: string[]) =>
  Object.fromEntries([...sourceClausesOf({ text, sources })].map(([name, terms]) => [name, [...terms]]));

describe('sourceClausesOf', () => {
  it.each([
    [
      'gives a word to the source that stands nearest to it',
      'Did the Gazette report a flood and the Post a drought?',
      { Gazette: ['report', 'flood'], Post: ['drought'] },
    ],
    [
      'holds a clause together over its length',
      'Does the Gazette claim that harvests along the river failed, while the Post blames hail?',
      { Gazette: ['claim', 'harvest', 'along', 'river', 'fail'], Post: ['blame', 'hail'] },
    ],
    [
      'reads what stands before a source, too',
      'Who opened the mill, according to the Gazette, and sold the tower, according to the Post?',
      { Gazette: ['open', 'mill', 'accord'], Post: ['sell', 'tower', 'accord'] },
    ],
  ])('%s', (_rule, text, clauses) => {
    expect(ask(text, 'Gazette', 'Post')).toEqual(clauses);
  });

  it('knows a source without its "The" and in any case', () => {
    expect(ask('the gazette on hail, times on snow', 'Gazette', 'The Times')).toEqual({
      Gazette: ['hail'],
      'The Times': ['snow'],
    });
  });

  it('gathers what is asked of a source that is named twice', () => {
    const clauses = ask('Gazette on hail, Post on snow, Gazette on rain', 'Gazette', 'Post', 'Gazette');
    expect(clauses).toEqual({ Gazette: ['hail', 'rain'], Post: ['snow'] });
  });

  it.each([
    ['one source', ['Gazette']],
    ['one source twice', ['Gazette', 'Gazette']],
    ['no source', []],
  ])('gives nothing to a question of %s', (_what, sources) => {
    expect(ask('Did the Gazette and the Gazette report a flood?', ...sources)).toEqual({});
    expect(namesSeveral(sources)).toBe(false);
  });

  it('takes a source that the question does not write', () => {
    expect(ask('Did the Gazette report a flood?', 'Gazette', 'Post')).toEqual({
      Gazette: ['report', 'flood'],
    });
  });

  it('reads the longest question, and asks the nearest source', () => {
    const clauses = sourceClausesOf(writeSources(133));
    expect([...clauses].map(([source, terms]) => [source, ...terms])).toEqual([
      ['Gazette'],
      ['Post', 'flood'],
    ]);
  });
});
