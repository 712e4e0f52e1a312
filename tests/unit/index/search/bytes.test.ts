import { describe, expect, it } from 'vitest';
import { createByteReader, createByteWriter } from '../../../../index/search/bytes.ts';

describe('bytes', () => {
  it('give back the numbers and texts that were written', () => {
    const numbers = [0, 1, 127, 128, 16383, 16384, 2 ** 31, 2 ** 32 - 1];
    const texts = ['', 'a\nb', 'é', '\ud800', '😀'];
    const writer = createByteWriter();
    for (const number of numbers) writer.number(number);
    writer.texts(texts);
    writer.texts([]);
    const reader = createByteReader(writer.take());
    expect(numbers.map(() => reader.number())).toEqual(numbers);
    expect(reader.texts()).toEqual(texts);
    expect(reader.isAtEnd).toBe(false);
    expect(reader.texts()).toEqual([]);
    expect(reader.isAtEnd).toBe(true);
  });

  it('hold as much as is written', () => {
    const writer = createByteWriter();
    for (let number = 0; number < 100_000; number++) writer.number(number);
    const reader = createByteReader(writer.take());
    for (let number = 0; number < 100_000; number++) if (reader.number() !== number) expect.unreachable();
    expect(reader.isAtEnd).toBe(true);
  });

  it('are taken once each', () => {
    const writer = createByteWriter();
    writer.number(1);
    const taken = writer.take();
    writer.number(2);
    expect([...taken]).toEqual([1]);
    expect([...writer.take()]).toEqual([2]);
    expect(writer.length).toBe(0);
  });

  it.each([
    ['nothing', [], 'number'],
    ['a number that never ends', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 'number'],
    ['a number that breaks off', [0x80], 'number'],
    ['a text that breaks off', [5, 0x5b], 'texts'],
    ['a text that is no list', [1, 0x30], 'texts'],
    ['a list of something else', [3, 0x5b, 0x30, 0x5d], 'texts'],
  ] as const)('are refused where they are %s', (_, bytes, read) => {
    expect(() => createByteReader(Uint8Array.from(bytes))[read]()).toThrow();
  });
});
