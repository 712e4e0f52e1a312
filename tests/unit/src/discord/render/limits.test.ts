import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMessage, shareOut } from '../../../../../src/discord/render/limits.ts';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const button = (id: string) =>
  ({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Press', custom_id: id }) as const;

describe('countMessage', () => {
  it('counts the text of all text displays, and components however deep', () => {
    const message: APIMessageTopLevelComponent[] = [
      {
        type: ComponentType.Container,
        components: [
          text('12345'),
          { type: ComponentType.Section, components: [text('678'), text('9')], accessory: button('a') },
          { type: ComponentType.Separator },
          { type: ComponentType.ActionRow, components: [button('b')] },
        ],
      },
      { type: ComponentType.ActionRow, components: [button('c'), button('d')] },
    ];
    expect(countMessage(message)).toEqual({ characters: 9, components: 12 });
  });

  it('counts UTF-16 code units of the markdown', () => {
    expect(countMessage([text('**🇳🇱**')])).toEqual({ characters: 8, components: 1 });
  });

  it('counts nothing of no message', () => {
    expect(countMessage([])).toEqual({ characters: 0, components: 0 });
  });
});

describe('shareOut', () => {
  it.each([
    ['gives everyone what is needed where there is enough', 100, [10, 20, 30], [10, 20, 30]],
    ['gives the greedy the same', 100, [80, 90], [50, 50]],
    ['gives what the modest leave to the greedy', 100, [80, 10, 90], [45, 10, 45]],
    ['gives nothing of nothing', 0, [5, 5], [0, 0]],
    ['gives nothing of less', -7, [5], [0]],
    ['has nobody to give to', 9, [], []],
  ] as const)('%s', (_rule, room, needs, shares) => {
    expect(shareOut(room, needs)).toEqual(shares);
  });

  it('never gives more than there is or is needed, and wastes less than one each', () => {
    fc.assert(
      fc.property(fc.nat(4_000), fc.array(fc.nat(2_000), { minLength: 1 }), (room, needs) => {
        const shares = shareOut(room, needs);
        const given = shares.reduce((sum, share) => sum + share, 0);
        const needed = needs.reduce((sum, need) => sum + need, 0);
        expect(given).toBeLessThanOrEqual(room);
        expect(given).toBeGreaterThan(Math.min(room, needed) - needs.length);
        for (const [at, share] of shares.entries()) expect(share).toBeLessThanOrEqual(needs[at] ?? 0);
      }),
    );
  });
});
