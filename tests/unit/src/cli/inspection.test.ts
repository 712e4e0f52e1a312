import { describe, expect, it } from 'vitest';
import type { Mention, Quote } from '../../../../index/types.ts';
import { describeInspection, toJson } from '../../../../src/cli/inspection.ts';
import { createArticle, spanOf } from '../../../support/articles.ts';

const TEXT = 'The vote is set to be held on March 15. Rain came down on Tuesday.';
const NOTE = 'The text expects “March 15”, which was over by then.';
const article = {
  ...createArticle({ published: '2024-05-23', text: TEXT }),
  published: {
    date: '2024-05-23',
    basis: 'date-line',
    status: 'conflict',
    note: NOTE,
    inferred: { date: '2024-03-14', evidence: spanOf(TEXT, 'is set to be held on March 15') },
  },
} as const;
const inspection = { article, sentences: [], times: [], names: [], quotes: [] };

const SPOKEN =
  'Iva Brandt came to Hollin. “I saw the rope,” she said; then Brandt told of “old” stones: “the rope had rotted”.';
const spoken = createArticle({ text: SPOKEN });
const brandt = { start: SPOKEN.indexOf('Brandt told'), end: SPOKEN.indexOf(' told') };
const names: readonly Mention[] = [
  { kind: 'person', name: 'Iva Brandt', span: spanOf(SPOKEN, 'Iva Brandt') },
  { kind: 'place', name: 'Hollin', span: spanOf(SPOKEN, 'Hollin') },
  { kind: 'person', name: 'Iva Brandt', span: brandt },
];
const quotes: readonly Quote[] = [
  {
    span: spanOf(SPOKEN, 'the rope had rotted'),
    form: 'partial',
    speaker: { name: 'Iva Brandt', span: brandt },
    cue: null,
    certainty: 'likely',
  },
  { span: spanOf(SPOKEN, 'old'), form: 'scare', speaker: null, cue: null, certainty: 'none' },
];

describe('inspect', () => {
  it('says of a day in doubt why, and from which day the article is counted instead', () => {
    expect(describeInspection(inspection)).toContain(
      `  published  2024-05-23 (date-line, conflict): ${NOTE}\n` +
        '             counted from 14 March 2024 instead, worked out from “is set to be held on March 15”\n',
    );
  });

  it('says no more of a day that stands', () => {
    const plain = createArticle({ published: '2024-05-23', text: TEXT });
    const words = describeInspection({ ...inspection, article: plain });
    expect(words).toContain('  published  2024-05-23 (metadata)\n  text ');
  });

  it('gives a program the printed day with its status and the reason, and nothing beside them', () => {
    expect(toJson(inspection).published).toEqual({
      date: '2024-05-23',
      basis: 'date-line',
      status: 'conflict',
      note: NOTE,
    });
  });

  it('tells of each name once what it is, how often it stands there and how it is written', () => {
    const words = describeInspection({ ...inspection, article: spoken, names });
    expect(words).toContain('  names      Iva Brandt (person, 2, as Brandt); Hollin (place, 1)\n');
  });

  it('tells of each quote who is quoted, by which words, and how sure that is', () => {
    const words = describeInspection({ ...inspection, article: spoken, quotes });
    expect(words).toContain(
      'quoted in it:\n' +
        '  “the rope had rotted” – Iva Brandt (“Brandt”), likely, partial\n' +
        '  “old” – nobody, scare\n',
    );
  });

  it('gives a program the words of each name and of each speaker, with their full forms', () => {
    const { names: named, quotes: quoted } = toJson({ ...inspection, article: spoken, names, quotes });
    expect(named.map(({ text, kind, name }) => [text, kind, name])).toEqual([
      ['Iva Brandt', 'person', 'Iva Brandt'],
      ['Hollin', 'place', 'Hollin'],
      ['Brandt', 'person', 'Iva Brandt'],
    ]);
    expect(quoted).toEqual([
      {
        ...spanOf(SPOKEN, 'the rope had rotted'),
        speaker: { ...brandt, text: 'Brandt', name: 'Iva Brandt' },
        certainty: 'likely',
      },
      { ...spanOf(SPOKEN, 'old'), speaker: null, certainty: 'none' },
    ]);
  });
});
