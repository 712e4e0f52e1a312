import { describe, expect, it } from 'vitest';
import { CONNECTION_STATES, type ConnectionState } from '../../../../src/connection.ts';
import { troubleOf } from '../../../../src/health/condition.ts';

function troubleAt(state: ConnectionState | null, { isOpen = true, isStopping = false } = {}) {
  const connection = state === null ? null : { state, shards: 1, readyShards: 1, pingMs: 5 };
  return troubleOf({ isOpen, isStopping, connection });
}

describe('the trouble of a bot', () => {
  it('is none only where its articles are open and its connection is ready', () => {
    expect(troubleAt('ready')).toBeNull();
    for (const state of CONNECTION_STATES) {
      expect(troubleAt(state, { isOpen: false })).toBe('reading the articles');
      if (state !== 'ready') expect(troubleAt(state)).toMatch(/^[a-zA-Z ]{10,50}$/);
    }
  });

  it('is that it connects where it has not turned to Discord yet', () => {
    expect(troubleAt(null)).toBe('connecting to Discord');
  });

  it('is that it stops, whatever else there is', () => {
    expect(troubleAt('ready', { isStopping: true })).toBe('stopping');
    expect(troubleAt(null, { isOpen: false, isStopping: true })).toBe('stopping');
  });
});
