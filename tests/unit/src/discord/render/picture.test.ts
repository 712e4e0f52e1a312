import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  altOf,
  withOwnPicture,
  withoutPicture,
  writeAlt,
} from '../../../../../src/discord/render/picture.ts';
import { buildQuotation } from '../../hand-built.ts';
import { breachesOf, rawOf, render, shapeOf } from './rendered.ts';

const ALT = 'Timeline · ferry: 2014, 2015, 2019, 2020.';
const answer = render({ blocks: [buildQuotation()] }, { pictureAlt: ALT });

/** As Discord hands it out: the file has an address. */
const handedOut = JSON.parse(
  JSON.stringify(answer).replace('attachment://', 'https://cdn.discord.test/1/2/'),
) as typeof answer;

describe('the picture of a reply', () => {
  it('stands behind the quotations, and says what it shows', () => {
    expect(altOf(answer)).toBe(ALT);
    expect(shapeOf(answer).indexOf('MediaGallery')).toBeGreaterThan(shapeOf(answer).indexOf('Section'));
    expect(JSON.stringify(answer)).toContain('attachment://timeline.png');
    expect(breachesOf(answer)).toEqual([]);
  });

  it('is not there where none was drawn', () => {
    const bare = render({ blocks: [buildQuotation()] });
    expect(shapeOf(bare)).not.toContain('MediaGallery');
    expect(altOf(bare)).toBeNull();
    expect(withOwnPicture(bare)).toEqual(bare);
  });

  it('refers to its file again where the message is sent anew', () => {
    expect(JSON.stringify(handedOut)).not.toContain('attachment://');
    expect(withOwnPicture(handedOut)).toEqual(answer);
  });

  it('gives way to its reason, in small print', () => {
    const without = withoutPicture(handedOut, 'The ink is dry.');
    expect(shapeOf(without)).not.toContain('MediaGallery');
    expect(rawOf(without)).toContain('-# The ink is dry.');
    expect(without[0]?.type).toBe(ComponentType.Container);
  });
});

describe('writeAlt', () => {
  it.each([
    ['keeps a text that fits', 'Days in Brill.', 'Days in Brill.'],
    ['closes lines up', ' Days\n in\tBrill. ', 'Days  in Brill.'],
    ['is never blank', ' \n ', 'Timeline'],
    ['obeys nothing that steers', 'a\u202eb\u0000c', 'a\uFFFDb\uFFFDc'],
  ])('%s', (_rule, alt, written) => {
    expect(writeAlt(alt).replace(/ +/g, ' ')).toBe(written.replace(/ +/g, ' '));
  });

  it('cuts a long text at a word, within 1,000 characters', () => {
    const written = writeAlt('ferry '.repeat(400));
    expect(written.length).toBeLessThanOrEqual(1_000);
    expect(written).toMatch(/ferry …$/);
    expect(writeAlt('x'.repeat(2_000)).length).toBeLessThanOrEqual(1_000);
    expect(writeAlt('👩‍👩‍👧'.repeat(400))).not.toMatch(/\p{Cs}/u);
  });
});
