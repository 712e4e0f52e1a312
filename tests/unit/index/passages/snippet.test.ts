import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../index/language/terms.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { chooseShown, isPointingBack, type Sought } from '../../../../index/passages/snippet.ts';
import { createArticle } from '../../../support/articles.ts';

/** What is shown of a text whose sentences are one window, to a question of these words. */
function shownOf(
  text: string,
  best: number,
  asked: string,
  window: { first: number; last: number } | null = null,
  wanted: Partial<Sought> = {},
): string {
  const analysis = analyse(createArticle({ text, title: 'A title' }));
  const { sentences } = analysis;
  const terms = asked.split(' ').map((word) => termOf(word) ?? '');
  const { start, end } = chooseShown(analysis, window ?? { first: 0, last: sentences.length - 1 }, {
    best,
    matches: (at) => terms.flatMap((term, place) => (sentences[at]?.terms.includes(term) ? place : [])),
    isMatch: (term) => terms.includes(term),
    must: null,
    isWhy: false,
    lacksAnswer: false,
    ...wanted,
  });
  expect(end - start).toBeLessThanOrEqual(450);
  expect(start).toBeLessThan(end);
  return text.slice(start, end);
}

const LONG = 'river '.repeat(90);

describe('chooseShown', () => {
  it.each([
    [
      'shows the best sentence alone',
      'It rained. The bridge opened. It ended.',
      1,
      'bridge',
      'The bridge opened.',
    ],
    [
      'shows the one before where it points back',
      'Ada Bell came. She opened the bridge.',
      1,
      'bridge',
      'Ada Bell came. She opened the bridge.',
    ],
    [
      'goes back to where the name stands',
      'Ada Bell came. She was late. She opened the bridge.',
      2,
      'bridge',
      'Ada Bell came. She was late. She opened the bridge.',
    ],
    [
      'goes back from the words of a speaker to the name',
      'Ada Bell came. “The bridge is open,” she said.',
      1,
      'bridge',
      'Ada Bell came. “The bridge is open,” she said.',
    ],
    [
      'goes back over no heading',
      'Late again\nShe opened the bridge.',
      1,
      'bridge',
      'She opened the bridge.',
    ],
    [
      'goes on from a heading to the story',
      'A bridge opens\nMay 6\nAda Bell came.',
      0,
      'bridge',
      'A bridge opens\nMay 6\nAda Bell came.',
    ],
    [
      'goes on from a question to its answer',
      'Why was the bridge closed? The reason was simple.',
      0,
      'bridge',
      'Why was the bridge closed? The reason was simple.',
    ],
    [
      'does not show the one before where that points back too',
      'They slept. She opened the bridge.',
      1,
      'bridge',
      'She opened the bridge.',
    ],
    [
      'shows the one behind where it brings a word of the question',
      'The bridge opened. The mayor spoke. Rain fell.',
      0,
      'bridge mayor',
      'The bridge opened. The mayor spoke.',
    ],
    [
      'shows the one before where it brings a word of the question',
      'The mayor spoke. The bridge opened.',
      1,
      'bridge mayor',
      'The mayor spoke. The bridge opened.',
    ],
    [
      'does not show one that brings nothing more',
      'The bridge opened. The bridge closed.',
      0,
      'bridge',
      'The bridge opened.',
    ],
    [
      'shows the end of a quotation that it begins',
      'Rain fell. “The bridge is open. Nobody may cross,” Bell said. Rain fell.',
      1,
      'bridge',
      '“The bridge is open. Nobody may cross,” Bell said.',
    ],
    [
      'shows the beginning of a quotation that it ends',
      'Rain fell. “Nobody may cross. The bridge is open,” Bell said.',
      2,
      'bridge',
      '“Nobody may cross. The bridge is open,” Bell said.',
    ],
  ])('%s', (_rule, text, best, asked, shown) => {
    expect(shownOf(text, best, asked)).toBe(shown);
  });

  it('shows the next one where a reason is asked for and none is told', () => {
    const why = { isWhy: true };
    expect(shownOf('The bridge closed. Ice stood on it. Bell left.', 0, 'bridge', null, why)).toBe(
      'The bridge closed. Ice stood on it.',
    );
    expect(shownOf('The bridge closed.\n\nIce stood on it.', 0, 'bridge', null, why)).toBe(
      'The bridge closed.',
    );
  });

  it('shows a number behind it where it lacks what is asked for', () => {
    const text = 'The bridge closed. Ice broke it in 1998. Bell left.';
    expect(shownOf(text, 0, 'bridge', null, { lacksAnswer: true })).toBe(
      'The bridge closed. Ice broke it in 1998.',
    );
    expect(shownOf(text, 0, 'bridge')).toBe('The bridge closed.');
  });

  it('shows what names the year of which it speaks', () => {
    expect(shownOf('The mill burned in 1998. Bell left Riverton the same year.', 1, 'riverton')).toBe(
      'The mill burned in 1998. Bell left Riverton the same year.',
    );
  });

  it('shows the reason beside it where one is asked for', () => {
    const text = 'Rain fell. The bridge closed. It leaned because of the rain. Bell left.';
    const why = { isWhy: true };
    expect(shownOf(text, 1, 'bridge', null, why)).toBe('The bridge closed. It leaned because of the rain.');
    const before = 'Ice broke a pier, which led to fear. The bridge closed. Bell left.';
    expect(shownOf(before, 1, 'bridge', null, why)).toBe(
      'Ice broke a pier, which led to fear. The bridge closed.',
    );
    expect(shownOf('The bridge closed because of ice. Bell left after rain.', 0, 'bridge', null, why)).toBe(
      'The bridge closed because of ice.',
    );
  });

  it('shows what goes on from it where it lacks what is asked for', () => {
    const text = 'The bridge opened. The ceremony was held in May. Rain fell.';
    expect(shownOf(text, 0, 'bridge', null, { lacksAnswer: true })).toBe(
      'The bridge opened. The ceremony was held in May.',
    );
    const apart = 'The bridge opened.\n\nThe ceremony was held in May.';
    expect(shownOf(apart, 0, 'bridge', null, { lacksAnswer: true })).toBe('The bridge opened.');
    expect(shownOf('The bridge opened. Rain fell.', 0, 'bridge', null, { lacksAnswer: true })).toBe(
      'The bridge opened.',
    );
  });

  it('never leaves the passage', () => {
    const text = 'The mayor spoke. She opened the bridge. The mayor left.';
    expect(shownOf(text, 1, 'bridge mayor', { first: 1, last: 1 })).toBe('She opened the bridge.');
  });

  it('shows no neighbour that would make it too long', () => {
    const text = `The bridge opened. The mayor saw the ${LONG}.`;
    expect(shownOf(text, 0, 'bridge mayor')).toBe('The bridge opened.');
  });

  it('cuts a long sentence behind a word where it begins with the words of the question', () => {
    const shown = shownOf(`The bridge over the ${LONG}fell.`, 0, 'bridge');
    expect(shown).toMatch(/^The bridge over the river .*river$/);
  });

  it('cuts a long sentence around the words of the question where they stand far behind', () => {
    const shown = shownOf(`Over the ${LONG.trim()}, and the bridge fell on ${LONG}.`, 0, 'bridge');
    expect(shown).toMatch(/^and the bridge fell on river .*river$/);
  });

  it('cuts a long sentence that has no blanks', () => {
    expect(shownOf('x'.repeat(900), 0, 'bridge')).toBe('x'.repeat(450));
  });

  it('refuses a sentence that is not there', () => {
    expect(() => shownOf('It rained.', 3, 'rain')).toThrow(RangeError);
  });
});

describe('isPointingBack', () => {
  it('tells a pronoun from a name', () => {
    expect(isPointingBack('She opened the bridge.')).toBe(true);
    expect(isPointingBack('Bell opened the bridge.')).toBe(false);
  });
});
