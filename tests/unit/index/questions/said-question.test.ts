import { describe, expect, it } from 'vitest';
import { asksForSpeaker, readSaidQuestion, saidVerb } from '../../../../index/questions/said-question.ts';

describe('readSaidQuestion', () => {
  it.each([
    ['What did Lund say about the bridge?', 'Lund', 'the bridge'],
    ['what did the ministry say', 'the ministry', ''],
    ['What has Ada Bell said on the price of grain?', 'Ada Bell', 'the price of grain'],
    ['What did the mayor tell the council about the toll?', 'the mayor', 'the council about the toll'],
    ['What did Lund say to reporters about the toll?', 'Lund', 'the toll'],
    ['What was said by Lund about tolls?', 'Lund', 'tolls'],
    ['What did Lund announce?', 'Lund', ''],
    ['What does Lund say when asked about the bridge?', 'Lund', 'asked about the bridge'],
  ])('%s', (question, speaker, about) => {
    expect(readSaidQuestion(question)).toEqual({ speaker, about });
  });

  it.each([
    'What did Lund build?',
    'Who said that?',
    'What is said to be the oldest bridge?',
    'When did Lund say it?',
    'what did say',
  ])('asks for no quotes: %s', (question) => {
    expect(readSaidQuestion(question)).toBeNull();
  });
});

describe('asksForSpeaker', () => {
  it.each(['Who said that tolls are theft?', 'who was it who said that', 'Who has claimed it?'])(
    '%s',
    (question) => {
      expect(asksForSpeaker(question)).toBe(true);
    },
  );

  it.each(['Who built the bridge?', 'What was said?', 'Who is said to own it?'])('not: %s', (question) => {
    expect(asksForSpeaker(question)).toBe(false);
  });
});

describe('saidVerb', () => {
  it.each([
    ['What did Lund promise?', 'promise'],
    ['what has Lund vowed to do', 'promise'],
    ['What did Lund warn of?', 'warn'],
    ['What did Lund admit?', 'admit'],
    ['What did Lund say about the promise?', null],
    ['Lund about a promise', null],
  ])('%s', (question, verb) => {
    expect(saidVerb(question)).toBe(verb);
  });
});
