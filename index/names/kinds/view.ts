import type { Page } from '../chunks/pages.ts';
import type { Piece } from '../chunks/pieces.ts';
import { isGlued, type Token } from '../chunks/tokens.ts';
import type { KnownWords, NameWords } from './name-cue.ts';

/** One name with what stands beside it, as the cues look at it. */
export interface View extends NameWords {
  readonly hasTitle: boolean;
  /** The token before it, as it stands; an article between them is left out. Empty where a line begins. */
  readonly before: string;
  /** The token before that: the last one of the line above where a line begins. */
  readonly before2: string;
  readonly hasArticle: boolean;
  /** Whether "'s" or "'" stands behind it. */
  readonly owns: boolean;
  /** The tokens behind it in its line, behind a possessive too; empty where there are none. */
  readonly after: string;
  readonly after2: string;
  readonly after3: string;
  /** Whether the whole text reports of sports. */
  readonly isOfSport: boolean;
}

const ARTICLES = new Set(['a', 'an', 'the']);
const NONE = '';

export function viewOf(
  { tokens, isOfSport }: Page,
  { first, end, hasTitle }: Piece,
  named: KnownWords,
): View {
  const hasArticle = isArticle(tokens[first - 1]);
  const before = hasArticle ? first - 2 : first - 1;
  const owns = isPossessive(tokens, end);
  const behind = owns ? end + 1 : end;
  const after = wordAt(tokens, behind);
  const after2 = after === NONE ? NONE : wordAt(tokens, behind + 1);
  return {
    tokens,
    first,
    end,
    hasTitle,
    length: end - first,
    known: named.known,
    firstKnown: named.firstKnown,
    lastKnown: named.lastKnown,
    before: wordAt(tokens, before),
    before2: wordAt(tokens, before - 1),
    hasArticle,
    owns,
    after,
    after2,
    after3: after2 === NONE ? NONE : wordAt(tokens, behind + 2),
    isOfSport,
  };
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && token.text.length <= 3 && ARTICLES.has(token.text.toLowerCase());
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || mark.shape !== 'mark') return false;
  return mark.text === "'s" || mark.text === '’s' || (mark.text === "'" && isGlued(tokens[at - 1], mark));
}

/** Empty for the end of a line. */
function wordAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? NONE;
  return text === '\n' ? NONE : text;
}
