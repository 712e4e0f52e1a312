import type { Quote, Speaker } from '../types.ts';
import { mainSubject } from './main-subject.ts';
import { isFirst } from './places.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Story } from './story.ts';
import type { Turns } from './turns.ts';

/** What a quote without words of saying has from the sentences in front of it. */
interface Carried {
  readonly speaker: Speaker;
  readonly certainty: Quote['certainty'];
}

interface CarryContext {
  readonly sentences: readonly ReadSentence[];
  /** The paragraph of each sentence. */
  readonly paragraphs: readonly number[];
  readonly story: Story;
  readonly turns: Turns;
  /** The last quote in front that is no scare quote. */
  readonly last: { readonly quote: Quote; readonly sentence: number } | null;
}

/** A quote that nothing leads to is given to the last speaker only so near. */
const NEAR_CHARS = 700;
/** A question that stands by itself may be the interviewer's. */
const QUESTION_CHARS = 160;

/** Whether a quote is a sentence, or several, of its own. */
export function isWholeSentence({ tokens }: ReadSentence, at: number): boolean {
  return isFirst(tokens, at) && tokens.slice(at + 1).every(({ kind }) => kind === 'stop');
}

/** The speaker of a quote that is a sentence of its own, from those in front of it. */
export function carryOver(context: CarryContext, sentence: number, at: number): Carried | null {
  const { sentences, paragraphs, last } = context;
  const quote = sentences[sentence]?.tokens[at];
  if (!quote) return null;
  const isSameParagraph = paragraphs[sentence] === paragraphs[sentence - 1];
  const isQuestion = quote.plain === '?' && quote.end - quote.start < QUESTION_CHARS;
  if (!isSameParagraph) {
    const turn = context.turns.next(quote.plain === '?');
    if (turn) return { speaker: turn, certainty: 'probable' };
  }
  if (isQuestion && !isSameParagraph) return null;
  if (last?.sentence === sentence - 1 || last?.sentence === sentence) {
    return last.quote.speaker && { speaker: last.quote.speaker, certainty: 'likely' };
  }
  return fromTelling(context, sentence - 1, isSameParagraph) ?? fromLast(context, sentence, quote.start);
}

/** The one who tells something in the sentence in front, or whom it is about. */
function fromTelling(
  { sentences, story }: CarryContext,
  before: number,
  isSameParagraph: boolean,
): Carried | null {
  const cues = sentences[before]?.cues.filter(({ speaker }) => speaker !== null) ?? [];
  const speakers = cues.flatMap(({ speaker }) => (speaker ? (story.speakerOf(speaker, before) ?? []) : []));
  const [speaker] = speakers;
  if (speaker && speakers.every(({ name }) => name === speaker.name)) {
    return { speaker, certainty: isSameParagraph ? 'likely' : 'probable' };
  }
  if (speaker || !isSameParagraph) return null;
  const topic = story.topicOf(before);
  const tokens = sentences[before]?.tokens ?? [];
  const subject = mainSubject(tokens, tokens.length);
  if (topic === null || !subject) return null;
  return {
    speaker: { name: topic, span: { start: subject.start, end: subject.end } },
    certainty: 'probable',
  };
}

/** The last speaker, where nobody else came up since. */
function fromLast({ sentences, story, last }: CarryContext, sentence: number, at: number): Carried | null {
  const speaker = last?.quote.speaker;
  if (!last || !speaker || at - last.quote.span.end > NEAR_CHARS) return null;
  for (let between = last.sentence + 1; between < sentence; between++) {
    const topic = story.topicOf(between);
    if (topic !== null && topic !== speaker.name) return null;
    if (
      sentences[between]?.cues.some(
        (cue) => cue.speaker && story.speakerOf(cue.speaker, between)?.name !== speaker.name,
      )
    )
      return null;
  }
  return { speaker, certainty: 'probable' };
}
