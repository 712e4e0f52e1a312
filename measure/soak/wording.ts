/** What is asked: names and words of the corpus, and rubbish, drawn from the seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/corpus/random.ts';
import rubbish from './rubbish.json' with { type: 'json' };

export interface Wording {
  /** A name that the corpus may know, now and then misspelt. */
  name(random: Random): string;
  /** A question, and now and then rubbish. Never without a letter or a question mark. */
  question(random: Random): string;
}

const RUBBISH_SHARE = 0.15;
const SLIP_SHARE = 0.1;
const MAX_CHARS = 1_500;
const FALLBACK = 'Minsk';

export function readWording(folder: string): Wording {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---.*?^---/ms, ''))
    .join('\n');
  const names = [...new Set(text.match(/\p{Lu}\p{Ll}{3,}(?:[ -]\p{Lu}\p{Ll}{3,})?/gu) ?? [FALLBACK])];
  const words = [...new Set(text.match(/\p{Ll}{4,}/gu) ?? ['news'])];
  const draw = (random: Random, list: readonly string[]) => list[random.below(list.length)] ?? FALLBACK;

  return {
    name(random) {
      const name = draw(random, names);
      const slip = random.below(name.length);
      return random.next() < SLIP_SHARE ? name.slice(0, slip) + name.slice(slip + 1) || name : name;
    },
    question(random) {
      if (random.next() < RUBBISH_SHARE) return writeRubbish(random);
      const some = Array.from({ length: 1 + random.below(4) }, () => draw(random, words));
      return `${draw(random, rubbish.openings)} ${some.join(' ')} ${draw(random, names)}?`;
    },
  };
}

function writeRubbish(random: Random): string {
  const at = random.below(rubbish.texts.length + 1);
  const text = rubbish.texts[at];
  if (text !== undefined) return text;
  const piece = rubbish.pieces[random.below(rubbish.pieces.length)] ?? 'a';
  return `${piece.repeat(1 + random.below(MAX_CHARS / piece.length))} who?`;
}
