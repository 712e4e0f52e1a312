import { describe, expect, it } from 'vitest';
import { budgetOf, explainNever, toLogins } from '../../../../../src/discord/gateway/login-budget.ts';

const DAY = { remaining: 1_000, total: 1_000, resetMs: 60_000, perTurn: 1, recommended: 1 };

describe('the budget of a login', () => {
  it('is as Discord says it', () => {
    const session_start_limit = { total: 2_000, remaining: 7, reset_after: 90, max_concurrency: 16 };
    const logins = toLogins({ url: 'wss://gateway.test', shards: 33, session_start_limit });
    expect(logins).toEqual({ remaining: 7, total: 2_000, resetMs: 90, perTurn: 16, recommended: 33 });
    expect(budgetOf(logins, 'auto')).toEqual({ needed: 33, turns: 3, verdict: 'wait' });
    expect(budgetOf(logins, 16)).toEqual({ needed: 16, turns: 1, verdict: 'wait' });
  });

  it.each([
    [1_000, 980, 'enough'],
    [999, 980, 'wait'],
    [1_000, 981, 'never'],
    [0, 981, 'never'],
    [21, 1, 'enough'],
    [20, 1, 'wait'],
  ] as const)('of %i logins that are left, for %i shards: %s', (remaining, shards, verdict) => {
    expect(budgetOf({ ...DAY, remaining }, shards).verdict).toBe(verdict);
  });

  it('that never suffices is told with the number of shards that would do', () => {
    const logins = { ...DAY, total: 2_000, recommended: 1_990 };
    const words = explainNever(logins, budgetOf(logins, 'auto'));
    expect(words).toMatch(/^1990 shards .+ 2000 logins .+ Set SHARDS to 1980 or less\.$/);
    expect(budgetOf(logins, 1_981).verdict).toBe('never');
    expect(budgetOf({ ...logins, remaining: 2_000 }, 1_980).verdict).toBe('enough');
  });
});
