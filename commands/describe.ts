/** Findings → blocks, shared by the commands that ask the archive. */
import type { Answer, Findings } from '../index/types.ts';
import type { Block, Invocation, Reply } from './command.ts';
import { headingOf } from './heading.ts';
import { quoteAnswer } from './quotation.ts';
import { refuse, writeExtent } from './refusal.ts';

const ANSWERS_A_PAGE = 3;
const CLOSEST_SHOWN = 2;

/** The page that is asked for; a page behind the last one is the last one. */
export function describeFindings(findings: Findings, { archive, page }: Invocation): Reply {
  const { question, outcome } = findings;
  const answers = findings.answers.filter(({ isSupported }) => isSupported);
  const count = Math.max(1, Math.ceil(answers.length / ANSWERS_A_PAGE));
  const shownPage = Math.min(page, count - 1);
  const first = shownPage * ANSWERS_A_PAGE;
  const notes: Block[] = [];
  if (question.asked !== null) notes.push({ type: 'note', text: `understood from “${question.asked}”` });
  for (const { asked, name } of question.corrections) {
    notes.push({ type: 'note', text: `showing results for ${name}; no article here mentions “${asked}”` });
  }
  const quotations = answers
    .slice(first, first + ANSWERS_A_PAGE)
    .map((answer, at) => quoteAnswer(answer, archive, question.kind, first + at + 1));
  return {
    audience: 'public',
    heading: headingOf(question),
    blocks:
      outcome === 'answered' ? [...notes, ...quotations] : [...notes, ...describeRefusal(findings, archive)],
    pages: count > 1 ? { page: shownPage, count } : null,
    findings,
  };
}

function describeRefusal(findings: Findings, archive: Invocation['archive']): Block[] {
  const { question, nearest, closest } = findings;
  const blocks: Block[] = [{ type: 'notice', text: refuse(findings, archive) }];
  if (nearest.length > 0) {
    const choices = nearest.map((name) => ({ label: name, request: `/who ${name}` }));
    blocks.push({ type: 'suggestions', text: 'Nearest names', choices });
  }
  const near = closest.filter(holdsName).slice(0, CLOSEST_SHOWN);
  if (near.length > 0) blocks.push({ type: 'note', text: 'Closest passages, which do not answer:' });
  blocks.push(...near.map((answer) => quoteAnswer(answer, archive, question.kind, null)));
  blocks.push({ type: 'note', text: writeExtent(archive.overview) });
  return blocks;

  /** With names in the question a passage that speaks of none of them is of no use to the asker. */
  function holdsName({ highlights, excerpt, passage }: Answer): boolean {
    if (question.names.length === 0) return true;
    const words = highlights.map(({ start, end }) =>
      excerpt.slice(start - passage.span.start, end - passage.span.start),
    );
    return question.names.some(({ asked }) =>
      words.some((word) => asked.toLowerCase().includes(word.toLowerCase())),
    );
  }
}
