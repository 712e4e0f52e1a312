import joiningWords from '../chunks/joining-words.json' with { type: 'json' };
import { BODY_INSIDE, HEAD, has, LISTED, PLACE, PLACE_FIRST, TOPIC } from '../chunks/known.ts';
import { knownWord } from '../chunks/lexicon.ts';
import type { Cue } from './cue.ts';
import type { NameCue, NameWords } from './name-cue.ts';
import words from './words.json' with { type: 'json' };

const PERSON_END = new Set(words.personEnd);
const PERSON_PARTICLES = new Set(words.personParticles);
const POINTS = new Set(['East', 'North', 'South', 'West']);
/** -ton and -ham end as many surnames. */
const PLACE_ENDING = /.{2}(?:abad|burgh|grad|istan|opolis|pur|shire|stan|ville)$/;
const COMPANY_ENDING = /.{3}(?:chem|corp|gaz|media|neft|pharma|soft|tech|telecom)$/;
const NUMBERED_BODIES = new Set(['Area', 'Channel', 'Group', 'Studio']);
const NUMBERED = new Set(joiningWords.numbered);
const AMPERSAND = new Set(['&']);
const HYPHEN = new Set(['-']);
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u;
const LONG_ACRONYM = /^\p{Lu}{7,9}$/u;
const INITIAL = /^\p{Lu}\.$/u;
const PLAIN_WORD = /^\p{Lu}[\p{Ll}\p{M}]+(?:(?:['’-]\p{Lu}?|\p{Lu})[\p{Ll}\p{M}]+)?$/u;
const CONTRACTED = /^(?:O|D|d)['’]\p{Lu}|^Ma?c\p{Lu}/u;

/** How the words of the name itself are written. */
export const CUES_IN_SPELLING: readonly NameCue[] = [
  { sees: 'an initial before a surname', adds: { person: 3.5 }, holds: hasInitial },
  {
    sees: 'a number of a dynasty or a "Jr."',
    adds: { person: 3 },
    holds: ({ tokens, end, length, lastKnown }) =>
      length > 1 && !has(lastKnown, HEAD) && PERSON_END.has(tokens[end - 1]?.text ?? ''),
  },
  {
    sees: 'a particle of surnames',
    adds: { person: 1.5 },
    holds: ({ tokens, first, end }) => holdsToken(tokens, first + 1, end - 1, PERSON_PARTICLES),
  },
  {
    sees: "a surname like O'Brien or McCoy",
    adds: { person: 2 },
    holds: ({ tokens, end }) => CONTRACTED.test(tokens[end - 1]?.text ?? ''),
  },
  {
    sees: 'capitals before other words',
    adds: { organization: 2 },
    holds: ({ tokens, first, length, firstKnown }) =>
      length > 1 &&
      !has(firstKnown, PLACE) &&
      ACRONYM.test(tokens[first]?.text ?? '') &&
      tokens[first + 1]?.shape === 'title',
  },
  {
    sees: 'how names of places end',
    adds: { place: 1.2 },
    holds: ({ tokens, first, length }) => length === 1 && PLACE_ENDING.test(tokens[first]?.text ?? ''),
  },
  {
    sees: 'how names of companies end',
    adds: { organization: 1.2 },
    holds: ({ tokens, first, length }) => length === 1 && COMPANY_ENDING.test(tokens[first]?.text ?? ''),
  },
  { sees: 'two to six capitals', adds: { organization: 2.5 }, holds: isAcronym },
  { sees: 'a model with its number', adds: { other: 5 }, holds: isModel },
  {
    sees: 'a channel with its number',
    adds: { organization: 6 },
    holds: ({ tokens, first, length }) => length > 1 && NUMBERED_BODIES.has(tokens[first]?.text ?? ''),
  },
  {
    sees: 'an ampersand',
    adds: { organization: 3 },
    holds: ({ tokens, first, end }) => holdsToken(tokens, first, end, AMPERSAND),
  },
  {
    sees: 'a second syllable behind a hyphen',
    adds: { person: 2.5 },
    holds: ({ tokens, end, length }) =>
      length > 3 && tokens[end - 1]?.shape === 'lower' && tokens[end - 2]?.text === '-',
  },
  { sees: 'two or three plain words', adds: { person: 1 }, holds: isPlainPair },
  {
    sees: 'one plain word',
    adds: { person: 0.5 },
    holds: ({ tokens, first, length }) => length === 1 && PLAIN_WORD.test(tokens[first]?.text ?? ''),
  },
  {
    sees: 'more than four words',
    adds: { organization: 0.5, person: -1 },
    holds: ({ length, tokens, first, end }) => length > 4 && !holdsToken(tokens, first, end, HYPHEN),
  },
];

/** How it is written beside other words. */
export const CUES_BESIDE_SPELLING: readonly Cue[] = [
  {
    sees: 'a point of the compass as a part of the world',
    adds: { place: 3.5 },
    needs: { name: ({ tokens, first, length }) => length === 1 && POINTS.has(tokens[first]?.text ?? '') },
    holds: ({ hasArticle }) => hasArticle,
  },
  {
    sees: 'more capitals in a line of small letters',
    adds: { organization: 1.5 },
    needs: {
      name: ({ tokens, first, length }) => length === 1 && LONG_ACRONYM.test(tokens[first]?.text ?? ''),
    },
    holds: ({ tokens, first, before, after }) =>
      tokens[first]?.shape === 'caps' && (/^\p{Ll}/u.test(after) || /^\p{Ll}/u.test(before)),
  },
];

function holdsToken(
  tokens: NameWords['tokens'],
  from: number,
  end: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < end; at++) if (words.has(tokens[at]?.text ?? '')) return true;
  return false;
}

function hasInitial({ tokens, first, end, length, lastKnown }: NameWords): boolean {
  if (length < 2 || has(lastKnown, HEAD) || !/^\p{L}{2}/u.test(tokens[end - 1]?.text ?? '')) return false;
  for (let at = first; at < end - 1; at++) if (INITIAL.test(tokens[at]?.text ?? '')) return true;
  return /^(?:\p{Lu}\.){1,3}$/u.test(tokens[first]?.text ?? '') && !has(knownWord(tokens[first]), LISTED);
}

function isAcronym({ tokens, first, length, known }: NameWords): boolean {
  return length === 1 && !has(known, LISTED) && ACRONYM.test(tokens[first]?.text ?? '');
}

/** "Boeing 747", "F-16" */
function isModel({ tokens, first, end, length }: NameWords): boolean {
  if (tokens[first]?.text === 'Formula') return length > 1;
  if (length < 2 || tokens[end - 1]?.shape !== 'number') return false;
  return tokens[end - 2]?.text === '-' || NUMBERED.has(tokens[first]?.text ?? '');
}

function isPlainPair({ tokens, first, end, length, known, lastKnown, firstKnown }: NameWords): boolean {
  const listed = LISTED | HEAD | BODY_INSIDE | TOPIC | PLACE_FIRST;
  if (length < 2 || length > 5 || has(known | lastKnown | firstKnown, listed)) return false;
  let plain = 0;
  for (let at = first; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (PLAIN_WORD.test(text)) plain += 1;
    else if (text !== '-' && tokens[at - 1]?.text !== '-') return false;
  }
  return plain > 1 && plain < 4;
}
