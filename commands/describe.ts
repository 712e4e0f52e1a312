/** Findings → blocks, shared by the commands that ask the archive. */
import type { Findings, Profile, Question } from '../index/findings.ts';
import type { TimeExpression } from '../index/types.ts';
import { collectDifferences, mentionDifferences, offerComparison } from './accounts/mention-differences.ts';
import { offerName } from './ask-about.ts';
import { noteDoubt, noteNoVerdict, noteOrder } from './asking-notes.ts';
import type { Block, Invocation, Reply } from './command.ts';
import { writeTime } from './days.ts';
import { listExtent } from './extent.ts';
import { groupAnswers, type ShownAnswer } from './group-answers.ts';
import { commandOf, headingOf } from './heading.ts';
import { paginate } from './paginate.ts';
import { describeProfile } from './profile/describe-profile.ts';
import { offerNext } from './profile/go-on.ts';
import { citeAnswer, quoteAnswer } from './quotation.ts';
import { refuse } from './refusal.ts';
import { replyWith } from './reply.ts';
import { note, notice } from './say.ts';
import { askWhich } from './which-name.ts';

const ANSWERS_A_PAGE = 3;
const CLOSEST_SHOWN = 2;

/**
 * The page that is asked for; a page behind the last one is the last one.
 *
 * @param profile - of the one name that is asked about; null where it is not about one
 */
export function describeFindings(
  findings: Findings,
  invocation: Invocation,
  profile: Profile | null = null,
): Reply {
  const { question, outcome, answers } = findings;
  const { archive, page } = invocation;
  const supported = answers.filter(({ isSupported }) => isSupported);
  const groups = groupAnswers(findings);
  const { items, first, pages } = paginate(groups, ANSWERS_A_PAGE, page);
  const blocks =
    outcome === 'answered'
      ? items.flatMap((group, at) => quoteGroup(group, archive, first + at + 1, findings))
      : describeRefusal(findings, archive);
  return replyWith({
    audience: 'public',
    heading: headingOf(question),
    command: commandOf(question),
    blocks: [
      ...describeReading(findings),
      ...noteOrder(findings),
      ...(outcome === 'answered' ? refuseParts(findings, archive) : []),
      ...(page === 0 ? askWhich(question, archive) : []),
      ...(profile === null && page === 0 ? noteDoubt(findings) : []),
      ...(profile === null ? [] : describeProfile(profile, question.names[0]?.asked ?? '')),
      ...blocks,
      ...noteNoVerdict(findings),
      ...(page === 0 && outcome === 'answered' ? describeRest(findings, profile) : []),
    ],
    pages: pages && groups.length < supported.length ? { ...pages, answers: groups.length } : pages,
    findings,
  });
}

/** What stands below the passages: where accounts differ, and what can be asked next. */
function describeRest(findings: Findings, profile: Profile | null): Block[] {
  const differences = collectDifferences(findings, profile);
  const choices = [
    ...(profile === null ? [] : offerNext(profile)),
    ...offerComparison(findings, differences),
  ];
  const next: Block[] = choices.length > 0 ? [{ type: 'suggestions', text: 'Go on with', choices }] : [];
  return [...mentionDifferences(differences), ...next];
}

/** An answer to one of several questions says which of them it answers. */
function quoteGroup(
  { answer, others, question }: ShownAnswer,
  archive: Invocation['archive'],
  number: number,
  { parts }: Findings,
): Block[] {
  const sameDay = others.map((other) => citeAnswer(other, archive, true));
  const quotation = quoteAnswer(answer, archive, question.kind, number, question.form);
  return [...(parts.length > 0 ? [note(writeHeading(question))] : []), { ...quotation, sameDay }];
}

/** Those of several questions that were not answered, each with the reason. */
function refuseParts({ parts }: Findings, archive: Invocation['archive']): Block[] {
  return parts
    .filter(({ outcome }) => outcome !== 'answered')
    .map((part) => notice(`${writeHeading(part.question)} · ${refuse(part, archive)}`));
}

function writeHeading(question: Question): string {
  return headingOf(question).join(' · ');
}

/** How the question was read where it was not taken at its word. */
export function describeReading({ question: { asked, corrections, completed } }: Findings): Block[] {
  const understood = asked === null ? [] : [`understood from “${asked}”`];
  const mended = corrections.map(
    ({ asked: word, name }) => `showing results for ${name}; no article here mentions “${word}”`,
  );
  const dated = completed.map((time) => `read “${time.text}” as ${writeRead(time)}`);
  return [...understood, ...mended, ...new Set(dated)].map(note);
}

/** Without the word that opens it, which the asker wrote. */
function writeRead(time: TimeExpression): string {
  return writeTime({ ...time, interval: null });
}

function describeRefusal(findings: Findings, archive: Invocation['archive']): Block[] {
  const { question, nearest, closest } = findings;
  const refusals = refuseParts(findings, archive);
  const blocks: Block[] = refusals.length > 0 ? refusals : [notice(refuse(findings, archive))];
  if (nearest.length > 0) {
    const choices = nearest.map((name) => offerName({ name, kind: archive.known(name)?.kind ?? 'person' }));
    blocks.push({ type: 'suggestions', text: 'Nearest names', choices });
  }
  // With names in the question a passage that speaks of none of them is of no use to the asker.
  const near = closest.filter(({ isAboutNames }) => isAboutNames).slice(0, CLOSEST_SHOWN);
  if (near.length > 0) blocks.push(note('Closest passages, which do not answer:'));
  blocks.push(...near.map((answer) => quoteAnswer(answer, archive, question.kind, null)));
  blocks.push(note(listExtent(archive.overview).join(', ')));
  return blocks;
}
