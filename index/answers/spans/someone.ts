/** Words for those who do something. */
import { isNounFor } from './asked-nouns.ts';

/** Nouns for those who do something mostly end so. */
const DOES_SOMETHING = /..(?:[eo]r|ist|ian|ant|ent|man|men|women|people|police|child|children)s?$/;

/** "Governor", "sailors", "police": someone who does something, or some who do. */
export function isSomeone(word: string): boolean {
  return DOES_SOMETHING.test(word) || isNounFor(word, ['person']);
}
