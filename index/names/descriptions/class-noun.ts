import { classesOf, isIn, isPlural } from './lexicon.ts';
import { isCommon, type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { walkBack } from './walk-back.ts';
import { WEIGHTS } from './weights.ts';

const TAKES_VERB = /^(?:to|not|never|i|we|you|they|he|she|it|who|that)$/;
const PLAIN_PERSON = /^(?:man|woman|person|boy|girl)$/;
/** Places that go on with their own name behind "of"; "the capital of X" is another place than X. */
const IS_THE_PLACE =
  /^(?:village|town|city|hamlet|island|islet|port|province|region|district|municipality|county|republic|settlement|oblast|commune|peninsula|kingdom|resort|enclave|exclave|township|emirate|canton|prefecture|principality|stronghold|parish|borough)$/;
/** "the largest city of X" is a part of X. */
const IS_PART = /^(?:capital|main|only|whole|entire|inner|major|first|second|third|.{2,}est)$/;
const GENERIC = /^(?:group|company|firm|unit|team|side|place|area|party|force|business|country|region)$/;

/** "state-run news service X", "the dockers’ union X". */
export function findClassNoun({ page, mention, first }: Spot): Found | null {
  if (mention.kind === 'person') return null;
  const noun = first - 1;
  if (
    !isClass(
      page,
      noun,
      mention.kind === 'organization' ? ['organization'] : ['place', 'other', 'organization'],
    )
  )
    return null;
  const from = walkBack(page, noun);
  if (from === noun && mayBeVerb(page, noun)) return null;
  return toFound(page, from, noun, WEIGHTS.class);
}

/** "the hill village of X": the article and "of" are left out. */
export function findPlaceOf({ page, mention, first }: Spot): Found | null {
  if (mention.kind === 'person' || wordAt(page, first - 1) !== 'of') return null;
  const noun = first - 2;
  if (!isClass(page, noun, ['place']) || !IS_THE_PLACE.test(wordAt(page, noun))) return null;
  const from = walkBack(page, noun);
  if (/^an?$/.test(wordAt(page, from))) return null;
  for (let at = from; at < noun; at++) if (IS_PART.test(wordAt(page, at))) return null;
  return toFound(page, from, noun, WEIGHTS.class);
}

/** "a retired baker named X", "a group known as X". */
export function findNamed({ page, mention, first, end }: Spot): Found | null {
  const last = wordAt(page, first - 1) === 'the' ? first - 2 : first - 1;
  const cue = wordAt(page, last);
  const isKnown = cue === 'as' && wordAt(page, last - 1) === 'known';
  if (!isKnown && cue !== 'named' && cue !== 'called') return null;
  if (!isKnown && /^(?:as|a|an|the|his|her|its|their|to)$/.test(wordAt(page, end))) return null;
  const noun = isKnown ? last - 2 : last - 1;
  const from = walkBack(page, noun);
  if (!/^an?$/.test(wordAt(page, from))) return null;
  if (!isClass(page, noun, [mention.kind])) return null;
  if (PLAIN_PERSON.test(wordAt(page, noun)) && noun - from < 2) return null;
  return { form: 'class', from, end: noun + 1, weight: WEIGHTS.named };
}

/** "did not exchange X", "to ship X", "they film X" */
function mayBeVerb(page: Page, noun: number): boolean {
  const before = wordAt(page, noun - 1);
  return (
    TAKES_VERB.test(before) || isIn('auxiliaries', before) || (isPlural(before) && isCommon(page, noun - 1))
  );
}

function isClass(
  page: Page,
  at: number,
  kinds: readonly ('person' | 'organization' | 'place' | 'other')[],
): boolean {
  const plain = wordAt(page, at);
  if (!isCommon(page, at) || page.words[at]?.owns || page.quoted[at] === 1 || isPlural(plain)) return false;
  const classes = classesOf(plain);
  return kinds.some((kind) => classes.has(kind));
}

function toFound(page: Page, start: number, noun: number, weight: number): Found {
  const from = start < noun && isIn('determiners', wordAt(page, start)) ? start + 1 : start;
  const isBare = from === noun && GENERIC.test(wordAt(page, noun));
  return { form: 'class', from, end: noun + 1, weight: isBare ? weight - WEIGHTS.bare : weight };
}
