import type { Mention, Quote, Speaker } from '../types.ts';
import { attribute } from './attribute.ts';
import { carryOver, isWholeSentence } from './carry-over.ts';
import { findMarked, type Paragraph } from './find-marked.ts';
import { findHeadings } from './headings.ts';
import { ownSubject } from './own-subject.ts';
import { readPeople } from './persons.ts';
import { isFirst } from './places.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { readRoles } from './roles.ts';
import { isNamed, isShort } from './scare.ts';
import { cutSentences } from './sentences.ts';
import { createStory, type Story } from './story.ts';
import { readMentions, type Token, tokenize } from './tokens.ts';
import { createTurns, type Turns } from './turns.ts';
import { isSpeechVerb, verbFormOf } from './words.ts';

/** Between what is said and the verb of saying. */
const MAX_TO_SAYING = 8;

interface Reading {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  /** Of each sentence, the paragraph that it stands in, counted from 0. */
  readonly paragraphOf: readonly number[];
  /** Of the sentences, those that are headings. */
  readonly headings: ReadonlySet<number>;
  readonly story: Story;
  readonly turns: Turns;
}

/** The quote that was found last and is none of scare. */
interface Last {
  readonly quote: Quote;
  readonly sentence: number;
  readonly isOpen: boolean;
}

/**
 * What stands between quotation marks in a text, in order and without overlaps, and who said it. Linear in the length of
 * the text.
 *
 * @param text - of an article, with what belongs to the page around it blanked by line ends
 * @param mentions - its names, in order
 */
export function findQuotes(text: string, mentions: readonly Mention[]): Quote[] {
  const paragraphs = findMarked(text);
  if (paragraphs.every(({ marked }) => marked.length === 0)) return [];
  const reading = read(text, paragraphs, mentionsOutside(mentions, paragraphs));
  const quotes: Quote[] = [];
  let last: Last | null = null;
  reading.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (!token.marked) return;
      const quote = readQuote(reading, last, sentence, at, token);
      quotes.push(quote);
      if (quote.form === 'scare') return;
      last = { quote, sentence, isOpen: token.marked.isOpen };
      const isAsking = token.plain === '?';
      reading.turns.note(quote, isAsking);
      if (quote.speaker) reading.story.noteSpeaker(sentence, quote.speaker, isAsking);
    });
  });
  return quotes;
}

function read(text: string, paragraphs: readonly Paragraph[], mentions: readonly Mention[]): Reading {
  const reader = readMentions(mentions);
  const sentences: ReadSentence[] = [];
  const paragraphOf: number[] = [];
  paragraphs.forEach((paragraph, number) => {
    for (const tokens of cutSentences(tokenize(text, paragraph, reader))) {
      sentences.push(readSentence(tokens));
      paragraphOf.push(number);
    }
  });
  const people = readPeople(text, mentions);
  const roles = readRoles(text, mentions, people);
  return {
    text,
    sentences,
    paragraphOf,
    headings: findHeadings(sentences, paragraphOf),
    turns: createTurns(),
    story: createStory({ text, sentences, mentions, people, roles }),
  };
}

/** Those within quotes name nobody who speaks. */
function mentionsOutside(mentions: readonly Mention[], paragraphs: readonly Paragraph[]): Mention[] {
  const marked = paragraphs.flatMap((paragraph) => paragraph.marked);
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < marked.length && (marked[next]?.outer.end ?? 0) <= span.start) next++;
    return span.end <= (marked[next]?.outer.start ?? Number.POSITIVE_INFINITY);
  });
}

function readQuote(reading: Reading, last: Last | null, number: number, at: number, token: Token): Quote {
  const { text, sentences, paragraphOf, story, turns } = reading;
  const sentence = sentences[number];
  const span = token.marked?.inner ?? token;
  const nobody = { span, speaker: null, cue: null, certainty: 'none' } as const;
  if (!sentence) return { ...nobody, form: 'partial' };
  if (isNamed(text, sentence.tokens, at)) return { ...nobody, form: 'scare' };
  if (last?.isOpen && at === 0 && paragraphOf[number] === (paragraphOf[last.sentence] ?? 0) + 1) {
    return continued(span, last.quote.speaker, 'likely');
  }
  const found = attribute(sentence, at);
  if (found) {
    const speaker = found.speaker && story.speakerOf(found.speaker, number);
    const cue = found.cue && { start: found.cue.start, end: found.cue.end };
    const form = found.form === 'direct' && cue ? 'certain' : 'likely';
    const sure =
      speaker && found.speaker ? story.certaintyOf(found.speaker, number, speaker.name) : ('none' as const);
    const certainty = sure === 'certain' ? form : sure;
    return { span, form: found.form, speaker, cue, certainty };
  }
  if (isWholeSentence(sentence, at)) {
    const carried = carryOver({ sentences, paragraphs: paragraphOf, story, turns, last }, number, at);
    if (carried) return continued(span, carried.speaker, carried.certainty);
    return { ...nobody, form: 'direct' };
  }
  if (token.isCapital && sentence.tokens[at - 1]?.plain === ':') return { ...nobody, form: 'direct' };
  // A heading that tells no saying tells no speaker.
  const subject = reading.headings.has(number) ? null : ownSubject(text, sentence, at);
  const speaker = subject && story.speakerOf(subject, number);
  if (speaker) return { span, form: 'partial', speaker, cue: null, certainty: 'probable' };
  if (leadsToSaying(sentence, at)) return { ...nobody, form: 'direct' };
  const isScare = isShort(text.slice(span.start, span.end)) && !isBehindSaying(sentence, at);
  return { ...nobody, form: isScare ? 'scare' : 'partial' };
}

/** "When asked, “…”": said by someone, though nobody tells by whom. */
function isBehindSaying({ tokens }: ReadSentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some((token) => verbFormOf(token) !== null);
}

/** “…,” with a verb of saying behind it: said by someone, though nobody can tell by whom. */
function leadsToSaying({ tokens }: ReadSentence, at: number): boolean {
  if (!/^[,?!]$/.test(tokens[at]?.plain ?? '') || !isFirst(tokens, at)) return false;
  return tokens.slice(at + 1, at + 1 + MAX_TO_SAYING).some(isSpeechVerb);
}

function continued(span: Quote['span'], speaker: Speaker | null, certainty: Quote['certainty']): Quote {
  return { span, form: 'continued', speaker, cue: null, certainty: speaker ? certainty : 'none' };
}
