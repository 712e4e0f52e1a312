import { expect } from 'vitest';
import type { Exchange } from '../../support/discord/exchange.ts';
import type { Shown } from '../../support/discord/shown.ts';

/** What may act in a message of the bot's: its own headings, bold words, small print and links to articles. */
const OWN_EFFECT = /^(?:heading|bold|subtext|link https?:\/\/\S+)$/;

/** The answer to an interaction: there is no other one, it pings nobody, and no words of others act in it. */
export async function onlyAnswer(exchange: Exchange): Promise<Shown> {
  const shown = await exchange.message();
  expect(exchange.callbacks).toHaveLength(1);
  expect(exchange.followUps()).toEqual([]);
  expect(exchange.refused).toEqual([]);
  expect(shown.pings).toEqual([]);
  expect(shown.effects.filter((effect) => !OWN_EFFECT.test(effect))).toEqual([]);
  return shown;
}

export function labelsOf({ buttons }: Shown): readonly string[] {
  return buttons.map(({ label }) => label);
}
