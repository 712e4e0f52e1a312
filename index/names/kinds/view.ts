import { FIRST_NAME, type Known, knownOf, knownWord } from '../chunks/lexicon.ts';
import type { Page } from '../chunks/pages.ts';
import type { Piece } from '../chunks/pieces.ts';
import { isGlued, type Token } from '../chunks/tokens.ts';

/** One name with what stands beside it, as the cues look at it. */
export interface View {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly hasTitle: boolean;
  /** How many tokens the name has. */
  readonly length: number;
  /** What the lists know of the whole name, of its first and of its last word. */
  readonly known: Known;
  readonly firstKnown: Known;
  readonly lastKnown: Known;
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

const ARTICLES = /^(?:the|an?)$/i;

export function viewOf({ tokens, isOfSport }: Page, { first, end, hasTitle }: Piece): View {
  const hasArticle = ARTICLES.test(wordAt(tokens, first - 1));
  const before = hasArticle ? first - 2 : first - 1;
  const mark = tokens[end];
  const owns =
    mark?.text === "'s" || mark?.text === '’s' || (mark?.text === "'" && isGlued(tokens[end - 1], mark));
  const after = owns ? end + 1 : end;
  return {
    tokens,
    first,
    end,
    hasTitle,
    length: end - first,
    known: knownOf(tokens, first, end),
    firstKnown: knownWord(tokens[first]),
    lastKnown: knownWord(tokens[end - 1]),
    before: wordAt(tokens, before),
    before2: wordAt(tokens, before - 1),
    hasArticle,
    owns,
    after: lineWord(tokens, end, after),
    after2: lineWord(tokens, end, after + 1),
    after3: lineWord(tokens, end, after + 2),
    isOfSport,
  };
}

/** Whether its first word is a given name and more words of a person follow. */
export function hasFirstName({ firstKnown, length }: View): boolean {
  return length > 1 && (firstKnown & FIRST_NAME) !== 0;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? '';
  return text === '\n' ? '' : text;
}

function lineWord(tokens: readonly Token[], from: number, at: number): string {
  for (let place = from; place <= at; place++) if (tokens[place]?.text === '\n') return '';
  return tokens[at]?.text ?? '';
}
