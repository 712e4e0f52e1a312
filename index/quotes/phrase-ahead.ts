import { nameBehindComma, type Phrase, phraseOf, toPhrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, endsPhrase, isPronoun, PREPOSITIONS, ROLES, TITLES } from './words.ts';

/** No noun phrase is longer. */
const MAX_PHRASE = 25;
const MAX_TITLE = 5;

/** The phrase that begins at a place, such as what follows "said" or "according to". */
export function phraseFrom(tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (isPronoun(first)) return toPhrase(tokens, from, from + 1, 'pronoun', null, first.plain);
  let to = from;
  while (to < tokens.length && to < from + MAX_PHRASE && goesOn(tokens, from, to)) to++;
  if (to === from) return null;
  to = withoutVerb(tokens, from, to);
  const phrase = phraseOf(tokens, from, to);
  return phrase && nameBehindComma(tokens, phrase, to);
}

/** "The company wants to", "the company wants a": the word in front of what only a verb takes is that verb. */
function withoutVerb(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  const next = tokens[to];
  const noun = tokens[to - 2];
  if (!last || !noun || to - from < 2 || next?.kind !== 'word' || next.mention) return to;
  if (last.mention || last.isCapital || !/[a-z]s$/.test(last.plain)) return to;
  const isVerb = next.plain === 'to' || (DETERMINERS.has(next.plain) && !PREPOSITIONS.has(next.plain));
  const isNoun = noun.kind === 'word' && !noun.isPossessive && (noun.mention !== null || !isLinking(noun));
  return isVerb && isNoun ? to - 1 : to;
}

function isLinking({ plain }: Token): boolean {
  return DETERMINERS.has(plain) || PREPOSITIONS.has(plain);
}

/** "Marta Ellwood nods": a person's name is all that does something. */
function endsName(token: Token | undefined): boolean {
  return token?.mention?.kind === 'person' && !token.isPossessive;
}

/** "Hardware store owner Al Roe": what looks like a name belongs to a title. */
function leadsToName(tokens: readonly Token[], from: number): boolean {
  const at = tokens.slice(from, from + MAX_TITLE).findIndex(({ mention }) => mention?.kind === 'person');
  const title = tokens[from + at - 1]?.plain ?? '';
  return at > 0 && (ROLES.has(title) || TITLES.has(title));
}

/** Whether a phrase that is read forward goes on with this token. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.mention) return true;
  if (at > from && endsName(tokens[at - 1]) && !token.isCapital && !leadsToName(tokens, at)) return false;
  if (endsPhrase(token)) return false;
  if (PREPOSITIONS.has(token.plain))
    return at > from && (token.plain === 'of' || token.plain === 'for') && tokens[at + 1]?.kind === 'word';
  if (at > from && /^(?:the|an?|his|her|its|their)$/.test(token.plain))
    return isLinking(tokens[at - 1] ?? token);
  return !(at > from && /[a-z]{2}ed$/.test(token.plain) && !token.isCapital);
}
