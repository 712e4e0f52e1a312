import { describe, expect, it } from 'vitest';
import { voicesIn } from './cast.ts';

const E = 'Marta Ellwood';
const P = 'Denholm Price';

describe('a pronoun or a role before its name', () => {
  it.each([
    ['“I am done,” he said. Denholm Price left Harrow that night.', [`direct ${P}`]],
    ['The senator was late. “I am done,” he said. It was all for Sen. Denholm Price.', [`direct ${P}`]],
    ['“I never saw the boat,” admitted the pilot. Denholm Price had sailed for years.', [`direct ${P}`]],
    ['“I am done,” he said. Denholm Price and Tobias Renn left Harrow.', ['direct -']],
    ['“I am done,” he told Denholm Price. Price nodded.', ['direct -']],
    ['Governor: “No regrets over the pier”\n\nGov. Marta Ellwood spoke in Harrow.', [`direct ${E}`]],
  ])('is whoever the text names next, where that is one: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a body called by a noun', () => {
  it.each([
    ['The Norden Bank closed early. “We are sound,” the company said.', ['direct Norden Bank']],
    ['Tobias Renn is an analyst at Norden Bank. “We are sound,” the company said.', ['direct company']],
    ['The Harbour Union struck. “We are shut,” the department said.', ['direct department']],
    [
      'The water company wants a fence. It said swimmers “go in at their own risk”.',
      ['partial water company'],
    ],
    ['The owner, Norden Bank, called the sale “a very fair deal indeed”.', ['partial Norden Bank']],
  ])('is the last one that fits it: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a person without a name', () => {
  it.each([
    ['Tobias Renn’s wife, reached at home, smiled. “He can cook,” she said.', ['direct Tobias Renn’s wife']],
    ['The crew stayed. “We saw it all,” one of them said.', ['direct one of them']],
    ['“We saw it all,” one of the crew, Tobias Renn, wrote in a letter.', ['direct Tobias Renn']],
    ['“We saw it all,” said one of the nine, retired nurse Marta Ellwood.', [`direct ${E}`]],
    ['A person close to him said “we may all have to go”.', ['partial person close to him']],
    ['“We are lost!” Nobody said “we are lost for good”.', ['direct -', 'partial -']],
  ])('is called by the words that stand there: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('questions and answers one below the other', () => {
  const asked = '“Do you regret it?” asked Marta Ellwood.\n\n“I regret the hour,” said Denholm Price.';
  it.each([
    [
      `${asked}\n\n“But not the vote?”\n\n“No.”`,
      [`direct ${E}`, `direct ${P}`, `continued ${E}?`, `continued ${P}?`],
    ],
    [
      '“I regret the hour,” said Denholm Price.\n\n“But not the vote?”\n\n“No,” he said.',
      [`direct ${P}`, 'direct -', `direct ${P}`],
    ],
  ])('go back and forth between two who are known: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });

  it('give “he” to the one who was asked', () => {
    expect(
      voicesIn('Denholm Price sat. “Yes,” he said. “Why?” Halasz asked. “For the port,” he said.'),
    ).toEqual([`direct ${P}`, 'direct Halasz', `direct ${P}?`]);
  });
});

describe('verbs that say nothing of themselves', () => {
  it.each([
    ['“We will not yield,” Marta Ellwood thundered.', [`direct ${E}`]],
    ['“I will not,” Marta Ellwood shot back, “be lectured by smugglers.”', [`direct ${E}`, `direct ${E}`]],
    ['“We will not yield,” a sailor called out.', ['direct sailor']],
    ['“We will not yield,” came a voice from the pier.', ['direct voice']],
    ['“What did it cost?” the host, Marta Ellwood, wanted to know.', [`direct ${E}`]],
  ])('are words of saying behind a quote that breaks off: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a quote without words of saying', () => {
  it.each([
    ['Marta Ellwood wants to build “homes that a nurse can afford”.', [`partial ${E}?`]],
    ['Marta Ellwood could build “homes that a nurse can afford”.', ['partial -']],
    ['Marta Ellwood was “the very first of her kind”.', ['partial -']],
    ['Marta Ellwood wants “homes”.', ['scare -']],
    ['“It is a good day for bread.” — Sen. Marta Ellwood, after the vote', [`direct ${E}`]],
    ['Ellwood’s explanation: “A wedding.” Marta Ellwood laughed.', [`direct ${E}`]],
    ['Ellwood’s statement, in full: “I love this town.” Marta Ellwood left.', [`direct ${E}`]],
    ['Workers avoid the word “layoff” in letters, Denholm Price said.', ['scare -']],
  ])('is told by what stands around it: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('papers and second hands', () => {
  it.each([
    ['The law itself says that nobody may “loiter on the old pier”.', ['partial law']],
    ['The order, signed by Denholm Price, states that “no one may ride the seal”.', ['partial order']],
    ['A study of sailors finds that signs “change hardly anyone’s mind”.', ['partial study of sailors']],
    ['State radio quoted Denholm Price as saying: “We will cut the ropes.”', [`direct ${P}`]],
    ['Denholm Price was quoted by the Harrow Gazette as saying: “We will cut the ropes.”', [`direct ${P}`]],
    ['Crews were told to expect “some changes to the boats” by spring.', ['partial -']],
    ['Sailors who drew it say it “keeps the old harbour together”.', ['partial Sailors']],
  ])('are quoted like people: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});
