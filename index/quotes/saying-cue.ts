import { beforeAdverbs, type Cue, cueOf } from './cue.ts';
import { mainSubject } from './main-subject.ts';
import { isComma, isInanimate, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, DOCUMENTS, isJudging, isToBe, NOUNS_OR_VERBS } from './words.ts';

/** Between "with" and "saying", "quoted" and "as". */
const MAX_WITH = 8;

/** X did something, saying "…"; with X saying "…"; a statement saying "…". */
export function sayingCue(tokens: readonly Token[], at: number, token: Token): Cue | null {
  const helper = beforeAdverbs(tokens, at);
  const before = tokens[helper];
  const isNoun =
    NOUNS_OR_VERBS.has(token.plain) && (before?.isPossessive || DETERMINERS.has(before?.plain ?? ''));
  const quoted = before?.plain === 'as' ? quotedBefore(tokens, helper) : -1;
  const isQuoted = quoted >= 0;
  if (isNoun) return null;
  let speaker: Phrase | null = null;
  if (isQuoted) speaker = quotedAs(tokens, quoted);
  else if (isToBe(before)) speaker = subjectBefore(tokens, helper);
  else if (
    !before ||
    isComma(before) ||
    /^(?:by|and|in|after|before|while|when|of|for|—|--)$/.test(before.plain)
  )
    speaker = mainSubject(tokens, at);
  else if (before.kind === 'word') speaker = authorOf(tokens, helper);
  return cueOf(
    tokens,
    at,
    at + 1,
    speaker,
    isJudging(token) ? 'judged' : isQuoted ? 'said' : 'saying',
    false,
  );
}

/** The place of "quoted" in "was quoted by Y as saying", "quoted X as saying"; -1 for none. */
function quotedBefore(tokens: readonly Token[], as: number): number {
  for (let at = as - 1; at >= Math.max(0, as - MAX_WITH) && tokens[at]?.kind === 'word'; at--) {
    if (/^(?:quot(?:ed|es)|cit(?:ed|es)|reported)$/.test(tokens[at]?.plain ?? '')) return at;
  }
  return -1;
}

/** X was quoted by Y as saying; Y quoted X as saying. */
function quotedAs(tokens: readonly Token[], quoted: number): Phrase | null {
  const helper = beforeAdverbs(tokens, quoted);
  return isToBe(tokens[helper]) ? subjectBefore(tokens, helper) : phraseFrom(tokens, quoted + 1);
}

/** Of "with X saying" X; of "issued a statement saying" who issued it; of a sign nobody. */
function authorOf(tokens: readonly Token[], last: number): Phrase | null {
  const word = tokens[last];
  if (word && DOCUMENTS.has(word.plain) && word.mention === null) return mainSubject(tokens, last);
  for (let at = last; at > last - MAX_WITH && at >= 0; at--) {
    if (tokens[at]?.plain !== 'with') continue;
    const phrase = phraseFrom(tokens, at + 1);
    return phrase?.to === last + 1 && !isInanimate(phrase) ? phrase : null;
  }
  const phrase = subjectBefore(tokens, last + 1);
  return phrase && !isInanimate(phrase) ? phrase : null;
}
