import type { Findings, Question } from '../../index/findings.ts';
import type { Invocation, Reply } from '../command.ts';
import { describeFindings, describeReading } from '../describe.ts';
import { listExtent } from '../extent.ts';
import { saidHeadingOf } from '../heading.ts';
import { replyWith } from '../reply.ts';
import { note } from '../say.ts';
import { refuseQuotes } from './refuse-quotes.ts';

/** The quotes of a speaker, or why there are none. */
export async function describeSaid(
  findings: Findings,
  asked: NonNullable<Question['said']>,
  invocation: Invocation,
): Promise<Reply> {
  const { question, outcome } = findings;
  const said = question.said ?? asked;
  const heading = saidHeadingOf(question, said);
  if (outcome === 'answered') {
    return { ...describeFindings(findings, invocation), heading, command: 'said' };
  }
  const blocks = [
    ...describeReading(findings),
    ...(await refuseQuotes(findings, said, invocation)),
    note(listExtent(invocation.archive.overview).join(', ')),
  ];
  return replyWith({ audience: 'public', heading, command: 'said', blocks, findings });
}
