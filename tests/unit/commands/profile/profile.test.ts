import { describe, expect, it } from 'vitest';
import { ask } from '../../../../commands/ask.ts';
import type { Block, Line } from '../../../../commands/command.ts';
import { who } from '../../../../commands/who.ts';
import type { Filters, Profile, Question } from '../../../../index/findings.ts';
import { run } from '../../../support/archive.ts';
import { AGE, askAbout, buildFindings, buildKnown, buildProfile, doorOf, quarry } from '../quarry.ts';

const NOTHING: Filters = { article: null, source: null, after: null, before: null };

/** What `/who Iva Brandt` shows where the archive knows this of her. */
async function show(profile: Profile | null, question: Question = askAbout('Iva Brandt'), page = 0) {
  const findings = buildFindings(question);
  const archive = doorOf({ ask: async () => findings, profile: async () => profile });
  return run(who, archive, { name: 'Iva Brandt' }, { page });
}

const linesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'line');
const write = ({ parts }: Line) =>
  parts.map((part) => (typeof part === 'string' ? part : `“${part.text}”`)).join('');
const offersOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'suggestions' ? block.choices : []));

describe('a profile', () => {
  it('opens with what the articles call a name, side by side, each with its day, title and source', async () => {
    const { blocks } = await show(buildProfile());
    expect(linesOf(blocks).map(write)).toEqual([
      '“the owner of the quarry” · printed 2 May 2019 · The fall · Stone Post',
      '“a stonecutter” · printed 6 June 2020 · The report · Hill Mail · also in 2 articles',
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(['line', 'line', 'note', 'quotation', 'suggestions']);
  });

  it('quotes nothing but spans of articles, and has none of their words beside them', async () => {
    const { blocks } = await show(buildProfile({ differences: [AGE] }));
    const parts = linesOf(blocks).flatMap((line) => line.parts);
    const phrases = parts.filter((part) => typeof part !== 'string');
    expect(phrases).toHaveLength(4);
    for (const { articleId, span, text } of phrases)
      expect(quarry.article(articleId)?.text.slice(span.start, span.end)).toBe(text);
    const own = parts.filter((part) => typeof part === 'string').join('');
    for (const words of ['owner', 'stonecutter', '51', '54']) expect(own).not.toContain(words);
  });

  it('opens with the name in full where it was asked for in other words', async () => {
    const asked = (words: string) => {
      const question = askAbout('Iva Brandt', { text: words });
      return { ...question, names: question.names.map((name) => ({ ...name, asked: words })) };
    };
    const [first, ...others] = (await show(buildProfile(), asked('brandt'))).blocks;
    expect(first).toEqual({ type: 'notice', text: 'Iva Brandt' });
    expect(others.map(({ type }) => type)).toEqual(['line', 'line', 'note', 'quotation', 'suggestions']);
    expect((await show(buildProfile(), asked('IVA BRANDT'))).blocks[0]?.type).toBe('line');
  });

  it('is that of the one person who is called so, and not of a house', async () => {
    const question = askAbout('Iva Brandt');
    const names = question.names.map((name) => ({
      ...name,
      name: 'Brandt House',
      asked: 'Brandt',
      rivals: ['Iva Brandt'],
    }));
    const kinds = { 'Iva Brandt': 'person', 'Brandt House': 'place' } as const;
    const asked: string[] = [];
    const archive = doorOf({
      ask: async () => buildFindings({ ...question, names }),
      completeName: () => Object.entries(kinds).map(([name, kind]) => buildKnown({ name, kind })),
      profile: async (name) => {
        asked.push(name);
        return buildProfile();
      },
    });
    const { blocks } = await run(who, archive, { name: 'Brandt' });
    expect(asked).toEqual(['Iva Brandt']);
    expect(
      blocks.some(
        ({ type, ...block }) => type === 'suggestions' && 'text' in block && /^Which/.test(block.text),
      ),
    ).toBe(false);
  });

  it('shows three descriptions at most', async () => {
    const [one] = buildProfile().descriptions;
    if (!one) throw new Error('There is none.');
    const { blocks } = await show(buildProfile({ descriptions: [one, one, one, one] }));
    expect(linesOf(blocks)).toHaveLength(3);
  });

  it.each([
    [
      'everything that was counted',
      {},
      'also written Brandt · 3 mentions in 2 articles, 2 May 2019 to 6 June 2020 · in Stone Post, Hill Mail · often with Jon Brandt',
    ],
    [
      'one mention on one day',
      {
        known: buildKnown({ forms: ['Iva Brandt'], mentions: 1, articles: 1, last: '2019-05-02' }),
        sources: [],
        companions: [],
      },
      '1 mention in 1 article, 2 May 2019',
    ],
    [
      'no day where none is known',
      {
        known: buildKnown({ forms: [], first: null, last: null }),
        sources: ['A', 'B', 'C', 'D'],
        companions: [],
      },
      '3 mentions in 2 articles · in A, B, C and 1 more',
    ],
    [
      'four other forms at most',
      { known: buildKnown({ forms: ['Iva Brandt', 'a', 'b', 'c', 'd', 'e'] }), sources: [], companions: [] },
      'also written a, b, c, d · 3 mentions in 2 articles, 2 May 2019 to 6 June 2020',
    ],
  ])('tells in small print %s', async (_rule, parts, text) => {
    const { blocks } = await show(
      buildProfile({ companions: [buildKnown({ name: 'Jon Brandt' })], ...parts }),
    );
    expect(blocks.filter(({ type }) => type === 'note')).toEqual([{ type: 'note', text }]);
  });

  it('writes a year that two days share once', async () => {
    const known = buildKnown({ forms: [], first: '2019-05-02', last: '2019-06-06' });
    const { blocks } = await show(buildProfile({ known, sources: [] }));
    expect(blocks.find(({ type }) => type === 'note')).toEqual({
      type: 'note',
      text: '3 mentions in 2 articles, 2 May to 6 June 2019',
    });
  });

  it('offers her words, her days and the first two names beside her', async () => {
    const companions = [
      buildKnown({ name: 'Jon Brandt' }),
      buildKnown({ name: 'Stone Guild', kind: 'organization' }),
      buildKnown({ name: 'Hollin', kind: 'place' }),
    ];
    const { blocks } = await show(buildProfile({ companions }));
    expect(offersOf(blocks)).toEqual([
      { label: 'What Brandt said', request: '/said Iva Brandt' },
      { label: 'Timeline', request: '/timeline Iva Brandt' },
      { label: 'Jon Brandt', request: '/who Jon Brandt' },
      { label: 'Stone Guild', request: '/what Stone Guild' },
    ]);
  });

  it.each([
    ['no words of who is never quoted', {}, false, 'Timeline'],
    [
      'the full name where the articles have no shorter one',
      { forms: ['Iva Brandt'] },
      true,
      'What Iva Brandt said',
    ],
    [
      'the full name of what is no person',
      { name: 'Stone Guild', kind: 'organization', forms: ['Stone Guild', 'Guild'] },
      true,
      'What Stone Guild said',
    ],
  ] as const)('offers %s', async (_rule, parts, isQuoted, label) => {
    const { blocks } = await show(buildProfile({ known: buildKnown(parts), isQuoted }));
    expect(offersOf(blocks)[0]?.label).toBe(label);
  });

  it('says below the passages where accounts differ, and offers to compare them', async () => {
    const { blocks } = await show(buildProfile({ differences: [AGE] }));
    expect(blocks.map(({ type }) => type)).toEqual([
      ...['line', 'line', 'note', 'quotation', 'line', 'suggestions'],
    ]);
    expect(offersOf(blocks).at(-1)).toEqual({ label: 'Compare', request: '/compare Iva Brandt' });
  });
});

describe('a profile is left out', () => {
  const sentence = (text: string) => askAbout('Iva Brandt', { form: 'sentence', text });
  const more = { term: 'rope', word: 'rope', weight: 1, isRequired: true, substitutes: [], nearWords: [] };
  const own = askAbout('Iva Brandt');

  it.each([
    ['of a name that the archive does not know', own, 0, null],
    ['behind the first page', own, 1, buildProfile()],
    ['where more is asked than the name', { ...own, terms: [...own.terms, more] }, 0, buildProfile()],
    ['of two names', { ...own, names: [...own.names, ...own.names] }, 0, buildProfile()],
    [
      'where the name may mean another',
      { ...own, names: own.names.map((name) => ({ ...name, asked: 'Brandt', rivals: ['Jon Brandt'] })) },
      0,
      buildProfile(),
    ],
    [
      'of a question that is narrowed down',
      { ...own, filters: { ...NOTHING, source: 'Stone Post' } },
      0,
      buildProfile(),
    ],
    [
      'of a question that narrows itself down',
      { ...own, spoken: { ...NOTHING, after: '2020-01-01' } },
      0,
      buildProfile(),
    ],
    ['of a question of another kind', { ...own, kind: 'why' }, 0, buildProfile()],
    ['of what somebody did', sentence('What did Iva Brandt do?'), 0, buildProfile()],
  ] as const)('%s', async (_rule, question, page, profile) => {
    const { blocks } = await show(profile, question, page);
    expect(blocks.filter(({ type }) => type === 'line' || type === 'note')).toEqual([]);
  });

  it.each(['Who is Iva Brandt?', 'who’s Iva Brandt', 'and who was Iva Brandt'])(
    'and is shown to %j',
    async (text) => {
      const findings = buildFindings(sentence(text));
      const archive = doorOf({ ask: async () => findings, profile: async () => buildProfile() });
      const { blocks } = await run(ask, archive, { question: text });
      expect(linesOf(blocks)).toHaveLength(2);
    },
  );
});
