import { describe, expect, it } from 'vitest';
import { mayLose } from '../../../../measure/soak/may-lose.ts';
import type { Fault } from '../../../support/discord/faults.ts';

const CALLBACK = '/interactions/1/token/callback';
const FOLLOW_UP = '/webhooks/1/token';
const MESSAGES = '/channels/1/messages';

describe('a fault on one request', () => {
  it.each<[string, string, string, Omit<Fault, 'on'>]>([
    ['a first word that is not replied to', 'POST', CALLBACK, { silent: true }],
    ['a first word that is held up', 'POST', CALLBACK, { delayMs: 2_000 }],
    ['an interaction that is not known any more', 'PATCH', FOLLOW_UP, { status: 404, code: 10_062 }],
    ['a later message that may have been taken', 'POST', FOLLOW_UP, { cut: true }],
    ['a later message that is refused', 'POST', FOLLOW_UP, { status: 503 }],
  ])('may cost an answer: %s', (_what, method, path, fault) => {
    expect(mayLose(method, path, { on: '*', ...fault })).toBe(true);
  });

  it.each<[string, string, string, Omit<Fault, 'on'>]>([
    ['a first word that is refused', 'POST', CALLBACK, { status: 503 }],
    ['a first word that is cut', 'POST', CALLBACK, { cut: true }],
    ['a limit', 'POST', FOLLOW_UP, { status: 429 }],
    ['a message, which has a nonce', 'POST', MESSAGES, { cut: true }],
    ['a change, which can be made again', 'PATCH', FOLLOW_UP, { status: 503 }],
  ])('costs none: %s', (_what, method, path, fault) => {
    expect(mayLose(method, path, { on: '*', ...fault })).toBe(false);
  });
});
