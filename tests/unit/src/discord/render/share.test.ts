import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../../../src/discord/render/custom-id.ts';
import { countMessage, listComponents } from '../../../../../src/discord/render/limits.ts';
import { readAnswer } from '../../../../../src/discord/render/read-answer.ts';
import { renderReply } from '../../../../../src/discord/render/render-reply.ts';
import { shareAnswer, withoutShare } from '../../../../../src/discord/render/share.ts';
import { display } from '../../../../support/discord/display.ts';
import { buildFindings, buildQuotation, buildReply } from '../../hand-built.ts';

const answer = renderReply(
  buildReply({
    heading: ['When', 'ferry'],
    command: 'when',
    blocks: [
      buildQuotation(),
      {
        type: 'suggestions',
        text: 'Nearest names',
        choices: [{ label: 'Mira Holt', request: '/who Mira Holt' }],
      },
    ],
    pages: { page: 0, count: 2 },
    findings: { ...buildFindings('ferry'), answers: [] },
  }),
  { asker: '11', isPrivate: true, keyOf: () => 'abcdefgh123456' },
);
const controlsOf = (message: typeof answer) =>
  listComponents(message).flatMap(({ custom_id }) => (custom_id ? readCustomId(custom_id) : []));
const sharer = { sharer: '18446744073709551615', name: 'Anna *von* @everyone' };

describe('shareAnswer', () => {
  it('names who shared it, at the end, with nothing in the name to act', () => {
    const last = listComponents(shareAnswer(answer, sharer)).findLast(({ content }) => content !== undefined);
    expect(display(last?.content ?? '')).toEqual({
      text: 'shared by Anna *von* @everyone',
      effects: ['subtext'],
    });
  });

  it('gives every button to whoever shared it and takes Share away', () => {
    const shared = controlsOf(shareAnswer(answer, sharer));
    const others = controlsOf(answer).filter((control) => control?.action !== 'share');
    expect(shared).toEqual(others.map((control) => ({ ...control, asker: sharer.sharer })));
    expect(readAnswer(shareAnswer(answer, sharer))).toMatchObject({
      heading: ['When', 'ferry'],
      asker: sharer.sharer,
    });
  });

  it('stays within the limits with the fullest answer, the longest name and the longest id', () => {
    const request = `/who ${'x'.repeat(76)}`;
    const full = renderReply(
      buildReply({
        heading: ['When', 'ferry'],
        command: 'when',
        blocks: [
          { type: 'suggestions', text: 'Nearest', choices: [{ label: 'x', request }] },
          ...[0, 1, 2].map((at) => buildQuotation({ text: 'ferry * '.repeat(400), articleId: `${at}.md` })),
        ],
        findings: { ...buildFindings('ferry'), answers: [] },
        pages: { page: 1, count: 3 },
      }),
      { asker: '1', isPrivate: true, keyOf: (id) => `abcdefgh12345${id.charAt(0)}` },
    );
    const shared = shareAnswer(full, { ...sharer, name: '*'.repeat(100) });
    const { characters, components } = countMessage(shared);
    expect(characters).toBeLessThanOrEqual(3_800);
    expect(components).toBeLessThanOrEqual(30);
    const ids = listComponents(shared).flatMap(({ custom_id }) => custom_id ?? []);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('withoutShare', () => {
  it('takes only Share away', () => {
    const actions = controlsOf(withoutShare(answer)).map((control) => control?.action);
    expect(actions).toEqual(['context', 'suggest', 'page', 'follow', 'dismiss']);
  });

  it('leaves no empty row behind', () => {
    const share = listComponents(answer).filter(
      ({ custom_id }) => readCustomId(custom_id ?? '')?.action === 'share',
    );
    const row = { type: ComponentType.ActionRow, components: share } as (typeof answer)[number];
    expect(withoutShare([row])).toEqual([]);
  });
});
