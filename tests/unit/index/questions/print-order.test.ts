import { describe, expect, it } from 'vitest';
import { readPrintOrder } from '../../../../index/questions/print-order.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';

function topicOf(question: string): string {
  return readPrintOrder(question).topic.replace(/\s+/g, ' ').trim();
}

describe('readPrintOrder', () => {
  it.each([
    ['latest on the ferry', 'the ferry'],
    ['What’s the latest on the ferry?', 'the ferry?'],
    ['what is the latest news about the ferry', 'the ferry'],
    ['any news about the ferry?', 'the ferry?'],
    ['is there any news on the ferry', 'the ferry'],
    ['any updates on the ferry', 'the ferry'],
    ["what's new with the ferry", 'the ferry'],
    ['anything new about the ferry?', 'the ferry?'],
    ['news about the ferry', 'the ferry'],
    ['most recent reports on the ferry', 'the ferry'],
    ['recent articles about the ferry', 'the ferry'],
    ['when was the ferry last mentioned?', 'when was the ferry ?'],
    ['last mention of the ferry', 'the ferry'],
    ['what was the final reference to the ferry?', 'the ferry?'],
    ['the last article about the ferry', 'the ferry'],
    ['when was the last time the ferry was mentioned?', 'when was the the ferry was ?'],
    ['LATEST ON THE FERRY', 'THE FERRY'],
    ['and the latest news?', '?'],
  ])('reads "%s" as asking for the newest, whatever was printed', (question, topic) => {
    expect(readPrintOrder(question)).toMatchObject({ order: 'newest', isOfPrint: true });
    expect(topicOf(question)).toBe(topic);
  });

  it.each([
    ['most recent accident of the ferry', 'accident of the ferry'],
    ['When was the latest strike at the docks?', 'When was the strike at the docks?'],
    ['what did the ferry company do most recently?', 'what did the ferry company do ?'],
    ['what has the mayor done lately', 'what has the mayor done'],
  ])('reads "%s" as asking for the newest of its kind', (question, topic) => {
    expect(readPrintOrder(question)).toMatchObject({ order: 'newest', isOfPrint: false });
    expect(topicOf(question)).toBe(topic);
  });

  it.each([
    ['first mention of the ferry', 'the ferry'],
    ['What was the first report about the ferry?', 'the ferry?'],
    ['earliest report of the ferry', 'the ferry'],
    ['the oldest article on the ferry', 'the ferry'],
    ['When was the ferry first mentioned?', 'When was the ferry ?'],
    ['in which article is the ferry first named?', 'in which article is the ferry ?'],
    ['when did the ferry first appear in the news', 'when did the ferry'],
    ['when was the first time the ferry was mentioned?', 'when was the the ferry was ?'],
  ])('reads "%s" as asking for the oldest', (question, topic) => {
    expect(readPrintOrder(question)).toMatchObject({ order: 'oldest', isOfPrint: true });
    expect(topicOf(question)).toBe(topic);
  });

  it.each([
    'When did the ferry first cross the river?',
    'What did the final report of the inquiry say?',
    'When did the last ferry cross the river?',
    'Who first reported the fire?',
    'Who owns the Evening News?',
    'evening news',
    'What is New Riverton known for?',
    'Which report did the mayor call the latest of many lies?',
    'Who was last seen at the ferry?',
    'What was said in the first report by the mayor?',
  ])('reads no order into "%s"', (question) => {
    expect(readPrintOrder(question)).toEqual({ order: null, topic: question, isOfPrint: false });
  });

  it('leaves every other word in its place', () => {
    const question = 'any news about the ferry?';
    expect(readPrintOrder(question).topic).toHaveLength(question.length);
  });

  it.each(hostileFamilies('questions'))('leaves the words behind 50,000 characters of %s', (family) => {
    const text = writeHostile('questions', family, 50_000);
    const { topic } = readPrintOrder(text);
    expect(topic).toHaveLength(text.length);
    expect(topic.slice(-26)).toBe(text.slice(-26));
  });

  it.each([
    ['one that begins as a question of print', `when was ${'first time '.repeat(4_000)}`, null],
    ['one of blanks', `latest ${' '.repeat(50_000)}x`, 'newest'],
  ])('reads a long question: %s', (_what, question, order) => {
    expect(readPrintOrder(question).order).toBe(order);
  });
});
