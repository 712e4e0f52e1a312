import type { Quote } from '../types.ts';
import type { MentionOrder } from './mention-order.ts';
import type { People } from './persons.ts';
import type { Phrase } from './phrase.ts';
import { genderOfPronoun } from './topics.ts';

interface Company {
  readonly order: MentionOrder;
  readonly people: People;
  /** Whom the sentence in front is about, or the pronoun's own. */
  readonly topics: readonly (string | null)[];
}

/** Who was named so near may be "he" as well. */
const NEAR_CHARS = 500;

/** How sure it is whom "he" or "she" means: certain only where nobody else nearby could be. */
export function pronounCertainty(
  { order, people, topics }: Company,
  { head, form, start }: Phrase,
  name: string,
): Quote['certainty'] {
  const gender = form === 'pronoun' ? genderOfPronoun(head) : null;
  if (gender === null) return 'certain';
  const isTold = people.toldGenderOf(name) === gender;
  const others = order
    .between(start - NEAR_CHARS, start)
    .filter((mention) => people.isPerson(mention))
    .map(people.fullName)
    .filter((other) => other !== name && (people.toldGenderOf(other) ?? gender) === gender);
  if (others.length === 0) return isTold || name.includes(' ') ? 'certain' : 'likely';
  if (isTold) return others.some((other) => people.toldGenderOf(other) === gender) ? 'likely' : 'certain';
  return topics.includes(name) ? 'likely' : 'probable';
}
