import { type Cue, cueOf } from './cue.ts';
import { isInanimate } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { DOCUMENTS } from './words.ts';

/** According to X, in the words of X, in a statement from X, as X put it. */
export function sourceCue(tokens: readonly Token[], at: number): Cue | null {
  const length = sourceLength(tokens, at);
  if (length > 0) {
    const speaker = phraseFrom(tokens, at + length);
    return speaker && !isInanimate(speaker) ? cueOf(tokens, at, at + length, speaker, 'source', true) : null;
  }
  if (tokens[at]?.plain === 'put' && /^(?:it|things|that)$/.test(tokens[at + 1]?.plain ?? '')) {
    const speaker = subjectBefore(tokens, at);
    return speaker ? cueOf(tokens, at, at + 2, speaker, 'said', false) : null;
  }
  return null;
}

/** How many words lead to the source; 0 where none do. */
function sourceLength(tokens: readonly Token[], at: number): number {
  const plain = tokens[at]?.plain;
  if (plain === 'according') return tokens[at + 1]?.plain === 'to' ? 2 : 0;
  if (plain !== 'in') return fromStatement(tokens, at);
  const words = tokens.slice(at, at + 4).map((token) => token.plain);
  return /^in (?:the|her|his) words? of$/.test(words.join(' ')) ? 4 : 0;
}

/** "in a statement from X", "a message by X": how many words stand in front of X. */
function fromStatement(tokens: readonly Token[], at: number): number {
  if (!/^(?:a|the)$/.test(tokens[at]?.plain ?? '')) return 0;
  for (let next = at + 1; next < at + 4; next++) {
    if (!DOCUMENTS.has(tokens[next]?.plain ?? '')) continue;
    return /^(?:from|by)$/.test(tokens[next + 1]?.plain ?? '') ? next + 2 - at : 0;
  }
  return 0;
}
