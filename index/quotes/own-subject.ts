import { mainSubject } from './main-subject.ts';
import type { Phrase } from './phrase.ts';
import { isFirst } from './places.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isShort } from './scare.ts';
import type { Token } from './tokens.ts';
import { BODIES, GROUPS, INSTITUTIONS, isToBe, ROLES } from './words.ts';

/** The subject that acts stands no further in front of the piece. */
const MAX_FAR = 25;

/**
 * Who wants or does in words of their own: X wants to build “…”. Only for pieces too long to be a mere name, and not for
 * what is said of X: "X was “…”".
 */
export function ownSubject(text: string, { tokens }: ReadSentence, at: number): Phrase | null {
  const quote = tokens[at];
  if (!quote?.marked || quote.isCapital || isFirst(tokens, at)) return null;
  if (isShort(text.slice(quote.marked.inner.start, quote.marked.inner.end))) return null;
  const subject = mainSubject(tokens, at);
  if (!subject || at - subject.to > MAX_FAR || !canSay(subject)) return null;
  const between = tokens.slice(subject.to, at);
  return !between.some(isOther) ? subject : null;
}

function canSay({ form, head, mention }: Phrase): boolean {
  if (mention) return mention.kind !== 'place';
  if (form === 'pronoun') return /^(?:s?he|they)$/.test(head);
  return ROLES.has(head) || GROUPS.has(head) || BODIES.has(head) || INSTITUTIONS.has(head);
}

/** A passive or a copula, what only may be, another clause, another quote. */
function isOther(token: Token): boolean {
  return (
    token.kind === 'quote' ||
    isToBe(token) ||
    /^(?:who|which|because|after|but|when|while|can|could|may|might|would|should|must|[:;])$/.test(
      token.plain,
    )
  );
}
