import type { Gender } from './gender.ts';
import type { MentionOrder } from './mention-order.ts';
import type { People } from './persons.ts';
import type { Phrase } from './phrase.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Topics } from './topics.ts';

interface Scene {
  readonly sentences: readonly ReadSentence[];
  readonly order: MentionOrder;
  readonly people: People;
  readonly topics: Topics;
  /** Where the first person of the text is named, outside of quotes. */
  readonly firstPerson: number;
}

const BACK_CHARS = 500;
const AHEAD_CHARS = 400;

/** Whom "he" or "she" means: the one that a sentence in front is about, or the only one named there who may be. */
export function personMeant(scene: Scene, phrase: Phrase, sentence: number, gender: Gender): string | null {
  const { sentences, people, topics } = scene;
  const own = topics.subjectOf(sentence);
  if (own?.mention && own.start < phrase.start && people.isPerson(own.mention)) {
    const name = people.fullName(own.mention);
    if (topics.suits(name, gender)) return name;
  }
  for (let at = sentence - 1; at >= 0; at--) {
    const to = sentences[at]?.tokens.at(-1)?.end ?? 0;
    if (to < phrase.start - BACK_CHARS) break;
    const topic = topics.topicOf(at);
    if (topic !== null && topics.suits(topic, gender)) {
      return (topics.isAsking(at) && answerer(scene, at, topic, gender)) || topic;
    }
    const [only, second] = namesIn(scene, at).filter((name) => topics.suits(name, gender));
    if (second !== undefined) return null;
    if (only !== undefined) return only;
  }
  return personAhead(scene, sentence, gender);
}

/**
 * Where a text opens on someone it has yet to name, the next one named: the only one in a sentence without quotes.
 *
 * @param gender - null for a role, which may be anyone's
 */
export function personAhead(scene: Scene, sentence: number, gender: Gender | null): string | null {
  const { sentences, topics, firstPerson } = scene;
  const others = new Set(namesIn(scene, sentence));
  const end = sentences[sentence]?.tokens.at(-1)?.end ?? 0;
  // A hearer named in the sentence itself is not "he".
  if (firstPerson < (gender === null ? end : (sentences[sentence]?.tokens[0]?.start ?? 0))) return null;
  for (let at = sentence + 1; at < sentences.length; at++) {
    const tokens = sentences[at]?.tokens ?? [];
    if ((tokens[0]?.start ?? 0) > end + AHEAD_CHARS) return null;
    const names = namesIn(scene, at).filter((name) => gender === null || topics.suits(name, gender));
    const [only, second] = names;
    if (only === undefined) continue;
    return second !== undefined || others.has(only) || tokens.some(({ kind }) => kind === 'quote')
      ? null
      : only;
  }
  return null;
}

/** Behind a question, the other one of whom it is known that the pronoun fits. */
function answerer({ people, topics }: Scene, asked: number, asker: string, gender: Gender): string | null {
  if (people.genderOf(asker) !== null) return null;
  for (let at = asked - 1; at >= Math.max(0, asked - 4); at--) {
    const topic = topics.topicOf(at);
    if (topic !== null && topic !== asker) return topics.suits(topic, gender) ? topic : null;
  }
  return null;
}

function namesIn({ sentences, order, people }: Scene, sentence: number): string[] {
  const tokens = sentences[sentence]?.tokens ?? [];
  const named = order.between(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return [...new Set(named.filter((mention) => people.isPerson(mention)).map(people.fullName))];
}
