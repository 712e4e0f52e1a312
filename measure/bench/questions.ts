/** Questions on articles that were written from a seed: commands on what they name, and free ones in their own words. */
import { createRandom, type Random } from './corpus/random.ts';
import { drawWord } from './corpus/story.ts';
import { writeArticle } from './corpus/write-article.ts';
import type { Questions } from './jobs/job.ts';

const EACH = 208;
const FREE_WORDS = 20;
/** Of the words of an article so many are put in other words. */
const CHANGED = 3;
const COMMANDS = ['who', 'when', 'what', 'where', 'why', 'said', 'timeline', 'compare'] as const;
const OPENINGS = ['Who', 'When', 'Where', 'What', 'Why'] as const;

/** All different. */
export function writeQuestions(seed: number, articles: number): Questions {
  const random = createRandom(seed, articles, 4);
  return {
    commands: collect((at) => writeCommand(at, textOf(seed, random.below(articles)), random)),
    free: collect(() => writeFree(textOf(seed, random.below(articles)), random)),
  };
}

function collect(write: (at: number) => string): readonly string[] {
  const questions = new Set<string>();
  // A handful of articles may not hold so many different ones.
  for (let at = 0; questions.size < EACH && at < 10 * EACH; at++) questions.add(write(at));
  return [...questions];
}

function textOf(seed: number, number: number): string {
  return writeArticle(seed, number).text;
}

/** Asks for a name that stands in the text. */
function writeCommand(at: number, text: string, random: Random): string {
  const names = text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{4,}|(?<=[a-z] )\p{Lu}\p{Ll}{5,}/gu) ?? [];
  const command = COMMANDS[at % COMMANDS.length];
  return `/${command} ${names[random.below(names.length)] ?? 'government'}`;
}

/** Twenty words in a row, the first of them an interrogative and some others replaced. */
function writeFree(text: string, random: Random): string {
  const words = text.replaceAll(/[^\p{L}\p{N}’' -]+/gu, ' ').split(/\s+/);
  const start = random.below(Math.max(1, words.length - FREE_WORDS));
  const asked = words.slice(start, start + FREE_WORDS);
  for (let changed = 0; changed < CHANGED; changed++) {
    asked[random.below(asked.length)] = drawWord('noun', random);
  }
  return `${[random.pick(OPENINGS), ...asked.slice(1)].join(' ')}?`;
}
