import { isComma } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Words of saying may stand so many tokens behind what is said. */
export const MAX_BEHIND = 60;
/** So many tokens in front a quote goes on from an interrupted one. */
const MAX_BACK = 60;

/** Whether it follows a quote and a comma: “…,” X said, “…”. */
export function isInterrupted(tokens: readonly Token[], at: number): boolean {
  return (
    isComma(tokens[at - 1]) &&
    tokens.slice(Math.max(0, at - MAX_BACK), at).some(({ kind }) => kind === 'quote')
  );
}

/** Whether nothing stands in front of it but stops, "and" and "but". */
export function isFirst(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(Math.max(0, at - 3), at)
      .every(({ plain, kind }) => kind === 'stop' || /^(?:and|but)$/.test(plain)) && at <= 3
  );
}

/** A mark that sets words of saying off from a quote. */
export function isStop(token: Token | undefined): boolean {
  return token?.kind === 'stop' && /^[,:;—–-]|^--/.test(token.plain);
}
