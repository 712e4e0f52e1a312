import { foldWord } from '../language/fold.ts';
import { splitWords, type Word } from '../language/words.ts';
import { mendWords } from './mend-words.ts';
import wrappers from './wrappers.json' with { type: 'json' };

const GREETINGS = new Set(wrappers.greetings);
/** A greeting or thanks may be all that is said. */
const COURTESIES = new Set([...wrappers.courtesies, ...wrappers.greetings, ...wrappers.closers]);
const ADDRESSEES = new Set(wrappers.addressees);
const OPENERS = new Set(wrappers.openers);
/** One word that asks for something, as long as it is no noun: "list the boats", but "list of boats". */
const REQUESTS = new Set(wrappers.requests);
const BEHIND_NOUNS = new Set(wrappers.behindNouns);
const TOPIC_LINKS = new Set(wrappers.topicLinks);
const CLOSERS = new Set(wrappers.closers);
const ASIDES = new Set(wrappers.asides);
/** What makes a part of the question of "thanks" or "please": "gave thanks", "to please". */
const OWNERS = new Set(wrappers.owners);
const OPENINGS = new Set(wrappers.openings);
const MAX_PHRASE_WORDS = 6;
/** "Hey, please, can you tell me": no more layers than these are taken off an end. */
const MAX_LAYERS = 4;
/** One that stands by itself; in "[here](https://…)" it is a part of what was typed. */
const ADDRESS = /(?<!\S)<?(?:https?:\/\/|www\.)\S+/gi;
/** An emoji or a part of one, or a blank. */
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\s)$/u;
const OPENING_QUOTE = /^["“”'‘«]/;
const CLOSING_QUOTE = /["“”'’»]([?.!]?)$/;

/**
 * A question without what carries nothing of it, all at its ends: greetings, "can you tell me", "does anyone know",
 * "please", "thanks", pictures, quotation marks around the whole, addresses of the web; and with its everyday
 * misspellings mended. Where nothing else would be left, as it is.
 *
 * @param isName - whether the archive knows a word as a name; left out: none is
 */
export function unwrap(text: string, isName?: (word: string) => boolean): string {
  const mended = mendWords(text.replace(ADDRESS, ' '), isName);
  const plain = withoutQuotes(withoutPictures(mended.replace(/\s+/g, ' ').trim()));
  const ended = withoutClosers(plain);
  const words = splitWords(ended);
  const at = skipOpeners(ended, words);
  const start = at === 0 ? 0 : (words[at]?.start ?? 0);
  const rest = withoutQuotes(withOpeningMarks(ended, words, at, start));
  return splitWords(rest).length > 0 ? rest : text;
}

/** Whether a text is nothing but a greeting or thanks. */
export function isCourtesy(text: string): boolean {
  const words = splitWords(text);
  let at = 0;
  let isPolite = false;
  while (at < words.length) {
    const courtesy = longest(words, at, COURTESIES);
    const addressee = courtesy === 0 && ADDRESSEES.has(foldOf(words[at])) ? 1 : 0;
    if (courtesy + addressee === 0) return false;
    isPolite ||= courtesy > 1 || (courtesy === 1 && !ADDRESSEES.has(foldOf(words[at])));
    at += courtesy + addressee;
  }
  return isPolite;
}

/** Without emoji at either end; one inside of a text is left alone. */
function withoutPictures(text: string): string {
  const characters = Array.from(text);
  const isOther = (character: string) => !PICTURE.test(character);
  const first = characters.findIndex(isOther);
  return first < 0 ? text : characters.slice(first, characters.findLastIndex(isOther) + 1).join('');
}

/** Without quotation marks around the whole where what stands between them asks: a quotation is left one. */
function withoutQuotes(text: string): string {
  const [ending = '', mark = ''] = CLOSING_QUOTE.exec(text) ?? [];
  if (ending === '' || !OPENING_QUOTE.test(text)) return text;
  const inside = text.slice(1, -ending.length);
  if (/["“”«»]/.test(inside)) return text;
  const asks = OPENINGS.has(foldOf(splitWords(inside)[0])) || inside.endsWith('?') || mark === '?';
  return asks ? `${inside}${mark}` : text;
}

function withoutClosers(text: string): string {
  let rest = text;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const words = splitWords(rest);
    const first = closerStart(rest, words);
    if (first === null) break;
    const kept = rest.slice(0, words[first]?.start).replace(/[\s,;:(–-]+$/, '');
    const asks = /\?[^\p{L}]*$/u.test(rest) && !/[?.!]$/.test(kept);
    rest = asks ? `${kept}?` : kept;
  }
  return rest;
}

/** The first word of what closes a question politely; null where nothing does. */
function closerStart(text: string, words: readonly Word[]): number | null {
  for (let count = Math.min(MAX_PHRASE_WORDS, words.length - 1); count > 0; count--) {
    const first = words.length - count;
    const phrase = phraseOf(words, first, count);
    const before = words[first - 1];
    const isApart = /[,.;:?!()–-]/.test(text.slice(before?.end, words[first]?.start));
    if (ASIDES.has(phrase) && isApart) return first;
    if (CLOSERS.has(phrase) && (isApart || !OWNERS.has(foldOf(before)))) return first;
  }
  return null;
}

/** How many words at the beginning only lead up to the question. */
function skipOpeners(text: string, words: readonly Word[]): number {
  let at = 0;
  let hasOpener = false;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const opener = longest(words, at, OPENERS) || requestAt(words, at);
    const greeting = opener === 0 ? greetingAt(text, words, at) : 0;
    if (opener + greeting === 0 || at + opener + greeting >= words.length) break;
    hasOpener ||= opener > 0;
    at += opener + greeting;
  }
  const link = hasOpener ? longest(words, at, TOPIC_LINKS) : 0;
  return at + link < words.length ? at + link : at;
}

function requestAt(words: readonly Word[], at: number): number {
  return REQUESTS.has(foldOf(words[at])) && !BEHIND_NOUNS.has(foldOf(words[at + 1])) ? 1 : 0;
}

/** A greeting with whom it is for; one is sure only before a mark or before what asks. */
function greetingAt(text: string, words: readonly Word[], at: number): number {
  const greeting = longest(words, at, GREETINGS);
  if (greeting === 0) return 0;
  const next = at + greeting;
  const isBeforeMark = (place: number) =>
    place > 0 && /^\s*[,!:.–-]/.test(text.slice(words[place - 1]?.end ?? 0, words[place]?.start));
  const addressee = !isBeforeMark(next) && ADDRESSEES.has(foldOf(words[next])) ? 1 : 0;
  const after = next + addressee;
  const asks = OPENINGS.has(foldOf(words[after])) || longest(words, after, OPENERS) > 0;
  const goesOn = asks || longest(words, after, GREETINGS) > 0;
  return isBeforeMark(after) || goesOn ? greeting + addressee : 0;
}

/** What stands before a word and belongs to it: "tell me about “the ferry”". */
function withOpeningMarks(text: string, words: readonly Word[], at: number, start: number): string {
  if (at === 0) return text;
  const gap = text.slice(words[at - 1]?.end ?? 0, start);
  return `${/["“‘'($€£#@-]+$/.exec(gap)?.[0] ?? ''}${text.slice(start)}`;
}

function longest(words: readonly Word[], at: number, phrases: ReadonlySet<string>): number {
  for (let count = Math.min(MAX_PHRASE_WORDS, words.length - at); count > 0; count--)
    if (phrases.has(phraseOf(words, at, count))) return count;
  return 0;
}

function phraseOf(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(foldOf)
    .join(' ');
}

function foldOf(word: Word | undefined): string {
  return word === undefined ? '' : foldWord(word.text).replace(/’/g, "'");
}
