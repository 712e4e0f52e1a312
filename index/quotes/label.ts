import { mainSubject } from './main-subject.ts';
import { isInanimate, nameEndingAt, type Phrase, toPhrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import { isFirst } from './places.ts';
import type { Attribution, ReadSentence } from './read-sentence.ts';
import type { Token } from './tokens.ts';
import { DOCUMENTS, TITLES } from './words.ts';

/** A speaker and a colon: "Mayor Joan Roe:" */
const MAX_LABEL = 6;
/** What someone has that is told in words. */
const WORDS_OF =
  /^(?:advice|answer|argument|conclusion|excuse|explanation|message|motto|reply|response|verdict|words)$/;

/** X: "…", or a sentence about X and a colon. */
export function label({ tokens }: ReadSentence, at: number): Attribution | null {
  if (tokens[at - 1]?.plain !== ':') return null;
  const owner = ownerOfWords(tokens, at - 1);
  if (owner) return { cue: null, speaker: owner, form: 'direct' };
  const speaker = mainSubject(tokens, at - 1);
  if (!speaker || isInanimate(speaker) || (speaker.form === 'noun' && at > MAX_LABEL)) return null;
  const isPerson = speaker.mention?.kind === 'person' || /^s?he$/.test(speaker.head);
  if (isPerson || speaker.to === at - 1) return { cue: null, speaker, form: 'direct' };
  return null;
}

/** “…” — X, after the vote */
export function dashBehind({ tokens }: ReadSentence, at: number): Attribution | null {
  if (!/^(?:[—–-]|--)$/.test(tokens[at + 1]?.plain ?? '') || !isFirst(tokens, at)) return null;
  let from = at + 2;
  while (tokens[from]?.mention === null && TITLES.has(tokens[from]?.plain ?? '')) from++;
  const speaker = phraseFrom(tokens, from);
  if (speaker?.form !== 'name' || speaker.mention?.kind === 'place') return null;
  const next = tokens[speaker.to];
  return next && !/^[,.(]$/.test(next.plain) ? null : { cue: null, speaker, form: 'direct' };
}

/** "Her exact words were:", the owner first. */
function isWordsWithin(tokens: readonly Token[], owner: number, colon: number): boolean {
  const isWords = ({ plain }: Token) => DOCUMENTS.has(plain) || WORDS_OF.test(plain);
  return tokens.slice(owner + 1, Math.min(owner + 3, colon)).some(isWords);
}

/** "Roe's explanation:", "Roe's statement, in full:" */
function ownerOfWords(tokens: readonly Token[], colon: number): Phrase | null {
  const own = tokens[0]?.plain ?? '';
  if (/^(?:his|her)$/.test(own) && isWordsWithin(tokens, 0, colon)) {
    return toPhrase(tokens, 0, 1, 'pronoun', null, own === 'his' ? 'he' : 'she');
  }
  for (let at = 0; at < Math.min(colon, MAX_LABEL); at++) {
    const token = tokens[at];
    const named = token?.isPossessive ? token.mention : null;
    if (!named) continue;
    return isWordsWithin(tokens, at, colon) && named.kind !== 'place'
      ? nameEndingAt(tokens, at, named)
      : null;
  }
  return null;
}
