import { describe, expect, it } from 'vitest';
import {
  collectDifferences,
  mentionDifferences,
  offerComparison,
} from '../../../../commands/accounts/mention-differences.ts';
import { writeTopic } from '../../../../commands/accounts/topic.ts';
import type { Line } from '../../../../commands/command.ts';
import type { Difference } from '../../../../index/findings.ts';
import { createQuestion } from '../../../support/questions.ts';
import { AGE, askAbout, buildFindings, buildProfile, excerptOf } from '../quarry.ts';

const write = ({ parts }: Line) =>
  parts.map((part) => (typeof part === 'string' ? part : `“${part.text}”`)).join('');

describe('what accounts differ on', () => {
  it.each([
    ['age', 'Accounts differ on the age of Hollin'],
    ['number', 'Accounts differ on the number of Hollin'],
    ['place', 'Accounts differ on the place: Hollin'],
    ['day', 'Accounts differ on the day: Hollin'],
    ['spelling', 'Accounts differ on the spelling of Hollin'],
    ['denial', 'One account denies another: Hollin'],
  ] as const)('is said of %s in plain words', (topic, words) => {
    expect(writeTopic({ ...AGE, topic, subject: 'Hollin' })).toBe(words);
  });
});

describe('a line on accounts that differ', () => {
  it('quotes each with its own day', () => {
    expect(mentionDifferences([AGE]).map(write)).toEqual([
      'Accounts differ on the age of Iva Brandt: “Brandt, 51,” (printed 2 May 2019) · “Iva Brandt (54)” (printed 6 June 2020)',
    ]);
  });

  it('says a day that they share once', () => {
    const sides = [excerptOf('fall.md', 'Brandt, 51,'), excerptOf('fall.md', 'Iva Brandt')];
    expect(
      mentionDifferences([
        { ...AGE, sides },
        { ...AGE, sides: [...sides, excerptOf('fall.md', 'the quarry')] },
      ]).map(write),
    ).toEqual([
      'Accounts differ on the age of Iva Brandt: “Brandt, 51,” · “Iva Brandt” — both printed 2 May 2019',
      'Accounts differ on the age of Iva Brandt: “Brandt, 51,” · “Iva Brandt” · “the quarry” — all printed 2 May 2019',
    ]);
  });

  it('says of one sentence that tells both that it is one, and quotes no words of it twice', () => {
    const [claim, denial] = ['Iva Brandt (54), a stonecutter', 'a stonecutter'].map((words) =>
      excerptOf('report.md', words),
    );
    if (!claim || !denial) throw new Error('There is none.');
    const writeSides = (sides: Difference['sides']) =>
      mentionDifferences([{ topic: 'denial', subject: 'Hollin', sides }]).map(write);
    expect(writeSides([claim, denial])).toEqual(writeSides([denial, claim]));
    expect(writeSides([claim, denial, claim])).toEqual([
      'One sentence tells it and its denial: Hollin · “Iva Brandt (54), a stonecutter” — printed 6 June 2020',
    ]);
  });

  it('says of two words of one sentence that it is one', () => {
    const sides = ['Iva Brandt (54)', 'a stonecutter'].map((words) => excerptOf('report.md', words));
    expect(mentionDifferences([{ ...AGE, sides }]).map(write)).toEqual([
      'Accounts differ on the age of Iva Brandt: “Iva Brandt (54)” · “a stonecutter” — in one sentence, printed 6 June 2020',
    ]);
  });

  it('does not say of two undated ones that they share a day', () => {
    const sides = [excerptOf('letter.txt', 'Jon Brandt'), excerptOf('letter.txt', 'Hollin')];
    const [first, second] = sides;
    if (!first || !second) throw new Error('There is none.');
    const elsewhere = { ...second, citation: { ...second.citation, articleId: 'copy.txt' } };
    expect(
      mentionDifferences([{ topic: 'denial', subject: 'Hollin', sides: [first, elsewhere] }]).map(write),
    ).toEqual([
      'One account denies another: Hollin · “Jon Brandt” (no date of print) · “Hollin” (no date of print)',
    ]);
  });

  it('is not written for more than two', () => {
    expect(mentionDifferences([AGE, AGE, AGE])).toHaveLength(2);
  });
});

describe('collectDifferences', () => {
  it('has each once, those of the name that is asked about first', () => {
    const other = { ...AGE, topic: 'number' } as const;
    const findings = buildFindings(askAbout('Iva Brandt'), { differences: [other, { ...AGE, sides: [] }] });
    expect(collectDifferences(findings, buildProfile({ differences: [AGE] }))).toEqual([AGE, other]);
    expect(collectDifferences(findings, null)).toEqual([other, { ...AGE, sides: [] }]);
  });
});

describe('offerComparison', () => {
  it('asks for the name of the question, or without one for what they differ on', () => {
    const request = (question: Parameters<typeof buildFindings>[0]) =>
      offerComparison(buildFindings(question), [{ ...AGE, subject: 'blocks' }])[0]?.request;
    expect(request(askAbout('Iva Brandt'))).toBe('/compare Iva Brandt');
    expect(request(createQuestion('how many blocks fell?'))).toBe('/compare blocks');
    expect(offerComparison(buildFindings(askAbout('Iva Brandt')), [])).toEqual([]);
  });
});
