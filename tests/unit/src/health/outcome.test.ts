import { describe, expect, it } from 'vitest';
import { outcomeOf, outcomeOfPlace } from '../../../../src/health/outcome.ts';
import { buildReply } from '../hand-built.ts';

const WHO = { isForOperators: false };
const RELOAD = { isForOperators: true };
const remark = buildReply({});
const shown = buildReply({ heading: ['Help'] });

describe('the outcome of a request', () => {
  it('tells a command that is not there from one that is not for the asker', () => {
    expect(outcomeOf(remark, undefined, false)).toBe('unknown');
    expect(outcomeOf(remark, RELOAD, false)).toBe('forbidden');
  });

  it('is an answer where something is shown, or an operator is told what was done', () => {
    expect(outcomeOf(shown, WHO, false)).toBe('answered');
    expect(outcomeOf(remark, RELOAD, true)).toBe('answered');
  });

  it('is a question asked back where there is a remark alone', () => {
    expect(outcomeOf(remark, WHO, false)).toBe('asked-back');
    expect(outcomeOf(remark, WHO, true)).toBe('asked-back');
  });

  it('of a place in an article is that there is no match where it is gone', () => {
    expect(outcomeOfPlace(buildReply({ heading: ['Context'] }))).toBe('answered');
    expect(outcomeOfPlace(remark)).toBe('no-match');
  });
});
