import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeLine } from '../../../../src/cli/write-line.ts';

describe('writeLine', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('writes a line with its end and goes on at once where the reader keeps up', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await writeLine('{}');
    expect(write.mock.calls).toEqual([['{}\n']]);
  });

  it('waits for a reader that is slower', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(false);
    let isWritten = false;
    const written = writeLine('{}').then(() => {
      isWritten = true;
    });
    await new Promise(setImmediate);
    expect(isWritten).toBe(false);
    process.stdout.emit('drain');
    await written;
    expect(isWritten).toBe(true);
  });
});
