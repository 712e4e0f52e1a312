import {
  BODY_HEAD,
  BODY_INSIDE,
  BODY_OF,
  COMPANY_END,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  HEAD,
  has,
  LISTED,
  ORGANIZATION,
  OTHER_HEAD,
  OTHER_OF,
  PLACE,
  PLACE_FIRST,
  PLACE_HEAD,
  PLACE_OF,
  TOPIC,
} from '../chunks/known.ts';
import { knownWord } from '../chunks/lexicon.ts';
import { hasFirstName, type NameCue, type NameWords } from './name-cue.ts';
import words from './words.json' with { type: 'json' };

const SURNAME_HEADS = new Set(words.surnameHeads);
const BODY_FIRST = new Set(words.bodyFirst);

/** What the word lists know of the words of the name itself. */
export const CUES_IN_WORDS: readonly NameCue[] = [
  { sees: 'a known place', adds: { place: 4 }, holds: ({ known }) => has(known, PLACE) },
  {
    sees: 'a known organization',
    adds: { organization: 4.5 },
    holds: ({ known }) => has(known, ORGANIZATION),
  },
  { sees: 'a people or a religion', adds: { other: 7 }, holds: isPeople },
  {
    sees: 'a company ending',
    adds: { organization: 6 },
    holds: ({ lastKnown, length }) => length > 1 && has(lastKnown, COMPANY_END),
  },
  {
    sees: 'the head of a body at the end',
    adds: { organization: 4 },
    holds: (view) => isHead(view, BODY_HEAD) && !isLikeSurname(view),
  },
  {
    sees: 'the head of a place at the end',
    adds: { place: 3.5 },
    holds: (view) => isHead(view, PLACE_HEAD) && !isLikeSurname(view),
  },
  {
    sees: 'the head of a place behind a first name',
    adds: { place: 2.5 },
    holds: (view) => isHead(view, PLACE_HEAD) && isLikeSurname(view),
  },
  {
    sees: 'an event, a work or a law at the end',
    adds: { other: 5 },
    holds: (view) => isHead(view, OTHER_HEAD) && !isLikeSurname(view),
  },
  {
    sees: 'a body that takes "of"',
    adds: { organization: 4 },
    holds: (view) => beforeOf(view, BODY_OF | BODY_HEAD),
  },
  { sees: 'a place that takes "of"', adds: { place: 5 }, holds: (view) => beforeOf(view, PLACE_OF) },
  { sees: 'an event that takes "of"', adds: { other: 5 }, holds: (view) => beforeOf(view, OTHER_OF) },
  { sees: 'a word inside that bodies have', adds: { organization: 1.5 }, holds: hasBodyWord },
  {
    sees: 'a word in front that places have',
    adds: { place: 2.5 },
    holds: ({ known, firstKnown, lastKnown, length }) =>
      length > 1 && !has(known, LISTED) && has(firstKnown, PLACE_FIRST) && !has(lastKnown, HEAD),
  },
  {
    sees: 'a first name and more words',
    adds: { person: 3.5 },
    holds: (view) => hasFirstName(view) && (!has(view.lastKnown, HEAD) || isLikeSurname(view)),
  },
  {
    sees: 'a first name before the head of a body',
    adds: { person: 0.5 },
    holds: (view) => hasFirstName(view) && has(view.lastKnown, HEAD) && !isLikeSurname(view),
  },
  {
    sees: 'a first name alone',
    adds: { person: 1.5 },
    holds: ({ firstKnown, length, known }) =>
      length === 1 && has(firstKnown, FIRST_NAME) && !has(known, LISTED),
  },
  {
    sees: 'a country at the end',
    adds: { organization: 2.5 },
    holds: ({ known, firstKnown, lastKnown, length }) =>
      length > 1 && !has(known | firstKnown, LISTED | FIRST_NAME | PLACE_FIRST) && has(lastKnown, COUNTRY),
  },
  {
    sees: 'a city or a region at the end',
    adds: { organization: 1 },
    holds: ({ known, firstKnown, lastKnown, length }) =>
      length > 1 && !has(known | firstKnown, LISTED | FIRST_NAME | PLACE_FIRST) && has(lastKnown, PLACE),
  },
  {
    sees: 'a known organization in front',
    adds: { organization: 2 },
    holds: ({ known, firstKnown, length }) =>
      length > 1 && !has(known, LISTED) && has(firstKnown, ORGANIZATION),
  },
  {
    sees: 'a word in front that bodies have',
    adds: { organization: 3 },
    holds: ({ tokens, first, length, known }) =>
      length > 1 && !has(known, LISTED) && BODY_FIRST.has(tokens[first]?.text ?? ''),
  },
];

/** "Russian", "Bosnian Serb", "Ukrainian-Russian". */
function isPeople({ tokens, first, end, known }: NameWords): boolean {
  if (has(known, DEMONYM)) return true;
  if (end - first < 2) return false;
  for (let at = first; at < end; at++) {
    if (tokens[at]?.text !== '-' && !has(knownWord(tokens[at]), DEMONYM)) return false;
  }
  return true;
}

/** The head alone is none: "the Army" is, "Group" may be anything. */
function isHead({ lastKnown, length, known }: NameWords, head: number): boolean {
  return has(lastKnown, head) && (length > 1 || (head === BODY_HEAD && has(known, ORGANIZATION | BODY_HEAD)));
}

/** "Helen Marsh": many words for places are surnames too. */
function isLikeSurname(view: NameWords): boolean {
  if (view.length > 3 || !hasFirstName(view)) return false;
  const isSurname = SURNAME_HEADS.has(view.tokens[view.end - 1]?.text ?? '');
  return isSurname || (view.length === 2 && has(view.lastKnown, PLACE_HEAD));
}

function beforeOf({ tokens, first, end }: NameWords, takers: number): boolean {
  for (let at = first + 1; at < end; at++) {
    const text = tokens[at]?.text;
    if ((text === 'of' || text === 'for' || text === 'on') && has(knownWord(tokens[at - 1]), takers))
      return true;
  }
  return false;
}

function hasBodyWord({ tokens, first, end, length }: NameWords): boolean {
  if (length < 2) return false;
  for (let at = first; at < end; at++) if (has(knownWord(tokens[at]), BODY_INSIDE | TOPIC)) return true;
  return false;
}
