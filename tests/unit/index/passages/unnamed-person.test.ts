import { describe, expect, it } from 'vitest';
import { leavesPersonUnnamed } from '../../../../index/passages/unnamed-person.ts';
import { spanOf } from '../../../support/articles.ts';

/** Whether nobody is named, in a sentence that begins at 100. */
function isUnnamed(sentence: string, name: string | null = null, isOpen = false): boolean {
  const span = name === null ? null : spanOf(sentence, name);
  const people =
    span === null || name === null
      ? []
      : [{ kind: 'person' as const, name, span: { start: 100 + span.start, end: 100 + span.end } }];
  return leavesPersonUnnamed(sentence, 100, people, isOpen);
}

describe('a sentence leaves a person unnamed', () => {
  it.each([
    ['behind a quotation', '“The bridge is open,” he said.', null],
    ['behind a phrase of time', 'On Monday she opened the bridge.', null],
    ['behind a participle', 'Asked about the bridge, he left.', null],
    ['as a boy', 'As a boy, he swam under the bridge.', null],
    ['before it names another', 'On Monday he wrote to Ada Bell.', 'Ada Bell'],
    ['before it names another behind a turn', 'Then, pale with anger, he wrote to Ada Bell.', 'Ada Bell'],
  ])('%s', (_where, sentence, name) => {
    expect(isUnnamed(sentence, name)).toBe(true);
  });
});

describe('a sentence leaves nobody unnamed', () => {
  it.each([
    ['that says neither he nor she', 'On Monday the bridge opened.', null],
    ['that names the person before', 'On Monday Ada Bell said she would go.', 'Ada Bell'],
    ['that describes the person before', 'When the driver stopped, he was arrested.', null],
    ['that begins with its subject', 'The oldest of them said he was sorry.', null],
    ['that names the person behind the first phrase', 'In her speech, Ada Bell said no.', 'Ada Bell'],
    ['that says he in a quotation only', '“He is late,” Ada Bell said.', 'Ada Bell'],
  ])('%s', (_what, sentence, name) => {
    expect(isUnnamed(sentence, name)).toBe(false);
  });

  it('that begins within the quotation that says he', () => {
    expect(isUnnamed('On Monday he left.” The bridge is closed.', null, true)).toBe(false);
  });
});
