import { describe, expect, it } from 'vitest';
import type { QuestionContext } from '../../../../index/questions/parse-question.ts';
import { mendSpelling } from '../../../../index/questions/spelling.ts';
import { createContext, createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Ada Okoro', 'Riverton', 'Bell', 'Marten', 'Morten');

function mend(text: string, unknown: readonly string[], parts: Partial<QuestionContext> = {}) {
  const context = createContext({ names, ...parts });
  return mendSpelling(createQuestion(text, { names, ...parts }), unknown, context);
}

describe('mendSpelling', () => {
  it('reads a misspelt word as the name that it is nearest to', () => {
    expect(mend('When did okorro leave?', ['okorro'])).toMatchObject({
      text: 'When did Okoro leave?',
      corrections: [{ asked: 'okorro', name: 'Okoro' }],
      terms: [{ term: 'okoro' }, { term: 'leav' }],
    });
  });

  it.each([
    ['mends several words', 'Did Okorro see Rivertun?', ['Okorro', 'Rivertun'], 'Did Okoro see Riverton?'],
    ['mends a word each time', 'Okorro or Okorro?', ['Okorro'], 'Okoro or Okoro?'],
    ['mends a word with a possessive', 'Where is Okorro’s boat?', ['Okorro’s'], 'Where is Okoro boat?'],
    ['mends what can be mended', 'Did Okorro see Xyzzy?', ['Okorro', 'Xyzzy'], 'Did Okoro see Xyzzy?'],
  ])('%s', (_rule, text, unknown, mended) => {
    expect(mend(text, unknown)?.text).toBe(mended);
  });

  it.each([
    ['nothing unknown', 'Did Okorro leave?', []],
    ['a word that is too short', 'Did Bill leave?', ['Bill']],
    ['a word that is a name already', 'Did Riverton win?', ['Riverton']],
    ['a word that is equally near to two names', 'Did Mrten leave?', ['Mrten']],
    ['a word that is near to none', 'Did Xyzzy leave?', ['Xyzzy']],
    ['what every object knows', 'Did constructor leave?', ['constructor', '__proto__']],
  ])('mends nothing for %s', (_what, text, unknown) => {
    expect(mend(text, unknown)).toBeNull();
  });

  it('keeps kind and form of a command', () => {
    expect(mend('okorro', ['okorro'], { kind: 'where' })).toMatchObject({ kind: 'where', form: 'command' });
  });

  it('keeps the filters, and what was asked of a follow-up', () => {
    const previous = createQuestion('Who met Okorro? after:2020', { names });
    expect(mend('and when did he leave?', ['Okorro'], { previous })).toMatchObject({
      text: 'when did Okoro leave?',
      asked: 'and when did he leave?',
      filters: { after: '2020-01-01' },
    });
  });
});
