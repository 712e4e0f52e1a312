import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgressBar, openingProgress } from '../../../src/progress.ts';

describe('the progress bar', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [0, 10, '░'.repeat(24)],
    [5, 10, '█'.repeat(12) + '░'.repeat(12)],
    [10, 10, '█'.repeat(24)],
    [0, 0, '█'.repeat(24)],
  ])('fills %i of %i', (done, total, filled) => {
    const terminal = createTerminal();
    createProgressBar(terminal.stream).show('reading', done, total);
    expect(terminal.written()).toBe(`\r\u001b[2Kreading ${filled} ${done} of ${total}`);
  });

  it('only counts where nobody knows the total', () => {
    const terminal = createTerminal();
    createProgressBar(terminal.stream).show('answering', 1234, null);
    expect(terminal.written()).toBe('\r\u001b[2Kanswering 1,234');
  });

  it('draws again only after a tenth of a second', () => {
    const terminal = createTerminal();
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 1, 9);
    vi.advanceTimersByTime(99);
    bar.show('reading', 2, 9);
    vi.advanceTimersByTime(1);
    bar.show('reading', 3, 9);
    expect(terminal.written().match(/\d of 9/g)).toEqual(['1 of 9', '3 of 9']);
  });

  it('takes its line away, once', () => {
    const terminal = createTerminal();
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 1, 9);
    bar.clear();
    bar.clear();
    expect(terminal.written().endsWith('9\r\u001b[2K')).toBe(true);
    expect(terminal.written().split('\r')).toHaveLength(3);
  });

  it('takes nothing away where nothing was drawn', () => {
    const terminal = createTerminal();
    createProgressBar(terminal.stream).clear();
    expect(terminal.written()).toBe('');
  });

  it('writes nothing to a pipe or a file', () => {
    const terminal = createTerminal(false);
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 1, 9);
    bar.clear();
    expect(terminal.written()).toBe('');
  });

  it('shows what opening an archive reports', () => {
    const terminal = createTerminal();
    openingProgress(createProgressBar(terminal.stream))({ step: 'indexing', done: 2, total: 4 });
    expect(terminal.written()).toContain('indexing ████████████░░░░░░░░░░░░ 2 of 4');
  });
});

/** As much of a terminal as the bar sees. */
function createTerminal(isTTY = true) {
  let written = '';
  const stream = {
    isTTY,
    write(text: string) {
      written += text;
      return true;
    },
  } as NodeJS.WriteStream;
  return { stream, written: () => written };
}
