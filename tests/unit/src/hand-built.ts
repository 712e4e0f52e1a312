import { type Command, defineCommand, type Quotation, type Reply } from '../../../commands/command.ts';
import type { Findings, Question } from '../../../index/findings.ts';

export const emptyReply: Reply = {
  audience: 'public',
  heading: [],
  command: null,
  blocks: [],
  pages: null,
  findings: null,
  picture: null,
};

export function buildReply(parts: Partial<Reply>): Reply {
  return { ...emptyReply, ...parts };
}

export function buildQuotation(
  parts: Partial<Quotation> = {},
  citation: Partial<Quotation['citation']> = {},
): Quotation {
  const text = parts.text ?? 'The ferry to Brill left an hour late.';
  return {
    type: 'quotation',
    number: 1,
    articleId: 'ferry.md',
    span: { start: 0, end: text.length },
    text,
    clipped: { start: false, end: false },
    highlights: [],
    lead: null,
    doubt: null,
    sameDay: [],
    citation: {
      title: 'Late ferries',
      source: 'Harbour Post',
      author: null,
      url: null,
      published: { date: '2019-05-02', basis: 'metadata', status: 'ok', note: null, inferred: null },
      printed: 'printed 2 May 2019',
      speaksOf: [],
      also: [],
      ...citation,
    },
    ...parts,
  };
}

/** A command that is only looked up, never run. */
export function buildCommand(name: string, ...options: readonly string[]): Command {
  return defineCommand({
    name,
    description: name,
    audience: 'public',
    options: Object.fromEntries(options.map((option) => [option, { description: option }])),
    run: async () => emptyReply,
  });
}

export const commands: readonly Command[] = [
  buildCommand('who', 'name', 'after', 'source', 'in'),
  buildCommand('when', 'subject'),
  { ...buildCommand('said'), options: { speaker: { description: 'speaker', completes: 'speaker' } } },
  buildCommand('ask', 'question', 'source', 'in'),
  { ...buildCommand('article'), options: { title: { description: 'title', completes: 'title' } } },
  buildCommand('corpus'),
];

/** Findings of which only the text of the question matters. */
export function buildFindings(text: string): Findings {
  const question = { text } as Question;
  return { question, outcome: 'answered' } as Findings;
}
