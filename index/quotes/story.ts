import type { Mention, Quote, Speaker } from '../types.ts';
import { bodyBefore } from './bodies.ts';
import type { Gender } from './gender.ts';
import { orderMentions } from './mention-order.ts';
import { personAhead, personMeant } from './person-meant.ts';
import type { People } from './persons.ts';
import type { Phrase } from './phrase.ts';
import { pronounCertainty } from './pronoun-certainty.ts';
import type { ReadSentence } from './read-sentence.ts';
import { createTopics, genderOfPronoun } from './topics.ts';
import { BODIES, DOCUMENTS, INSTITUTIONS, ROLES } from './words.ts';

/** Sentence after sentence, who was quoted and whom it is about: what a later "he" or "the group" points at. */
export interface Story {
  /** The speaker that a phrase of a sentence names; null where nobody can tell whom it means. */
  speakerOf(phrase: Phrase, sentence: number): Speaker | null;
  /** How sure it is that a phrase means whom `speakerOf` gives. */
  certaintyOf(phrase: Phrase, sentence: number, name: string): Quote['certainty'];
  /** Whom a sentence is about, where that is one person. */
  topicOf(sentence: number): string | null;
  /** Whom a quote was given to, and so what a pronoun tells of them: asking alone changes no later answer. */
  noteSpeaker(sentence: number, speaker: Speaker, isAsking: boolean): void;
}

interface StorySource {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  /** In order, those within quotes left out. */
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly roles: ReadonlyMap<string, string | null>;
}

const DOCUMENT_CHARS = 500;
const BODY_CHARS = 300;
const ARTICLE = /^(?:the|a|an)\s+/i;

export function createStory({ text, sentences, mentions, people, roles }: StorySource): Story {
  const persons = mentions.filter((mention) => people.isPerson(mention));
  const personNames = new Set(persons.map(people.fullName));
  const order = orderMentions(mentions);
  const topics = createTopics({ text, sentences, people, order, personNames, roles });
  const firstPerson = persons[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const scene = { sentences, order, people, topics, firstPerson };
  let last: Speaker | null = null;

  function nameOf(phrase: Phrase, sentence: number): string | null {
    if (phrase.mention) return people.fullName(phrase.mention);
    const gender = genderOfPronoun(phrase.head);
    if (gender && phrase.form === 'pronoun') return personMeant(scene, phrase, sentence, gender);
    if (phrase.form === 'pronoun') return bodyMeant(phrase, sentence);
    const words = text.slice(phrase.start, phrase.end);
    return nounName(phrase, words, sentence) ?? words.replace(ARTICLE, '');
  }

  /** "it" and "they": the last speaker that is no person, the body that the sentence in front is about, or the last. */
  function bodyMeant({ start }: Phrase, sentence: number): string | null {
    if (last && start - last.span.end <= BODY_CHARS && !topics.isPersonName(last.name)) return last.name;
    const subject = topics.subjectOf(sentence - 1);
    const isBody = subject?.form === 'noun' && (BODIES.has(subject.head) || INSTITUTIONS.has(subject.head));
    return subject && isBody ? nameOf(subject, sentence - 1) : bodyBefore(text, order, start, null);
  }

  function nounName({ head, start, from, to }: Phrase, words: string, sentence: number): string | null {
    const isKnown = /^the\s/i.test(words);
    const isBare = to - from <= 2;
    const isAlone = to - from === 1;
    if (DOCUMENTS.has(head) && !/^an?\s/i.test(words) && last && start - last.span.end < DOCUMENT_CHARS) {
      return last.name;
    }
    const ofNation = isKnown && to - from === 3 ? roles.get(words.replace(ARTICLE, '').toLowerCase()) : null;
    if (ofNation) return ofNation;
    const named = roles.get(head);
    if (named && ((isKnown && isBare) || isAlone)) return named;
    if (!isKnown || !isBare) return null;
    const isRole = ROLES.has(head) && !BODIES.has(head);
    if (isRole) return named === null ? null : personAhead(scene, sentence, null);
    return bodyBefore(text, order, start, head);
  }

  return {
    topicOf: topics.topicOf,
    speakerOf(phrase, sentence) {
      const name = nameOf(phrase, sentence);
      return name === null ? null : { name, span: { start: phrase.start, end: phrase.end } };
    },
    certaintyOf(phrase, sentence, name) {
      const around = [topics.topicOf(sentence - 1), topics.topicOf(sentence)];
      return pronounCertainty({ order, people, topics: around }, phrase, name);
    },
    noteSpeaker(sentence, speaker, isAsking) {
      topics.noteSpeaker(sentence, speaker, isAsking);
      const gender = genderOfWords(text.slice(speaker.span.start, speaker.span.end).toLowerCase());
      if (gender) people.noteGender(speaker.name, gender);
      last = speaker;
    },
  };
}

/** Also of the owner of "Her words were:". */
function genderOfWords(words: string): Gender | null {
  return genderOfPronoun(words === 'his' ? 'he' : words === 'her' ? 'she' : words);
}
