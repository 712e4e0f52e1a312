import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../index/language/sentences.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const sentencesOf = (text: string) => textsOf(text, splitSentences(text));

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr. ',
        'J. ',
        'U.S. ',
        'It rained. ',
        'town.An ',
        '.',
        '…',
        '?!',
        '”',
        ' ',
        '\n',
        '  ',
        '😀',
      ),
      fc.constant('long '.repeat(300)),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('splitSentences', () => {
  it.each([
    ['ends one at a full stop', 'It rained. He left.', ['It rained.', 'He left.']],
    ['ends one at a question mark', 'Who left? He did!', ['Who left?', 'He did!']],
    ['ends one behind several marks', 'What?! No!! He left.', ['What?!', 'No!!', 'He left.']],
    ['takes the rest without a stop', 'It rained. He left', ['It rained.', 'He left']],
    ['reads capitals only', 'IT RAINED. HE LEFT.', ['IT RAINED.', 'HE LEFT.']],
    ['reads Cyrillic', 'Шёл дождь. Он ушёл.', ['Шёл дождь.', 'Он ушёл.']],
    ['ends one before a digit', 'It rained. 40 people left.', ['It rained.', '40 people left.']],
    [
      'parts what was glued together',
      'They left the town.An attack followed.',
      ['They left the town.', 'An attack followed.'],
    ],
    [
      'parts what was glued at a quotation mark',
      'He left “the town.”Then it rained.',
      ['He left “the town.”', 'Then it rained.'],
    ],
    ['ends one at an ellipsis before a capital', 'He waited… Then he left.', ['He waited…', 'Then he left.']],
    [
      'ends one at three dots before a capital',
      'He waited... Then he left.',
      ['He waited...', 'Then he left.'],
    ],
    ['ends one behind brackets', 'He left (in May.) It rained.', ['He left (in May.)', 'It rained.']],
    ['never crosses a line', 'A headline\nIt rained', ['A headline', 'It rained']],
    ['never crosses the line of another system', 'It rained.\r\nHe left.\r\n', ['It rained.', 'He left.']],
    [
      'takes each bullet by itself',
      '• Rain in the north\n• Sun in the south',
      ['Rain in the north', 'Sun in the south'],
    ],
    ['finds none in nothing', '', []],
    ['finds none in blanks', ' \n\t\r\n', []],
  ])('%s', (_rule, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['a title', 'Mr. Bell met Dr. Okoro and Gen. Ito.'],
    ['a saint or a mount', 'St. Ada lived on Mt. Bell.'],
    ['a month', 'He left on Jan. 5 and came back in Sept. 2023.'],
    ['a number', 'He came in as No. 5.'],
    ['initials', 'J. R. Bell left.'],
    ['glued initials', 'J.R. Bell left.'],
    ['a country, and the sentence goes on', 'The U.S. Army left.'],
    ['an hour, and the sentence goes on', 'They met at 5 p.m. Monday.'],
    ['a company, and the sentence goes on', 'Foo Inc. Bridges grew.'],
    ['a decimal', 'It rose by 3.5 percent.'],
    ['a name of the web', 'He wrote to example.com about it.'],
    ['an ellipsis before a small letter', 'He waited ... and left.'],
    ['a question inside of a quotation', '“Did it rain?” he asked.'],
    ['a call inside of a quotation', '“Stop!” she cried.'],
    ['a rank', 'She flew with Lieut. Bell and Sgt. Ito.'],
    ['a rank in capitals', 'SHE FLEW WITH LIEUT. BELL AND CAPT. ITO.'],
    ['a foreign title', 'Mme. Bell met Mlle. Ito and Msgr. Okoro.'],
    ['a foreign title in capitals', 'RETORTED MME. BELL : NEVER.'],
    ['initials in capitals', 'DEPUTY MAYOR R. A. BELL LEFT WITH G. I. ITO.'],
    ['a state, and the sentence goes on', 'Sen. Bell (D-Calif.) left Riverton, Conn. Monday.'],
    ['a case, and the sentence goes on', 'Bell v. Ito was heard.'],
    ['a country in capitals, and the sentence goes on', 'THEY SAILED FROM THE U.S. IN MAY.'],
    ['a Latin shorthand', 'It rained, i.e. Nobody came.'],
  ])('does not end one behind %s', (_what, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ['a country, where a new one opens', 'They went to the U.S. The army left.'],
    ['an hour, where a new one opens', 'They met at 5 p.m. They left at 6.'],
    ['a company, where a new one opens', 'He sold Foo Inc. It was his.'],
    ['a single letter, where a new one opens', 'It was plan B. The mayor took it.'],
    ['the word "no"', '“No. We stay.”'],
    ['the word "art"', 'She loved art. The gallery was hers.'],
    ['a year', 'It began in 2014. Nobody knew.'],
    ['a quotation', '“It is over.” The mayor left.'],
    ['a quotation whose mark stands apart', '“It is over. ” The mayor left.'],
    ['a country in capitals, where a new one opens', 'THEY LEFT THE U.S. THE ARMY STAYED.'],
    ['a king', 'They crowned Olaf V. The king was old.'],
  ])('ends one behind %s', (_what, text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it.each([
    [
      'the quotation that it closes',
      'Bell said : " It is over. " The mayor left.',
      'Bell said : " It is over. "',
    ],
    ['the call that it closes', 'Bell cried : " Out ! " The mayor left.', 'Bell cried : " Out ! "'],
    ['the second one', '" No. " Bell said : " It is over. " Rain fell.', '" No. "'],
    ['one in two marks', "Bell said `` It is over. '' The mayor left.", "Bell said `` It is over. ''"],
    ['no sentence before the one that it opens', 'Bell left. " It is over, " he said.', 'Bell left.'],
    ['no sentence where it is glued to the next', '"It is over. "We go," he said.', '"It is over.'],
  ])('leaves a straight mark that stands apart with %s', (_which, text, first) => {
    expect(sentencesOf(text)[0]).toBe(first);
  });

  it('keeps a sentence whole that runs over wrapped lines', () => {
    const text =
      'The mayor of Riverton opened the new bridge on\nMonday, and the council, which had refused to\npay, left.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('cuts what goes on without a stop at a blank', () => {
    const text = 'river  '.repeat(1000).trim();
    const sentences = sentencesOf(text);
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(1000);
      expect(sentence).toMatch(/^river.*river$/);
    }
    expect(sentences.join('  ')).toBe(text);
  });

  it('cuts what has no blanks either, and no character in two', () => {
    const sentences = sentencesOf(`x${'😀'.repeat(2000)}`);
    expect(sentences.join('')).toHaveLength(4001);
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(1000);
      expect(sentence).not.toMatch(/\p{Cs}/u);
    }
  });

  it('yields sentences in order, inside of the text, apart, not too long, and without blanks at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text);
        expectInOrder(text, sentences);
        for (const sentence of textsOf(text, sentences)) {
          expect(sentence.trim()).toBe(sentence);
          expect(sentence.length).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  it('leaves out nothing but blanks', () => {
    const bare = (text: string) => text.replace(/[\s\p{Cc}•●▪◦‣]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(sentencesOf(text).join(''))).toBe(bare(text));
      }),
    );
  });
});
