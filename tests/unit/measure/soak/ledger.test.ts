import { describe, expect, it } from 'vitest';
import {
  type Asked,
  type Disturbance,
  type Evidence,
  judge,
  troubleBefore,
} from '../../../../measure/soak/ledger.ts';

const ASKED: Asked = { id: '1', kind: 'command', atMs: 10_000, needsNoAnswer: false, spoilt: null };
const NOTHING: Evidence = {
  firstMs: null,
  isAnswered: false,
  messages: 0,
  surplusFirsts: 0,
  says: null,
  story: '',
  struck: [],
  isWarned: false,
};
const ANSWERED: Evidence = { ...NOTHING, firstMs: 20, isAnswered: true, messages: 1, says: 'answer' };
const CUT: Disturbance = {
  reason: 'socket cut',
  fromMs: 9_000,
  toMs: 11_000,
  loses: false,
  reachesBackMs: 0,
};

describe('a question', () => {
  it('that is answered once is answered, whatever went wrong', () => {
    expect(judge(ASKED, ANSWERED, [CUT])).toEqual({ outcome: 'answered', says: 'answer' });
  });

  it.each<[string, Partial<Evidence>]>([
    ['two messages', { messages: 2 }],
    ['two first words', { surplusFirsts: 1 }],
  ])('with %s is answered twice', (_what, seen) => {
    expect(judge(ASKED, { ...ANSWERED, ...seen }, [])).toEqual({ outcome: 'doubled' });
  });

  it('without an answer has no reason where nothing went wrong', () => {
    expect(judge(ASKED, NOTHING, [])).toEqual({ outcome: 'unanswered', reason: null });
  });
});

it('is told with the trouble that began last before it', () => {
  const later = { ...CUT, reason: 'session lost', fromMs: 10_001 };
  expect(troubleBefore(ASKED, [CUT, later])).toBe('1000 ms after the beginning of: socket cut');
  expect(troubleBefore(ASKED, [later])).toBe('nothing before');
});

describe('the reason why there is no answer', () => {
  const reasonOf = (asked: Partial<Asked>, seen: Partial<Evidence>, disturbances: readonly Disturbance[]) =>
    judge({ ...ASKED, ...asked }, { ...NOTHING, ...seen }, disturbances);
  const because = (reason: string | null) => ({ outcome: 'unanswered', reason });

  it('is an event that cannot be read', () => {
    expect(reasonOf({ spoilt: 'a null key' }, {}, [])).toEqual(because('a null key'));
  });

  it('is that one was just told to ask less often', () => {
    expect(reasonOf({}, { isWarned: true }, [])).toEqual(because('asked too often, and told so just before'));
  });

  it('is a strike that may cost an answer, and no other one', () => {
    expect(reasonOf({}, { struck: [{ name: 'no reply', mayLose: true }] }, [])).toEqual(because('no reply'));
    expect(reasonOf({}, { struck: [{ name: '503', mayLose: false }] }, [])).toEqual(because(null));
  });

  it('is the third of any strikes', () => {
    const struck = Array.from({ length: 3 }, () => ({ name: '503', mayLose: false }));
    expect(reasonOf({}, { struck }, [])).toEqual(because('503'));
  });

  it('of a list of completions is any strike', () => {
    const struck = [{ name: '503', mayLose: false }];
    expect(reasonOf({ kind: 'completion' }, { struck }, [])).toEqual(because('503'));
  });

  it('is a connection that was being mended, for an interaction and not for a message', () => {
    expect(reasonOf({}, {}, [CUT])).toEqual(because('socket cut'));
    expect(reasonOf({ kind: 'message' }, {}, [CUT])).toEqual(because(null));
    expect(reasonOf({ kind: 'message' }, {}, [{ ...CUT, loses: true }])).toEqual(because('socket cut'));
  });

  it('is no connection that was mended by then, or lost only later', () => {
    expect(reasonOf({}, {}, [{ ...CUT, toMs: 9_100 }])).toEqual(because(null));
    expect(reasonOf({}, {}, [{ ...CUT, fromMs: 10_100 }])).toEqual(because(null));
  });

  it('is no connection where a first word shows that the question had come', () => {
    expect(reasonOf({}, { firstMs: 40 }, [CUT])).toEqual(because(null));
  });

  it('is the end of the process that was to answer', () => {
    const end = {
      ...CUT,
      reason: 'no process',
      fromMs: 12_000,
      toMs: 15_000,
      loses: true,
      reachesBackMs: 5_000,
    };
    expect(reasonOf({}, { firstMs: 40 }, [end])).toEqual(because('no process'));
  });
});
