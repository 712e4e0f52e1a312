import { describe, expect, it } from 'vitest';
import { createSourceNames } from '../../../../index/questions/source-names.ts';

const names = createSourceNames(['The Courier', 'Courier', 'Riverton Gazette', 'BBC']);

describe('the names of sources', () => {
  it.each([
    ['as it is', 'Riverton Gazette', 'Riverton Gazette'],
    ['whatever its case', 'riverton GAZETTE', 'Riverton Gazette'],
    ['with an article that it lacks', 'the BBC', 'BBC'],
    ['with its own article before one without', 'the courier', 'The Courier'],
    ['not by a part of it', 'Riverton', null],
    ['not by nothing', '…', null],
  ])('finds one %s', (_rule, text, source) => {
    expect(names.find(text)).toBe(source);
  });

  it('says where a question names it and what asks for it', () => {
    const question = 'What fell, as reported by the BBC and the Riverton Gazette’s editor?';
    expect(names.findIn(question)).toEqual([
      { name: 'BBC', text: 'BBC', start: question.indexOf('BBC'), cue: 'as reported by the ' },
      { name: 'Riverton Gazette', text: 'Riverton Gazette', start: question.indexOf('Riverton'), cue: null },
    ]);
  });

  it('finds none in an archive without any', () => {
    expect(createSourceNames([]).findIn('according to whom?')).toEqual([]);
  });
});
