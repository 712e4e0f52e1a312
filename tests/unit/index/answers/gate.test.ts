import { describe, expect, it } from 'vitest';
import { carries, judge } from '../../../../index/answers/gate.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../support/library.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Ada Bell', 'Ben Okoro');

/** What the gate says of a question to articles with these texts. */
function judgeOver(asked: string, texts: readonly string[]) {
  const articles = texts.map((text, at) => createArticle({ id: `a${at}`, title: 'News', text }));
  const question = createQuestion(asked, { names });
  return judge(question, weighFor(articles, question), passagesFor(articles, question));
}

const OTHER = ['Rain came down.', 'Snow came down.', 'Hail came down.', 'Sleet came down.'];

describe('judge', () => {
  it.each([
    ['a question that one article holds', 'Who opened the bridge?', ['She opened the bridge.']],
    [
      'a question that one of several holds',
      'Who opened the bridge?',
      ['She opened it.', 'She opened the bridge.'],
    ],
    [
      'a question whose article holds a word far away',
      'Who opened the old bridge in Brill?',
      [`Brill. ${'Rain came. '.repeat(20)} She opened the old bridge.`],
    ],
    [
      'a question of six words with one that no article holds',
      'Which young mayor opened the old stone bridge gladly?',
      ['The young mayor opened the old stone bridge.'],
    ],
    [
      'a long question of which it lacks some',
      'Did the young mayor open the old stone bridge over the wide harbour on a rainy spring morning?',
      ['The young mayor opened the old stone bridge over the wide harbour one rainy morning.'],
    ],
  ])('answers %s', (_what, asked, texts) => {
    expect(judgeOver(asked, [...texts, ...OTHER])).toEqual({ outcome: 'answered', missing: [] });
  });

  it.each([
    [
      'a word that no article holds',
      'Who opened the tower?',
      ['She opened the bridge.'],
      [{ word: 'tower', isKnown: false }],
    ],
    [
      'a name that no article holds',
      'Which old stone bridge did the young mayor Ben Okoro open?',
      ['The young mayor opened the old stone bridge.'],
      [
        { word: 'Ben', isKnown: false },
        { word: 'Okoro', isKnown: false },
      ],
    ],
    [
      'two words of six that no article holds',
      'Which mayor gladly opened the narrow old stone bridge?',
      ['The mayor opened the old stone bridge.'],
      [
        { word: 'gladly', isKnown: false },
        { word: 'narrow', isKnown: false },
      ],
    ],
    [
      'words that never meet in one article',
      'Who opened the tower?',
      ['She opened it.', 'The tower fell.'],
      [{ word: 'tower', isKnown: true }],
    ],
    [
      'words that stand elsewhere than its name',
      'Did Ada Bell open the bridge?',
      ['She opened the bridge.', 'Ada Bell left.'],
      [
        { word: 'open', isKnown: true },
        { word: 'bridge', isKnown: true },
      ],
    ],
  ])('refuses for want of %s, and names it', (_what, asked, texts, missing) => {
    expect(judgeOver(asked, [...texts, ...OTHER])).toEqual({ outcome: 'no-match', missing });
  });

  it('refuses where no passage is left, and blames no word', () => {
    const articles = [createArticle({ text: 'She opened the bridge.' })];
    const question = createQuestion('Who opened the bridge?');
    expect(judge(question, weighFor(articles, question), [])).toEqual({ outcome: 'no-match', missing: [] });
  });

  it('trusts no passage that holds too little of what its article holds', () => {
    const far = 'Rain came down all day. '.repeat(30);
    expect(
      judgeOver('Who saw seven white tigers?', [
        `Seven people came. ${far} It was white. ${far} Tigers left.`,
        ...OTHER,
      ]),
    ).toEqual({
      outcome: 'low-confidence',
      missing: [],
    });
  });

  it('trusts no article that holds too little of a long question', () => {
    const asked =
      'Did the young mayor open the old stone bridge over the wide harbour on a rainy spring morning?';
    expect(
      judgeOver(asked, [
        'The mayor opened it on a spring day.',
        'A young harbour, old and wide.',
        'Stone and bridge.',
        'Rainy morning.',
      ]),
    ).toEqual({
      outcome: 'low-confidence',
      missing: [],
    });
  });

  it('answers no question of words that say little', () => {
    expect(judgeOver('What happened at last?', ['It happened at last.'])).toMatchObject({
      outcome: 'low-confidence',
    });
  });

  it('trusts no question that is left with a common word', () => {
    const texts = ['People like tea.', 'People came.', 'People left.', 'Tea.'];
    const { outcome } = judgeOver('What is the best way for people to make something?', [...texts, ...OTHER]);
    expect(outcome).not.toBe('answered');
  });

  it('is the same, wherever the passage stands that carries the question', () => {
    const texts = ['She opened it.', 'The bridge held.', 'She opened the bridge.'];
    expect(judgeOver('Who opened the bridge?', texts)).toEqual(
      judgeOver('Who opened the bridge?', [...texts].reverse()),
    );
  });
});

describe('carries', () => {
  it('tells the passages that hold an answer from those beside them', () => {
    const articles = [
      createArticle({ id: 'a', title: 'News', text: 'She opened the bridge.' }),
      createArticle({ id: 'b', title: 'News', text: 'The bridge held.' }),
      createArticle({ id: 'c', title: 'The bridge', text: 'She opened it.' }),
    ];
    const question = createQuestion('Who opened the bridge?');
    const terms = weighFor(articles, question);
    expect(passagesFor(articles, question).map((passage) => carries(passage, terms, question))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
