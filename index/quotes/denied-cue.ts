import { type Cue, cueOf } from './cue.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, DENIALS, isAdverb, NEGATIONS, UTTERING } from './words.ts';

/** Between "not" and the verb that it denies. */
const MAX_HELPERS = 4;

/** Marks "did not say “…”", "never called it “…”", "denied saying “…”": words that nobody is told to have said. */
export function markDenied(tokens: readonly Token[], at: number, cue: Cue | null): Cue | null {
  if (!isDenied(tokens, at)) return cue;
  return cue ? { ...cue, form: 'denied' } : cueOf(tokens, at, at + 1, null, 'denied', false);
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  if (!UTTERING.has(tokens[at]?.plain ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - MAX_HELPERS); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word' || token.mention) return false;
    if (NEGATIONS.has(token.plain) || DENIALS.has(token.plain)) return true;
    if (token.plain === 'only' || (!AUXILIARIES.has(token.plain) && !isAdverb(token))) return false;
  }
  return false;
}
