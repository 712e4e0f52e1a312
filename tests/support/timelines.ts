/** Timelines to draw, made by hand and at random. */
import fc from 'fast-check';
import type { TimelinePicture, TimelinePoint } from '../../commands/command.ts';

function dayOf(label: string, day: string, words = ''): TimelinePoint {
  return { label, start: day, end: day, words };
}

/** Two years, and then days of one June. */
export const FERRY: TimelinePicture = {
  title: 'Timeline · Seagull',
  alt: 'Timeline · Seagull. 2014: was launched at Brill. since 2015: crosses the channel. 2 May 2019: ran aground. 3 May 2019: was towed in.',
  points: [
    { label: '2014', start: '2014-01-01', end: '2014-12-31', words: 'was launched at Brill' },
    { label: 'since 2015', start: '2015-01-01', end: '9999-12-31', words: 'crosses the channel' },
    dayOf('2 May 2019', '2019-05-02', 'ran onto the sandbank in thick fog'),
    dayOf('3 May 2019', '2019-05-03', 'was towed into the harbour'),
  ],
};

/** So many days in a row. */
export function manyDays(count: number, words: string): TimelinePicture {
  const points = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2019, 0, 1 + at * 9)).toISOString().slice(0, 10);
    return dayOf(day, day, words);
  });
  return { title: 'Timeline · Brill', alt: 'Days in Brill.', points };
}

const PIECES = [
  ...[
    'the ferry',
    'ran aground',
    'Мира Холт',
    'Łódź',
    'Αθήνα',
    'x'.repeat(80),
    'W'.repeat(30),
    '24 June 2023',
  ],
  ...[
    '\u202e',
    '\u200d',
    '\u0000',
    '\n',
    '\t',
    '\ud83d',
    '👩‍👩‍👧',
    'شهد الميناء',
    '東京',
    '</svg>',
    '&amp;',
    '”',
    '“',
    '…',
  ],
  'e\u0301\u0302\u0303\u0304\u0305',
];

/** Halves of pairs too. */
const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const writing = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: anyUnit, maxLength: 6 })), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const point = fc
  .tuple(writing, day, fc.oneof(fc.constant(null), day), writing)
  .map(([label, one, other, words]): TimelinePoint => {
    const [start = one, end = one] = [one, other ?? one].toSorted();
    return { label, start, end, words };
  });

/** In order of time, with texts full of what a picture must not obey. */
export const anyTimeline: fc.Arbitrary<TimelinePicture> = fc.record({
  title: writing,
  alt: writing,
  points: fc
    .array(point, { minLength: 0, maxLength: 30 })
    .map((points) => points.toSorted((a, b) => a.start.localeCompare(b.start))),
});
