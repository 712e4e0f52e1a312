import type { Random } from './random.ts';

/** By the name of each symbol what may stand for it, with a weight. In braces stands another symbol, or a word to fill in. */
export type Grammar = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What stands for a word that the grammar has no rule for. */
export type Fill = (slot: string) => string;

export type Expand = (symbol: string, random: Random, fill: Fill) => string;

interface Choice {
  /** Of this choice and those before it. */
  readonly weight: number;
  /** In turns what is written as it is, and what is filled in: the first is written. */
  readonly parts: readonly string[];
}

/** Writes what a grammar allows, each choice as often as its weight says. */
export function createExpand(grammar: Grammar): Expand {
  const rules = new Map(Object.entries(grammar).map(([symbol, choices]) => [symbol, compile(choices)]));
  const expand: Expand = (symbol, random, fill) => {
    const choices = rules.get(symbol);
    if (choices === undefined) return fill(symbol);
    const parts = choose(choices, random);
    return parts.map((part, at) => (at % 2 === 0 ? part : expand(part, random, fill))).join('');
  };
  return expand;
}

function compile(choices: Readonly<Record<string, number>>): readonly Choice[] {
  let sum = 0;
  return Object.entries(choices).map(([template, weight]) => {
    sum += weight;
    return { weight: sum, parts: template.split(/[{}]/) };
  });
}

function choose(choices: readonly Choice[], random: Random): readonly string[] {
  const drawn = random.next() * (choices.at(-1)?.weight ?? 0);
  return choices.find(({ weight }) => drawn < weight)?.parts ?? [];
}
