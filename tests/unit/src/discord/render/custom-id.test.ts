import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type Control,
  readCustomId,
  writeCustomId,
} from '../../../../../src/discord/render/custom-id.ts';

const LONGEST_ID = String(2n ** 64n - 1n);

const snowflakes = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const offsets = fc.nat(50_000_000);
const spans = fc.tuple(offsets, offsets).map(([start, length]) => ({ start, end: start + length }));
const places = fc.oneof(
  spans.map((span) => ({ span, page: 0 })),
  offsets.map((page) => ({ span: null, page })),
);
const controls: fc.Arbitrary<Control> = fc
  .record({
    action: fc.constantFrom(...ACTIONS),
    asker: snowflakes,
    command: fc.stringMatching(/^[a-z_-]{0,32}$/),
    article: fc.stringMatching(/^[0-9a-z]{0,14}$/),
    place: places,
    request: fc.string({ unit: 'binary' }),
  })
  .map(({ place, ...rest }) => ({ ...rest, ...place }));

describe('writeCustomId', () => {
  it.each([
    ['the least that a button says', { action: 'dismiss', asker: '35' }, 'd1:dismiss:z:::0:'],
    [
      'a quotation by its article and span',
      { action: 'context', asker: '36', article: 'abcdefgh123456', span: { start: 35, end: 36 } },
      'd1:context:10::abcdefgh123456:z-10:',
    ],
    ['a page to turn to', { action: 'page', asker: '1', command: 'when', page: 36 }, 'd1:page:1:when::10:'],
    [
      'a suggestion as it would be typed',
      { action: 'suggest', asker: '1', request: '/who Mira: the captain' },
      'd1:suggest:1:::0:/who Mira: the captain',
    ],
  ] as const)('writes %s', (_rule, control, id) => {
    expect(writeCustomId(control)).toBe(id);
  });

  it('leaves room in 100 characters for the longest article, span and command', () => {
    const id = writeCustomId({
      action: 'context',
      asker: LONGEST_ID,
      command: 'c'.repeat(32),
      article: 'a'.repeat(14),
      span: { start: 2 ** 31, end: 2 ** 31 },
    });
    expect(id.length).toBeLessThanOrEqual(100);
  });
});

describe('readCustomId', () => {
  it('reads back whatever a button was given', () => {
    fc.assert(
      fc.property(controls, (control) => {
        expect(readCustomId(writeCustomId(control))).toEqual(control);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads back the id of a member to the last digit', () => {
    for (const asker of ['0', '1', '9007199254740993', LONGEST_ID])
      expect(readCustomId(writeCustomId({ action: 'follow', asker }))?.asker).toBe(asker);
  });

  it.each([
    ['an empty id', ''],
    ['a foreign one', 'confirm-delete'],
    ['one of an older version', 'd0:dismiss:1:::0:'],
    ['one of a newer version', 'd2:dismiss:1:::0:'],
    ['a version that only begins like ours', 'd11:dismiss:1:::0:'],
    ['ours in other letters', 'D1:dismiss:1:::0:'],
    ['ours behind something', ' d1:dismiss:1:::0:'],
    ['an unknown action', 'd1:explode:1:::0:'],
    ['an action that every object has', 'd1:constructor:1:::0:'],
    ['no action', 'd1::1:::0:'],
    ['no asker', 'd1:dismiss::::0:'],
    ['an asker that is no number', 'd1:dismiss:-1:::0:'],
    ['an asker in capitals', 'd1:dismiss:Z:::0:'],
    ['an asker that is far too long', `d1:dismiss:${'z'.repeat(14)}:::0:`],
    ['too few parts', 'd1:dismiss:1:::0'],
    ['a page that is no number', 'd1:page:1:when::one!:'],
    ['a page that no number holds exactly', `d1:page:1:when::${'z'.repeat(11)}:`],
    ['a negative page', 'd1:page:1:when::--1:'],
    ['a span of three ends', 'd1:context:1::abc:1-2-3:'],
    ['a span that is cut off', 'd1:context:1::abc:1-:'],
    ['a hundred characters of nothing', 'x'.repeat(100)],
    ['a hundred colons', ':'.repeat(100)],
  ])('knows nothing of %s', (_rule, id) => {
    expect(readCustomId(id)).toBeNull();
  });

  it('reads one of a hundred characters', () => {
    const id = 'd1:suggest:1:::0:'.padEnd(100, '🇳🇱');
    expect(readCustomId(id)).toMatchObject({ action: 'suggest', request: id.slice(17) });
  });

  it('never throws, and yields only numbers that are whole and exact', () => {
    const parts = fc.constantFrom(
      'd1',
      'd2',
      'page',
      'context',
      '1',
      'zz',
      'when',
      '-',
      '1-2',
      'é',
      '\n',
      '',
    );
    const alike = fc.array(parts, { maxLength: 12 }).map((list) => list.join(':'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), alike), (id) => {
        const control = readCustomId(id);
        if (control === null) return;
        const { start, end } = control.span ?? { start: 0, end: 0 };
        for (const number of [control.page, start, end]) expect(Number.isSafeInteger(number)).toBe(true);
        expect(control.asker).toMatch(/^\d+$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
