/** Why nobody is quoted: in one sentence, with what to ask instead. */
import type { Findings, Question } from '../../index/findings.ts';
import { offerName, offerWhoOrWhat } from '../ask-about.ts';
import type { Block, Invocation, Suggestions } from '../command.ts';
import { findMeantNames, type MeantNames } from '../meant-names.ts';
import { askOptions } from '../options.ts';
import { writeLimits } from '../refusal.ts';
import { notice } from '../say.ts';
import { writeAsked } from '../which-name.ts';

type Said = NonNullable<Question['said']>;
type Choices = Suggestions['choices'];

const NAMES_OFFERED = 5;
/** Names with a word that begins like what was asked, where none is called so. */
const NAMES_LIKE_IT = 3;

export async function refuseQuotes(
  { question, nearest }: Findings,
  said: Said,
  invocation: Invocation,
): Promise<readonly Block[]> {
  const meant = findMeantNames(question, invocation.archive);
  if (meant?.isOpen) return refuseSeveral(meant, question, said, invocation);
  const known = invocation.archive.known(meant?.name ?? said.speaker);
  const name = known?.name ?? said.speaker;
  const near = nearest.map((other) => ({ label: other, request: `/said ${other}` }));
  if (known === null) {
    const like = invocation.archive.completeName(said.speaker, NAMES_LIKE_IT).map(offerName);
    const text = `No article here quotes “${name}”${writeAbout(said)}.`;
    return offer(text, 'Nearest names', near.length > 0 ? near : like);
  }
  const who = offerWhoOrWhat(known);
  if (said.about !== '' && (await isQuoted(said.speaker, invocation))) {
    const text = `${name} is quoted, but not about “${said.about}”.`;
    return offer(text, 'Ask instead', [offerAll(name), who]);
  }
  const text = `${name} is mentioned, but not quoted${writeWithin(question)}.`;
  return offer(text, 'Ask instead', [who, ...near]);
}

/** Of several who are called so no one is quoted: nothing is said of one of them that holds for all. */
async function refuseSeveral(
  meant: MeantNames,
  question: Question,
  said: Said,
  invocation: Invocation,
): Promise<readonly Block[]> {
  const names = meant.choices.slice(0, NAMES_OFFERED).map((name) => {
    const kind = invocation.archive.known(name)?.kind ?? 'person';
    return offerName({ name, kind });
  });
  const text = `No article here quotes anyone called ${writeAsked(meant)}${writeAbout(said)}${writeWithin(question)}.`;
  const isOnOthers = said.about !== '' && (await isQuoted(said.speaker, invocation));
  return offer(text, 'Ask instead', [...(isOnOthers ? [offerAll(said.speaker)] : []), ...names]);
}

function offerAll(speaker: string): Choices[number] {
  return { label: 'Everything quoted', request: `/said ${speaker}` };
}

function writeAbout({ about }: Said): string {
  return about === '' ? '' : ` about “${about}”`;
}

function writeWithin({ filters, spoken }: Question): string {
  const limits = [...writeLimits(filters), ...writeLimits(spoken)];
  return limits.length === 0 ? '' : ` ${limits.join(' ')}`;
}

async function isQuoted(speaker: string, invocation: Invocation): Promise<boolean> {
  const findings = await invocation.archive.said(speaker, '', { ...askOptions(invocation, null), limit: 1 });
  return findings.outcome === 'answered';
}

function offer(text: string, intro: string, choices: Choices): readonly Block[] {
  return [
    notice(text),
    ...(choices.length === 0 ? [] : [{ type: 'suggestions', text: intro, choices } as const]),
  ];
}
