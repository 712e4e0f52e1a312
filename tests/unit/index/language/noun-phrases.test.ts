import { describe, expect, it } from 'vitest';
import { nounPhrases } from '../../../../index/language/noun-phrases.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

function find(sentence: string): string[] {
  return textsOf(sentence, nounPhrases(sentence));
}

describe('noun phrases', () => {
  it.each([
    ['stand without their determiners', 'The old bridge.', ['old bridge']],
    ['end at a verb', 'The grey army defeated its old rival.', ['grey army', 'old rival']],
    ['hold a participle behind a determiner', 'They met the defeated army.', ['defeated army']],
    ['are no lone form of a verb', 'She was running and danced.', []],
    ['end at a comma', 'A bridge, a ferry and a road.', ['bridge', 'ferry', 'road']],
    ['hold a hyphen', 'It was a well-known free-to-air channel.', ['well-known free-to-air channel']],
    ['hold an initial', 'We saw C. Brook there.', ['C. Brook']],
    ['end at an adverb', 'The ferry slowly sank.', ['ferry']],
    [
      'come together with what follows them with "of"',
      'She is the minister of the interior.',
      ['minister', 'minister of the interior', 'interior'],
    ],
  ])('%s', (_rule, sentence, found) => {
    expect(find(sentence)).toEqual(found);
  });

  it('have their place in the whole text', () => {
    expect(nounPhrases('The bridge.', 50)).toEqual([{ start: 54, end: 60 }]);
  });

  it('lie inside of the sentence, whatever it holds', () => {
    const sentence = 'Ł’ó – “dź” \u2028 $5 a.b. of of the -- 😀 Košice-West of Łódź’s old—town';
    for (const phrase of nounPhrases(sentence)) expectInOrder(sentence, [phrase]);
  });

  it.each(hostileFamilies('nounPhrases'))('are found behind 400,000 characters of %s', (family) => {
    const sentence = writeHostile('nounPhrases', family, 400_000);
    expect(nounPhrases(sentence).at(-1)).toEqual({ start: sentence.length - 5, end: sentence.length });
    expect(sentence.slice(-5)).toBe('ferry');
  });
});
