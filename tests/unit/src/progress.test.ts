import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpeningProgress, createProgressBar, describePace } from '../../../src/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the progress bar', () => {
  it.each([
    [0, '░'.repeat(16)],
    [0.5, '█'.repeat(8) + '░'.repeat(8)],
    [1, '█'.repeat(16)],
  ])('fills %d of it', (part, filled) => {
    const terminal = createTerminal();
    createProgressBar(terminal.stream).show('reading', part, ['5 of 10']);
    expect(terminal.written()).toBe(`\r\u001b[2Kreading ${filled} 5 of 10`);
  });

  it('is no bar where nobody knows the end', () => {
    const terminal = createTerminal();
    createProgressBar(terminal.stream).show('answering', null, ['1,234']);
    expect(terminal.written()).toBe('\r\u001b[2Kanswering 1,234');
  });

  it('draws again only after a tenth of a second', () => {
    const terminal = createTerminal();
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 0, ['one']);
    vi.advanceTimersByTime(99);
    bar.show('reading', 0, ['two']);
    vi.advanceTimersByTime(1);
    bar.show('reading', 0, ['three']);
    expect(terminal.written().match(/one|two|three/g)).toEqual(['one', 'three']);
  });

  it('says only as much as fits on one line', () => {
    const words = ['12,345 of 100,000', '1,234 a second', 'about 40 s left'];
    const lines = [80, 0, 79, 50, 20].map((columns) => {
      const terminal = createTerminal({ columns });
      createProgressBar(terminal.stream).show('reading', 1, words);
      return terminal.written().slice('\r\u001b[2K'.length);
    });
    const bar = `reading ${'█'.repeat(16)}`;
    expect(lines).toEqual([
      `${bar} 12,345 of 100,000 · 1,234 a second · about 40 s left`,
      `${bar} 12,345 of 100,000 · 1,234 a second · about 40 s left`,
      `${bar} 12,345 of 100,000 · 1,234 a second · about 40 s left`,
      `${bar} 12,345 of 100,000`,
      `${bar.slice(0, 19)}`,
    ]);
  });

  it('takes its line away, once', () => {
    const terminal = createTerminal();
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 0, ['1 of 9']);
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
    const terminal = createTerminal({ isTTY: false });
    const bar = createProgressBar(terminal.stream);
    bar.show('reading', 0, []);
    bar.clear();
    expect(terminal.written()).toBe('');
  });
});

describe('describePace', () => {
  it.each([
    [null, null, ['1,234 articles']],
    [410.4, null, ['1,234 articles', '410 a second']],
    [1_410, 0.2, ['1,234 articles', '1,410 a second', 'about 1 s left']],
    [9, 8.1, ['1,234 articles', '9 a second', 'about 9 s left']],
    [9, 38, ['1,234 articles', '9 a second', 'about 40 s left']],
    [9, 90, ['1,234 articles', '9 a second', 'about 90 s left']],
    [9, 170, ['1,234 articles', '9 a second', 'about 3 min left']],
  ])('says what is known of %d a second and %d s', (perSecond, secondsLeft, words) => {
    const pace = { step: 'reading', articles: 1_234, part: 0.349, perSecond, secondsLeft } as const;
    expect(describePace(pace)).toEqual(['34 %', ...words]);
  });
});

describe('the progress of an opening', () => {
  it('counts no articles while what was kept is loaded', () => {
    const terminal = createTerminal();
    const progress = createOpeningProgress(terminal.stream, 3_000, null);
    progress.show({ step: 'loading', done: 1, total: 4, articles: 0 });
    expect(terminal.written()).toBe(`\r\u001b[2Kloading ${'█'.repeat(4)}${'░'.repeat(12)} 25 %`);
  });

  it('draws a bar on a terminal, and takes it away', () => {
    const terminal = createTerminal();
    const progress = createOpeningProgress(terminal.stream, 3_000, null);
    progress.show({ step: 'reading', done: 2, total: 4, articles: 1 });
    progress.end();
    expect(terminal.written()).toBe(
      `\r\u001b[2Kreading ${'█'.repeat(4)}${'░'.repeat(12)} 25 % · 1 article\r\u001b[2K`,
    );
  });

  it('is told every few seconds where there is no terminal, and not at once', () => {
    const terminal = createTerminal({ isTTY: false });
    const told: (readonly string[])[] = [];
    const progress = createOpeningProgress(terminal.stream, 3_000, (pace) => told.push(describePace(pace)));
    for (let done = 0; done <= 70; done += 1) {
      progress.show({ step: 'reading', done, total: 100, articles: done * 2 });
      vi.advanceTimersByTime(100);
    }
    expect(terminal.written()).toBe('');
    expect(told).toEqual([
      ['15 %', '60 articles', '20 a second', 'about 20 s left'],
      ['30 %', '120 articles', '20 a second', 'about 15 s left'],
    ]);
  });
});

/** As much of a terminal as the bar sees. */
function createTerminal({ isTTY = true, columns = 80 } = {}) {
  let written = '';
  const stream = {
    isTTY,
    columns,
    write(text: string) {
      written += text;
      return true;
    },
  } as NodeJS.WriteStream;
  return { stream, written: () => written };
}
