import abbreviations from '../language/abbreviations.json' with { type: 'json' };
import type { Token } from './tokens.ts';
import { isSpeechVerb } from './words.ts';

const ABBREVIATIONS = new Set([...abbreviations.inside, ...abbreviations.maybeLast]);
const OPENERS = new Set(abbreviations.openers);
const STOPS = /^[.!?…]|^\.\.+$/;
/** So many words of "Smith said." may follow what ends in a stop and still belong to it. */
const MAX_TAIL = 8;

/**
 * The tokens of a paragraph cut into sentences. A stop within marks ends one only where a capital follows that is not
 * the beginning of "Smith asked."
 */
export function cutSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  tokens.forEach((token, at) => {
    sentence.push(token);
    if (!endsSentence(tokens, at)) return;
    sentences.push(sentence);
    sentence = [];
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.kind === 'quote') {
    return STOPS.test(token.plain) && next.isCapital && !opensWordsOfSaying(tokens, at + 1, token.plain);
  }
  if (token.kind === 'stop') {
    if (!STOPS.test(token.plain) || (next.kind === 'word' && !next.isCapital)) return false;
    return next.kind !== 'stop' && !isAbbreviation(tokens[at - 1], token, next);
  }
  // "in the U.S. The army"
  return token.plain.endsWith('.') && next.isCapital && OPENERS.has(next.plain);
}

function isAbbreviation(word: Token | undefined, stop: Token, next: Token): boolean {
  if (stop.plain !== '.' || word?.kind !== 'word' || word.end !== stop.start || next.kind === 'quote')
    return false;
  if (ABBREVIATIONS.has(word.plain)) return !OPENERS.has(next.plain);
  return /^\p{L}$/u.test(word.plain) && word.isCapital && !OPENERS.has(next.plain);
}

/** Behind a full stop only "Smith said." itself, behind a question also "Smith asked on Monday". */
function opensWordsOfSaying(tokens: readonly Token[], from: number, stop: string): boolean {
  for (let at = from; at < from + MAX_TAIL; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (!isSpeechVerb(token) || at === from) continue;
    const next = tokens[at + 1];
    if (!next || /^[.,]$/.test(next.plain)) return true;
    return (
      stop !== '.' &&
      next.kind === 'word' &&
      !next.isCapital &&
      !/^(?:that|it|he|she|they|the|a)$/.test(next.plain)
    );
  }
  return false;
}
