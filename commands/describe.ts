/** Findings → blocks, shared by the commands that ask the archive. */
import type { Answer, Findings, Profile, Question } from '../index/findings.ts';
import type { TimeExpression } from '../index/types.ts';
import { collectDifferences, mentionDifferences, offerComparison } from './accounts/mention-differences.ts';
import { offerName } from './ask-about.ts';
import type { Block, Invocation, Reply } from './command.ts';
import { writeTime } from './days.ts';
import { listExtent } from './extent.ts';
import { type DayGroup, groupByDay } from './group-days.ts';
import { commandOf, headingOf } from './heading.ts';
import { paginate } from './paginate.ts';
import { describeProfile } from './profile/describe-profile.ts';
import { offerNext } from './profile/go-on.ts';
import { citeAnswer, quoteAnswer } from './quotation.ts';
import { foldQuotes } from './quotes/fold-quotes.ts';
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
  const groups = groupAnswers(question, supported);
  const { items, first, pages } = paginate(groups, ANSWERS_A_PAGE, page);
  const blocks =
    outcome === 'answered'
      ? items.map((group, at) => quoteGroup(group, archive, question, first + at + 1))
      : describeRefusal(findings, archive);
  return replyWith({
    audience: 'public',
    heading: headingOf(question),
    command: commandOf(question),
    blocks: [
      ...describeReading(findings),
      ...(page === 0 ? askWhich(question, archive) : []),
      ...(profile === null ? [] : describeProfile(profile, question.names[0]?.asked ?? '')),
      ...blocks,
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

function groupAnswers({ kind, said }: Question, answers: readonly Answer[]): readonly DayGroup[] {
  if (kind === 'when') return groupByDay(answers);
  return (said === null ? answers : foldQuotes(answers)).map(alone);
}

function alone(answer: Answer): DayGroup {
  return { answer, others: [] };
}

function quoteGroup(
  { answer, others }: DayGroup,
  archive: Invocation['archive'],
  { kind, form }: Question,
  number: number,
): Block {
  const sameDay = others.map((other) => citeAnswer(other, archive, true));
  return { ...quoteAnswer(answer, archive, kind, number, form), sameDay };
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
  const blocks: Block[] = [notice(refuse(findings, archive))];
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
