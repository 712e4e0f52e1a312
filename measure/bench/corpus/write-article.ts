/** Invented news: what it tells makes no sense, and its words are as frequent as those of news. */
import { createExpand, type Fill } from './expand.ts';
import grammar from './grammar.json' with { type: 'json' };
import { createNaming } from './naming.ts';
import { createRandom, type Random } from './random.ts';
import { drawWord, type Story, writeStory } from './story.ts';
import { pastOf, pluralOf, type WordClass } from './words.ts';
import { SOURCES } from './world.ts';

/** An article as a paper printed it. */
export interface NewsArticle {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly source: string;
  readonly author: string;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
}

const ARTICLES_A_STORY = 4;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const MS_PER_DAY = 86_400_000;
const MEDIAN_WORDS = 480;
/** Of the logarithm of the length: one article in a few hundred has more than 3,000 words. */
const DEVIATION = 0.65;
const MIN_WORDS = 60;
const MAX_WORDS = 4_500;
const MAX_SENTENCE_WORDS = 40;
const MIN_SENTENCE_WORDS = 5;
/** Of its words, so many are those of the story. */
const STORY_SHARE = 0.3;

const expand = createExpand(grammar);

/** The same number of the same seed always gives the same article, however many there are. */
export function writeArticle(seed: number, number: number): NewsArticle {
  const random = createRandom(seed, number, 2);
  // Some stories are reported again and again, and new ones are always begun.
  const story = writeStory(seed, random.below(Math.floor(number / ARTICLES_A_STORY) + 1));
  const day = FIRST_DAY + (story.day + random.below(4)) * MS_PER_DAY;
  const naming = createNaming(story, createRandom(seed, number, 3));
  const words = createFill(story, naming, random);
  const title = writeOne('headline', random, createFill(story, createNaming(story, random), random));
  return {
    title: title.replaceAll(/ \([A-Z]+\)|, an? [a-z ]+,|\bthe (?=[A-Z])/g, ''),
    published: new Date(day).toISOString().slice(0, 10),
    source: random.pick(SOURCES as [string, ...string[]]),
    author: naming
      .person(() => 'reporter')
      .replace(/^[a-z ]+(?= [A-Z])|, a.*$/g, '')
      .trim(),
    text: writeText(random, words),
  };
}

function createFill(story: Story, naming: ReturnType<typeof createNaming>, random: Random): Fill {
  const word = (kind: WordClass) => {
    const own = story.words[kind];
    return random.next() < STORY_SHARE ? (own[random.below(own.length)] ?? '') : drawWord(kind, random);
  };
  const writers: Readonly<Record<string, () => string>> = {
    noun: () => word('noun'),
    nouns: () => pluralOf(word('noun')),
    verb: () => word('verb'),
    verbed: () => pastOf(word('verb')),
    adjective: () => word('adjective'),
    person: () => naming.person(() => expand('role', random, () => '')),
    organization: naming.organization,
    place: naming.place,
    number: () => String(Math.ceil(10 ** (random.next() * 4))),
    day: () => String(1 + random.below(28)),
    year: () => String(2024 - Math.floor(30 * random.next() ** 3)),
  };
  return (slot) => writers[slot]?.() ?? '';
}

function writeText(random: Random, fill: Fill): string {
  const length = Math.exp(Math.log(MEDIAN_WORDS) + DEVIATION * random.normal());
  let left = Math.min(MAX_WORDS, Math.max(MIN_WORDS, length));
  const paragraphs: string[] = [];
  while (left > 0) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => writeSentence(random, fill));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    left -= countWords(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** Of 5 to 40 words. */
function writeSentence(random: Random, fill: Fill): string {
  for (;;) {
    const sentence = writeOne('sentence', random, fill);
    const words = countWords(sentence);
    if (MIN_SENTENCE_WORDS <= words && words <= MAX_SENTENCE_WORDS) return sentence;
  }
}

function writeOne(symbol: string, random: Random, fill: Fill): string {
  const text = expand(symbol, random, fill)
    .replaceAll(/\ba (?=[aeiou])/g, 'an ')
    .replaceAll(/,(?=[,.])/g, '');
  return text.replaceAll(/^[a-z]|“[a-z]/g, (opening) => opening.toUpperCase());
}

function countWords(text: string): number {
  return text.split(' ').length;
}
