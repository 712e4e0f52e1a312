import type { Question } from '../findings.ts';

export type SaidVerb = 'promise' | 'warn' | 'admit';

/** Verbs of saying as a question has them: "what did X say", "what has X said". */
const SAY =
  'say|said|tell|told|claim|claimed|announce|announced|write|written|tweet|tweeted|state|stated|comment|commented|warn|warned|promise|promised|vow|vowed|pledge|pledged|admit|admitted';
const FORMS: readonly RegExp[] = [
  // "What did Lund say about the bridge?"
  new RegExp(
    `^what (?:did|does|do|has|have|had) (.{2,80}?) (?:(?:also|just|ever) )?(?:${SAY})\\b(.*)$`,
    'is',
  ),
  // "What was said by Lund about the bridge?"
  /^what (?:was|is|has been) said by (.{2,80}?)((?:\s(?:about|on|of|regarding|concerning)\b.*)?)$/is,
];
const SPOKEN = new RegExp(
  `^what (?:did|does|do|has|have|had) (.{2,80}?) (?:(?:also|just|ever) )?(${SAY})\\b`,
  'is',
);
const ASKS_FOR_SPEAKER = new RegExp(`\\bwho(?:m)? (?:was it who |has |had )?(?:${SAY})\\b`, 'i');
const VERBS: readonly (readonly [stem: string, verb: SaidVerb])[] = [
  ['promise', 'promise'],
  ['vow', 'promise'],
  ['pledge', 'promise'],
  ['warn', 'warn'],
  ['admit', 'admit'],
];
/** What stands between a verb of saying and what is spoken of. */
const LINK =
  /^\s*(?:(?:to|in|at) [^,]{1,40}? )?(?:about|on|of|regarding|concerning|when|that|after|during)\s+/i;

/** Whose words a question in a sentence asks for, and what they are to be about; null where it asks for none. */
export function readSaidQuestion(text: string): Question['said'] {
  for (const form of FORMS) {
    const [, speaker = '', rest = ''] = form.exec(text) ?? [];
    if (speaker !== '') return { speaker: speaker.trim(), about: withoutMark(rest.replace(LINK, '')) };
  }
  return null;
}

/** The verb of the question where it asks for more than words: no other saying answers it. Null where any does. */
export function saidVerb(text: string): SaidVerb | null {
  const [, , verb = ''] = SPOKEN.exec(text) ?? [];
  return VERBS.find(([stem]) => verb.toLowerCase().startsWith(stem))?.[1] ?? null;
}

/** "Who said that …?", "by whom was it announced that …?": a speaker is asked for. */
export function asksForSpeaker(text: string): boolean {
  return ASKS_FOR_SPEAKER.test(text);
}

function withoutMark(text: string): string {
  return text.replace(/[\s?.!]+$/, '').trim();
}
