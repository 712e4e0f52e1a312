import { describe, expect, it } from 'vitest';
import { emptyPronounsIn } from '../../../../index/questions/empty-it.ts';
import { completeQuestion } from '../../../../index/questions/follow-up.ts';
import { findQuestionNames } from '../../../../index/questions/question-names.ts';
import type { NameKind } from '../../../../index/types.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Ada Bell', 'Riverton Guild', 'James');
const KINDS: Readonly<Record<string, NameKind>> = {
  'Ada Bell': 'person',
  James: 'person',
  'Riverton Guild': 'organization',
};
const kindOfName = (name: string) => KINDS[name] ?? 'other';
/** The question before, as a sentence; with a kind as a command. */
const complete = (text: string, before: string, kind: 'who' | 'when' | null = null) =>
  completeQuestion(
    text,
    createQuestion(before, { names, kind }),
    findQuestionNames(text, names).map(({ asked }) => asked),
    kindOfName,
  );
const FOUNDED = 'Who founded the Riverton Guild?';

describe('completeQuestion', () => {
  it.each([
    ['asks when of the same', 'and when?', FOUNDED, 'founded the Riverton Guild', 'when'],
    ['asks why of the same', 'Why?', FOUNDED, 'founded the Riverton Guild', 'why'],
    [
      'asks why of the same in a longer way',
      'But why was that?',
      FOUNDED,
      'founded the Riverton Guild',
      'why',
    ],
    ['asks who said so', 'who said that?', 'Why did the bridge fall?', 'bridge fall', 'who'],
    ['asks what of the same', 'what about it?', 'Who is James?', 'James', 'what'],
    [
      'puts another adverb before the same words',
      'and where?',
      'When did the bridge fall?',
      'where did the bridge fall?',
      null,
    ],
    [
      'puts why before the same words',
      'ok, why?',
      'Where did the bridge fall?',
      'why did the bridge fall?',
      null,
    ],
  ] as const)('%s', (_rule, text, before, completed, kind) => {
    expect(complete(text, before)).toEqual({ text: completed, kind, isFollowUp: true });
  });

  it.each([
    ['asks the same of someone else', 'what about Ada Bell?', FOUNDED, 'Who founded Ada Bell?'],
    ['asks it in few words', 'and Ada Bell?', 'Who is James?', 'Who is Ada Bell?'],
    ['asks it in other words', 'How about Ada Bell', 'Who is James?', 'Who is Ada Bell?'],
    ['asks it with marks of a pattern', 'what about $& or $1?', 'Who is James?', 'Who is $& or $1?'],
    ['asks it of another time', 'what about in June 2023?', 'Who met James?', 'Who met James in June 2023'],
    ['asks it of another place', 'And near Brill?', 'Who met James?', 'Who met James near Brill'],
  ])('%s', (_rule, text, before, completed) => {
    expect(complete(text, before)).toEqual({ text: completed, kind: null, isFollowUp: true });
  });

  it.each([
    ['asks a command of someone else', 'what about Ada Bell?', 'James', 'Ada Bell', 'who'],
    ['asks another kind of what a command was asked', 'and when?', 'James', 'James', 'when'],
    ['asks a command of another time', 'and in 2014?', 'James', 'James in 2014', 'who'],
  ])('%s', (_rule, text, before, completed, kind) => {
    expect(complete(text, before, 'who')).toEqual({ text: completed, kind, isFollowUp: true });
  });

  it('asks of the new subject alone where the question before had no name', () => {
    expect(complete('what about the tower?', 'Why did the bridge fall?')).toEqual({
      text: 'the tower',
      kind: 'why',
      isFollowUp: true,
    });
  });

  it.each([
    ['puts the name for a pronoun', 'and who founded it?', FOUNDED, 'who founded Riverton Guild?'],
    [
      'puts the name of a person for it',
      'When did she leave?',
      'Did Ada Bell leave the Riverton Guild?',
      'When did Ada Bell leave?',
    ],
    ['puts a possessive for "his"', 'What is his age?', 'Who is Ada Bell?', 'What is Ada Bell’s age?'],
    [
      'puts a possessive for "her" before a word',
      'What is her age?',
      'Who is Ada Bell?',
      'What is Ada Bell’s age?',
    ],
    [
      'puts a name for "her" before an article',
      'Who gave her a medal?',
      'Who is Ada Bell?',
      'Who gave Ada Bell a medal?',
    ],
    ['puts a name for "her" at the end', 'Who met her?', 'Who is Ada Bell?', 'Who met Ada Bell?'],
    ['puts an apostrophe alone behind an s', 'What is his age?', 'Who is James?', 'What is James’ age?'],
    ['puts the first pronoun only', 'Did he sell his boat?', 'Who is James?', 'Did James sell his boat?'],
    [
      'puts the subject where there is no name',
      'Who saw it fall?',
      'Where is the old bridge?',
      'Who saw old bridge fall?',
    ],
    ['puts a name behind a request', 'Tell me about his boat', 'Who is James?', 'Tell me about James’ boat'],
    ['puts a name behind a filler', 'Well, who met him?', 'Who is James?', 'who met James?'],
    [
      'puts a name before another name',
      'Did she meet James?',
      'Who is Ada Bell?',
      'Did Ada Bell meet James?',
    ],
  ])('%s', (_rule, text, before, completed) => {
    expect(complete(text, before)).toEqual({ text: completed, kind: null, isFollowUp: true });
  });

  it.each([
    [
      'a pronoun behind a name of its own',
      'Did James sell his boat?',
      'Who is Ada Bell?',
      'Did James sell his boat?',
    ],
    ['a question that stands by itself', 'Where is the tower?', 'Who is Ada Bell?', 'Where is the tower?'],
    [
      'a question that stands by itself behind a link',
      'So where is the tower?',
      'Who is Ada Bell?',
      'where is the tower?',
    ],
    ['a pronoun behind a link', 'and her?', 'Who is Ada Bell?', 'her?'],
    ['talk that asks nothing', 'ok then', 'Who is Ada Bell?', 'then'],
    ['marks behind a link', 'and ???', 'Who is Ada Bell?', '???'],
    ['nothing', '', 'Who is Ada Bell?', ''],
  ])('takes nothing over for %s', (_what, text, before, completed) => {
    expect(complete(text, before)).toEqual({ text: completed, kind: null, isFollowUp: false });
  });

  it.each([
    [
      'a person',
      'and when did she resign?',
      'Did the Riverton Guild pay Ada Bell?',
      'when did Ada Bell resign?',
    ],
    ['a body', 'and who founded it?', 'Did Ada Bell join the Riverton Guild?', 'who founded Riverton Guild?'],
    ['the first name where none fits', 'what did he build?', FOUNDED, 'what did Riverton Guild build?'],
    ['a speaker', 'and what did she say?', 'When did Ada Bell resign?', 'what did Ada Bell say?'],
    ['no word between marks', 'who said “he wore a tie”?', FOUNDED, 'who said “he wore a tie”?'],
  ])('takes a pronoun for the name that it fits: %s', (_rule, text, before, understood) => {
    expect(complete(text, before).text).toBe(understood);
  });

  it.each([
    'Is it true that a ferry sank?',
    'is it the case that boats were sold?',
    'was it ever said that boats were sold?',
    'did it rain at the harbour?',
    'is it still snowing there?',
    'what time is it?',
    'how long does it take to cross the river?',
    'who was it that sold boats?',
    'is it legal to sell boats?',
  ])('puts no name for an "it" that stands for nothing: %s', (text) => {
    expect(complete(text, FOUNDED)).toEqual({ text, kind: null, isFollowUp: false });
  });

  it.each([
    ['did it say that boats were sold?', 'did Riverton Guild say that boats were sold?'],
    ['what year was it founded?', 'what year was Riverton Guild founded?'],
    ['what is it known for?', 'what is Riverton Guild known for?'],
    ['is it aware that boats were sold?', 'is Riverton Guild aware that boats were sold?'],
    ['is it true that it sold boats?', 'is it true that Riverton Guild sold boats?'],
    ['where did it appear?', 'where did Riverton Guild appear?'],
  ])('puts one for an "it" that stands for something: %s', (text, understood) => {
    expect(complete(text, FOUNDED).text).toBe(understood);
  });

  it.each(hostileFamilies('questions'))('finds the "it" behind 50,000 characters of %s', (family) => {
    const text = writeHostile('questions', family, 50_000);
    const [first = 0, ...others] = emptyPronounsIn(text);
    expect([text.slice(first, first + 3), others]).toEqual(['it ', []]);
    expect(first).toBeGreaterThan(50_000 - 20);
  });

  it('asks back where a pronoun could be one of two people', () => {
    const ask = () => complete('and when did she resign?', 'Did James pay Ada Bell?');
    expect(ask).toThrow('Whom do you mean by “she”?');
    expect(() => complete('and its mayor?', 'Did James pay Ada Bell?')).not.toThrow();
    try {
      ask();
    } catch (error) {
      expect(error).toMatchObject({
        choices: [
          { name: 'James', question: 'when did James resign?' },
          { name: 'Ada Bell', question: 'when did Ada Bell resign?' },
        ],
      });
    }
  });

  it('takes nothing over without a question before', () => {
    expect(completeQuestion('and when?', null, [], kindOfName)).toEqual({
      text: 'and when?',
      kind: null,
      isFollowUp: false,
    });
  });
});
