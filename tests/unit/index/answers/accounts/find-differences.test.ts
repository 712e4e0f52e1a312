import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../../../index/answers/accounts/find-differences.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle, spanOf } from '../../../../support/articles.ts';
import { createNames } from '../../../../support/questions.ts';
import { differencesBetween, differencesIn } from './accounts.ts';

const HOLT_48 = 'On Monday the ferry was steered by Mira Holt, 48, of Brill.';
const HOLT_50 = 'Mira Holt (50) said nothing.';

describe('findDifferences', () => {
  it('quotes each side out of its sentence, with its article', () => {
    const text = `The fog was thick. ${HOLT_48}`;
    const [difference] = differencesBetween(text, HOLT_50);
    expect(difference?.subject).toBe('Mira Holt');
    const [side] = difference?.sides ?? [];
    expect(side?.text).toBe('Mira Holt, 48,');
    expect(side?.span).toEqual(spanOf(text, 'Mira Holt, 48,'));
    expect(side?.sentence).toEqual(spanOf(text, HOLT_48));
    expect(side?.citation.articleId).toBe('account-1.md');
  });

  it('names the articles that carry the same sentence beside it', () => {
    const [difference, ...others] = differencesBetween(HOLT_48, HOLT_50, HOLT_48, HOLT_48);
    expect(others).toEqual([]);
    expect(difference?.sides.map(({ text, also }) => [text, also])).toEqual([
      ['Mira Holt, 48,', ['account-3.md', 'account-4.md']],
      ['Mira Holt (50)', []],
    ]);
  });

  it('shows sides that say the same once', () => {
    const [difference] = differencesBetween(HOLT_48, HOLT_50, 'The 48-year-old Mira Holt slept.');
    expect(difference?.sides.map(({ text }) => text)).toEqual(['Mira Holt, 48,', 'Mira Holt (50)']);
  });

  it('puts what most articles tell first, then ages before numbers, places and spellings', () => {
    const age = [HOLT_48, HOLT_50];
    const spelling = ['Rain fell on Vastervik.', 'In Vestervik the market closed.'];
    const number = ['Hullwright employs 900 people.', 'Hullwright employs 700 people.'];
    const topics = (...accounts: string[]) => differencesBetween(...accounts).map(({ topic }) => topic);
    expect(topics(...spelling, ...number, ...age)).toEqual(['age', 'number', 'spelling']);
    expect(topics(...spelling, ...number, ...age, ...number, ...number)).toEqual([
      'number',
      'age',
      'spelling',
    ]);
  });

  it('tells one difference of a topic about a subject', () => {
    const found = differencesBetween(
      'The rebels captured Brill. The rebels seized Brill.',
      'Norland denied that rebels had captured Brill. The mayor denied that rebels had seized Brill.',
    );
    expect(found.map(({ topic, sides }) => [topic, sides.length])).toEqual([['denial', 2]]);
  });

  it('cuts long words between two words', () => {
    const long =
      'that rebels of the north and of the south had at long last and with heavy guns and light boats captured the old village of Brill';
    const [difference] = differencesBetween('The rebels captured Brill.', `Norland denied ${long}.`);
    const denied = difference?.sides[1]?.text ?? '';
    expect(denied.length).toBeLessThanOrEqual(120);
    expect(`denied ${long} `.startsWith(`${denied} `)).toBe(true);
  });

  it('reads nothing but the story', () => {
    const captioned = createArticle({
      ...{ id: 'a.md', published: '2031-05-06', text: `${HOLT_48} ${HOLT_50}` },
      boilerplate: [HOLT_50],
    });
    expect(differencesIn([captioned])).toEqual([]);
  });

  it('finds nothing in sentences without names that are known, and nothing in none', () => {
    const analysis = analyse(createArticle({ text: `${HOLT_48} ${HOLT_50}` }));
    const statements = [0, 1, 1, 7].map((sentence) => ({ analysis, sentence }));
    expect(findDifferences(statements, createNames('Ola Brandt'))).toEqual([]);
    expect(findDifferences([], createNames('Mira Holt'))).toEqual([]);
    expect(findDifferences(statements, createNames('Mira Holt'))).toHaveLength(1);
  });
});
