import { describe, expect, it } from 'vitest';
import { refuteDay } from '../../../../../index/time/doubt/refute-day.ts';

/** A Thursday. */
const PRINTED = '2024-05-23';
/** News counts from the day on which it is printed. */
const inNews = (text: string) => `Rain fell in Riverton on Tuesday.\n${text}`;
const evidenceOf = (story: string, printed = PRINTED) => {
  const text = inNews(story);
  const inferred = refuteDay(text, printed)?.inferred;
  return inferred ? [inferred.date, text.slice(inferred.evidence.start, inferred.evidence.end)] : null;
};

describe('refuteDay', () => {
  it('puts the day before one that is still expected in place of a later day of print', () => {
    const text = inNews('The town votes are scheduled to be held on March 15 to 17, and the mayor may win.');
    expect(refuteDay(text, PRINTED)).toEqual({
      note: 'The text expects “March 15 to 17”, which was over by then.',
      inferred: {
        date: '2024-03-14',
        evidence: { start: text.indexOf('are scheduled'), end: text.indexOf(', and') },
      },
    });
  });

  it.each([
    ['set to be held', 'The vote is set to be held on March 15.', 'is set to be held on March 15'],
    ['no preposition', 'The vote is scheduled to be held March 15.', 'is scheduled to be held March 15'],
    ['set for', 'The vote is set for 15 March.', 'is set for 15 March'],
    [
      'scheduled for, with a weekday',
      'The hearing is scheduled for Friday, March 15.',
      'is scheduled for Friday, March 15',
    ],
    ['due to open', 'The bridge is due to open on March 15.', 'is due to open on March 15'],
    ['planned', 'Two concerts are planned for March 15 and 16.', 'are planned for March 15 and 16'],
    [
      'expected to return',
      'The crew is expected to return to Riverton on 15 March 2024.',
      'is expected to return to Riverton on 15 March 2024',
    ],
    ['will be held', 'The vote will be held on March 15.', 'will be held on March 15'],
    [
      'will be held at a place',
      'The vote will be held in Riverton on March 15.',
      'will be held in Riverton on March 15',
    ],
    [
      'will hold',
      'Riverton will hold municipal elections on March 15.',
      'will hold municipal elections on March 15',
    ],
    [
      'will meet somebody',
      'Bell will meet Ida Moss in Riverton on March 15th.',
      'will meet Ida Moss in Riverton on March 15th',
    ],
    ['will be available', 'The phone will be available from March 15.', 'will be available from March 15'],
    ['will go on sale', 'The phone will go on sale on Mar. 15.', 'will go on sale on Mar. 15'],
    [
      'upcoming',
      'She leads before the upcoming mayoral election on March 15.',
      'upcoming mayoral election on March 15',
    ],
    ['capitals', 'ELECTIONS WILL BE HELD MARCH 15 FOR THE TOWN.', 'WILL BE HELD MARCH 15'],
    ['a range with a dash', 'Elections will be held March 15-17 in the town.', 'will be held March 15-17'],
    ['a range in British order', 'The vote will be held on 15–17 March.', 'will be held on 15–17 March'],
    [
      'a range of two months',
      'The fair will run from March 15 to April 2.',
      'will run from March 15 to April 2',
    ],
  ])('reads a day that is still to come: %s', (_form, text, words) => {
    expect(evidenceOf(text)).toEqual(['2024-03-14', words]);
  });

  it('counts from the earliest of several', () => {
    const text = 'A runoff will be held on April 5. The vote will be held on March 15.';
    expect(evidenceOf(text)).toEqual(['2024-03-14', 'will be held on March 15']);
  });

  it.each([
    ['two days before', 'The vote will be held on May 21.', null],
    ['three days before', 'The vote will be held on May 20.', '2024-05-19'],
    ['299 days before, with its year', 'The vote will be held on July 29, 2023.', '2023-07-28'],
    ['300 days before, with its year', 'The vote will be held on July 28, 2023.', null],
    ['a range whose end is near', 'The fair will be held on May 1 to 22.', null],
    ['a year before, without it', 'The vote will be held on December 15.', null],
  ])('is silent outside of more than 2 and fewer than 300 days: %s', (_gap, text, date) => {
    expect(refuteDay(inNews(text), PRINTED)?.inferred?.date ?? null).toBe(date);
  });

  it.each([
    ['was held', 'The vote was held on June 5, 2024.', 'June 5, 2024'],
    ['was arrested at a place', 'Bell was arrested in Riverton on 5 June 2024.', '5 June 2024'],
    ['died', 'The poet died on Wednesday, June 5, 2024.', 'Wednesday, June 5, 2024'],
    ['took place', 'The raid took place on June 5, 2025, they said.', 'June 5, 2025'],
    ['attacked', 'Raiders attacked the old harbour on June 5, 2024.', 'June 5, 2024'],
  ])('reads a day that is told as past and was still to come: %s', (_form, text, day) => {
    expect(refuteDay(inNews(text), PRINTED)).toEqual({
      note: `The text tells of “${day}” as past, which was still to come then.`,
      inferred: null,
    });
  });

  it('lets a day be three days ahead', () => {
    expect(refuteDay(inNews('The vote was held on May 26, 2024.'), PRINTED)).toBeNull();
    expect(refuteDay(inNews('The vote was held on May 27, 2024.'), PRINTED)).not.toBeNull();
  });

  it.each([
    ['Bell spoke on Tuesday, May 21, in Riverton.', '2025-05-23', 'Tuesday, May 21', 'Wednesday in 2025'],
    ['Bell spoke on Friday (June 30) in Riverton.', '2024-07-03', 'Friday (June 30)', 'Sunday in 2024'],
    ['Bell spoke on Wed., 22 May, in Riverton.', '2023-05-23', 'Wed., 22 May', 'Monday in 2023'],
  ])('finds that a weekday is that of another year: %s', (text, printed, day, truth) => {
    expect(refuteDay(inNews(text), printed)).toEqual({
      note: `The text says “${day}”, which was a ${truth}.`,
      inferred: null,
    });
  });

  it('expects nothing of a text that never counts from its day of print', () => {
    expect(refuteDay('The vote will be held on March 15.', PRINTED)).toBeNull();
    expect(refuteDay('Bell spoke on Tuesday, May 21. The vote is set for March 15.', PRINTED)).toBeNull();
    expect(refuteDay('The shop is shut on Sundays. The vote is set for March 15.', PRINTED)).toBeNull();
    expect(refuteDay('The shop was shut last week. The vote is set for March 15.', PRINTED)).not.toBeNull();
  });

  it('says nothing of a text without days, nor of a calendar', () => {
    expect(refuteDay('', PRINTED)).toBeNull();
    expect(refuteDay('Rain came down.', PRINTED)).toBeNull();
    expect(refuteDay('A concert will be held on March 15.\n'.repeat(301), PRINTED)).toBeNull();
  });

  it.each([
    'May 1 ',
    'will be held on March 15 ',
    '“will hold a a a a a a on March 15 ',
    'were held in A B C D E on March 15, 2026 ',
    'Tuesday, June 30 ',
    'is set to be held in A B C D E on March 15\n',
    'Dec',
    '. A',
    'In April ',
  ])('reads a million characters of "%s"', (words) => {
    const text = words.repeat(Math.ceil(1_000_000 / words.length));
    expect(() => refuteDay(text, PRINTED)).not.toThrow();
    expect(() => refuteDay(`The vote will be held on March 15. ${text}`, PRINTED)).not.toThrow();
  });
});
