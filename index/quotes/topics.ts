import type { Speaker } from '../types.ts';
import { type Gender, genderOfWord } from './gender.ts';
import { mainSubject } from './main-subject.ts';
import type { MentionOrder } from './mention-order.ts';
import type { People } from './persons.ts';
import { isComma, type Phrase } from './phrase.ts';
import type { ReadSentence } from './read-sentence.ts';
import { ROLES } from './words.ts';

/** Whom each sentence is about. */
export interface Topics {
  /** The person quoted in a sentence, else the one it is about; null where that is nobody or a body. */
  topicOf(sentence: number): string | null;
  subjectOf(sentence: number): Phrase | null;
  noteSpeaker(sentence: number, speaker: Speaker, isAsking: boolean): void;
  /** Whether the last quote of a sentence asks. */
  isAsking(sentence: number): boolean;
  isPersonName(name: string): boolean;
  suits(name: string, gender: Gender): boolean;
}

interface TopicSource {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly people: People;
  readonly order: MentionOrder;
  readonly personNames: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, string | null>;
}

/** Behind the verb of who tells: "on Monday." */
const MAX_CLOSING = 4;
const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const ARTICLE = /^(?:the|a|an)\s+/i;

/** Whom "he" or "she" may be. */
export function genderOfPronoun(head: string): Gender | null {
  return PRONOUNS[head] ?? null;
}

export function createTopics({ text, sentences, people, order, personNames, roles }: TopicSource): Topics {
  const speakers = new Map<number, Speaker>();
  const asking = new Set<number>();
  const topics = new Map<number, string | null>();
  const subjects = new Map<number, Phrase | null>();

  function topicOf(sentence: number): string | null {
    const speaker = speakers.get(sentence);
    if (speaker) return isPersonName(speaker.name) ? speaker.name : null;
    const known = topics.get(sentence);
    if (known !== undefined) return known;
    const subject = tellerOf(sentences[sentence]) ?? subjectOf(sentence);
    const topic = subject ? topicName(subject, sentence) : null;
    topics.set(sentence, topic);
    return topic;
  }

  function topicName(subject: Phrase, sentence: number): string | null {
    if (subject.mention) return people.isPerson(subject.mention) ? people.fullName(subject.mention) : null;
    const gender = genderOfPronoun(subject.head);
    if (gender) {
      // Only from the sentence before, so that no chain is followed through a whole text.
      const before = speakers.get(sentence - 1)?.name ?? topics.get(sentence - 1) ?? null;
      return before !== null && isPersonName(before) && suits(before, gender) ? before : null;
    }
    if (subject.form === 'pronoun') return null;
    const named = subject.to - subject.from <= 2 ? roles.get(subject.head) : null;
    if (named) return named;
    return genderOfWord(subject.head) && !isNamed(subject, sentence)
      ? text.slice(subject.start, subject.end).replace(ARTICLE, '')
      : null;
  }

  /** "A man who called himself Roe" */
  function isNamed({ end }: Phrase, sentence: number): boolean {
    const named = order.between(end, sentences[sentence]?.tokens.at(-1)?.end ?? end);
    return named.some((mention) => people.isPerson(mention));
  }

  function subjectOf(sentence: number): Phrase | null {
    const known = subjects.get(sentence);
    if (known !== undefined) return known;
    const tokens = sentences[sentence]?.tokens ?? [];
    const subject = mainSubject(tokens, tokens.length);
    subjects.set(sentence, subject);
    return subject;
  }

  /** A name, or words such as "the union's treasurer". */
  function isPersonName(name: string): boolean {
    if (personNames.has(name)) return true;
    const last = lastWord(name);
    return ROLES.has(last) || genderOfWord(last) !== null;
  }

  function suits(name: string, gender: Gender): boolean {
    const known = personNames.has(name) ? people.genderOf(name) : genderOfWord(lastWord(name));
    return known === null || known === gender;
  }

  return {
    topicOf,
    subjectOf,
    isPersonName,
    suits,
    isAsking: (sentence) => asking.has(sentence),
    noteSpeaker(sentence, speaker, isAsking) {
      speakers.set(sentence, speaker);
      if (isAsking) asking.add(sentence);
      else asking.delete(sentence);
    },
  };
}

/** "The line will close, director Al Roe announced on Monday.": whoever tells it, rather than what it is about. */
function tellerOf(sentence: ReadSentence | undefined): Phrase | null {
  const cue = sentence?.cues.at(-1);
  const speaker = cue?.form === 'said' && !cue.isInverted ? cue.speaker : null;
  if (!sentence || !cue || !speaker?.mention || speaker.from === 0) return null;
  const isLast = sentence.tokens.length - cue.to <= MAX_CLOSING;
  return isLast && isComma(sentence.tokens[speaker.from - 1]) ? speaker : null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
