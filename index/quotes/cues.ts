import { beforeAdverbs, type Cue, cueOf } from './cue.ts';
import { markDenied } from './denied-cue.ts';
import { invertedCue, isInverted } from './inverted-cue.ts';
import { isFollowedByParticle, looseCue } from './loose-cue.ts';
import { mainSubject } from './main-subject.ts';
import { passiveCue } from './passive-cue.ts';
import { isComma, type Phrase } from './phrase.ts';
import { sayingCue } from './saying-cue.ts';
import { sourceCue } from './source-cue.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import {
  DOCUMENTS,
  GROUPS,
  INSTITUTIONS,
  isJudging,
  isPlural,
  isPronoun,
  isSpeechVerb,
  isToBe,
  NOUNS_OR_VERBS,
  PAPERS,
  ROLES,
  type VerbForm,
  verbFormOf,
} from './words.ts';

/** The cues of a sentence, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.mention !== null) return;
    const cue = sourceCue(tokens, at) ?? markDenied(tokens, at, verbCue(tokens, at));
    if (cue) cues.push(cue);
  });
  return cues;
}

function verbCue(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  const form = verbFormOf(token);
  if (!form || isFollowedByParticle(tokens, at)) {
    const loose = looseCue(tokens, at) ?? findingCue(tokens, at);
    if (loose || !form) return loose;
  }
  if (form === 'ing') return sayingCue(tokens, at, token);
  if (form === 'base') return baseCue(tokens, at, token);
  const helper = beforeAdverbs(tokens, at);
  if (isParticiple(tokens, at)) return null;
  if (isToBe(tokens[helper])) return passiveCue(tokens, at, helper);
  return isInverted(tokens, at) ? invertedCue(tokens, at) : finiteCue(tokens, at, token, form);
}

/** "a study finds that …", "the report shows …" */
function findingCue(tokens: readonly Token[], at: number): Cue | null {
  if (!/^(?:finds?|found|shows?|showed)$/.test(tokens[at]?.plain ?? '')) return null;
  const speaker = subjectBefore(tokens, at);
  const isPaper = speaker?.form === 'noun' && (PAPERS.has(speaker.head) || DOCUMENTS.has(speaker.head));
  return isPaper ? cueOf(tokens, at, at + 1, speaker, 'judged', false) : null;
}

function finiteCue(tokens: readonly Token[], at: number, token: Token, form: VerbForm): Cue | null {
  const subject = subjectBefore(tokens, at) ?? leaningSubject(tokens, at);
  const speaker =
    form === 'base' && /^(?:he|she|it)$/.test(tokens[at - 1]?.plain ?? '')
      ? beforeRelative(tokens, at)
      : subject;
  if (
    !speaker ||
    (form === 'base' &&
      !/^(?:would|did|does|do|will|'ll|'d)$/.test(tokens[beforeAdverbs(tokens, at)]?.plain ?? '') &&
      speaker.form === 'noun' &&
      !isPlural(speaker.head) &&
      !/^(?:both|some|many)$/.test(speaker.head))
  )
    return null;
  if (NOUNS_OR_VERBS.has(token.plain) && !canClaim(speaker, at) && !isClaiming(tokens, at)) return null;
  return cueOf(tokens, at, at + 1, speaker, isJudging(token) ? 'judged' : 'said', false);
}

/** "the tools announced were new" */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isToBe(next) && tokens[at - 1]?.mention === null && !isPronoun(tokens[at - 1]);
}

/** "X stood up and said": what is joined by "and" has the subject of the sentence. */
function leaningSubject(tokens: readonly Token[], at: number): Phrase | null {
  const before = tokens[beforeAdverbs(tokens, at)];
  const isJoined =
    before?.plain === 'and' || before?.plain === 'but' || before?.plain === 'then' || isComma(before);
  return isJoined ? mainSubject(tokens, at) : null;
}

/** "Lawmakers who drew it say": a singular pronoun is no subject of "say". */
function beforeRelative(tokens: readonly Token[], at: number): Phrase | null {
  const subject = mainSubject(tokens, at);
  return subject && tokens[subject.to]?.plain === 'who' ? subject : null;
}

/** "the order states that", "the law states: “…”": no noun is followed so. */
function isClaiming(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.plain === 'that' || tokens[at + 1]?.plain === ':' || tokens[at + 1]?.kind === 'quote'
  );
}

function canClaim({ form, head, to }: Phrase, at: number): boolean {
  if (form !== 'noun') return to >= at - 2;
  return /s$/.test(head) || ROLES.has(head) || GROUPS.has(head) || INSTITUTIONS.has(head);
}

function baseCue(tokens: readonly Token[], at: number, token: Token): Cue | null {
  const before = tokens[at - 1];
  if (before?.plain !== 'to') return finiteCue(tokens, at, token, 'base');
  if (!isSpeechVerb(token) && NOUNS_OR_VERBS.has(token.plain)) return null;
  // "went on to say", "took to Twitter to call it"; what someone is urged or refuses to say is not said.
  const verb = tokens[at - 2];
  if (verb?.kind !== 'word' || /^(?:want|need|ask|urg|told|had|has|have|not|able)/.test(verb.plain))
    return null;
  if (/^(?:refus|declin|fail)/.test(verb.plain)) return cueOf(tokens, at, at + 1, null, 'denied', false);
  const speaker = mainSubject(tokens, at - 1);
  return speaker ? cueOf(tokens, at, at + 1, speaker, isJudging(token) ? 'judged' : 'saying', false) : null;
}
