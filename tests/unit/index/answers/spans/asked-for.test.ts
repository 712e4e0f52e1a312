import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../../../index/answers/spans/asked-for.ts';
import type { QuestionKind } from '../../../../../index/findings.ts';
import { createQuestion } from '../../../../support/questions.ts';

function read(asked: string, kind: QuestionKind | null = null) {
  return askedFor(createQuestion(asked, { kind }));
}

describe('what a question wants for its exact answer', () => {
  it.each([
    ['Who opened the bridge?', 'person'],
    ['Whose house burned down?', 'person'],
    ['Which player left the team?', 'person'],
    ['What is the name of the captain?', 'person'],
    ['Which company built the ferry?', 'organization'],
    ['Where did the ferry sink?', 'place'],
    ['In what city did the ferry sink?', 'place'],
    ['The ferry sank off which island?', 'place'],
    ['How many ferries sank?', 'number'],
    ['What was the population of the island?', 'number'],
    ['How much did the ferry cost?', 'money'],
    ['What percentage of the crew was saved?', 'percent'],
    ['How long is the bridge?', 'measure'],
    ['How tall is the captain?', 'measure'],
    ['How cold was the sea?', 'measure'],
    ['How young was the captain?', 'age'],
    ['What did the crew carry?', 'thing'],
    ['What color was the ferry?', 'thing'],
  ])('of "%s" is: %s', (asked, wanted) => {
    expect(read(asked)?.wanted).toBe(wanted);
  });

  it.each([
    'When did the ferry sink?',
    'Why did the ferry sink?',
    'What happened to the ferry?',
    'What did the captain say?',
    'Did the ferry sink?',
    'ferry island storm',
  ])('is nothing for "%s"', (asked) => {
    expect(read(asked)).toBeNull();
  });

  it('is nothing for /what, which asks for an account', () => {
    expect(read('the ferry', 'what')).toBeNull();
  });

  it('is nothing for a question after a name alone', () => {
    expect(read('Who is Ann Brook?')).toBeNull();
    expect(read('Ann Brook', 'who')).toBeNull();
    expect(read('Who hired Ann Brook?')).not.toBeNull();
  });

  it('goes with the noun behind "which" or "how many"', () => {
    expect([...(read('Which old bridge fell?')?.noun ?? [])]).toContain('bridg');
    expect([...(read('How many ferries were lost?')?.noun ?? [])]).toEqual(['ferri']);
  });

  it.each([
    ['Who opened the bridge?', { term: 'open', answer: 'before' }],
    ['Which team played the final?', { term: 'plai', answer: 'before' }],
    ['Who did Ann Brook meet?', { term: 'meet', answer: 'behind' }],
    ['Who was the captain?', null],
  ])('knows on which side of its verb the answer to "%s" is told', (asked, verb) => {
    expect(read(asked)?.verb).toEqual(verb);
  });
});
