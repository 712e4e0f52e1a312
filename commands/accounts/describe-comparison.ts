/** Where articles tell different things: what they differ on, then each account in its own words. No verdict. */
import type { Comparison } from '../../index/findings.ts';
import type { Block, Invocation, Reply } from '../command.ts';
import { describeFindings, describeReading } from '../describe.ts';
import { compareHeadingOf } from '../heading.ts';
import { quoteExcerpt } from '../quotation.ts';
import { replyWith } from '../reply.ts';
import { notice } from '../say.ts';
import { askWhich } from '../which-name.ts';
import { gatherAccounts, type ToldDifference } from './gather-accounts.ts';
import { paginateDifferences } from './paginate-differences.ts';
import { writeTopic } from './topic.ts';

export function describeComparison({ findings, differences }: Comparison, invocation: Invocation): Reply {
  const { question, outcome } = findings;
  const heading = compareHeadingOf(question);
  if (differences.length === 0 && outcome !== 'answered') {
    return { ...describeFindings(findings, invocation), heading, command: 'compare', pages: null };
  }
  const { archive, page } = invocation;
  const told = differences.map((difference) => gatherAccounts(difference, archive));
  const { items, first, pages } = paginateDifferences(told, page);
  const accounts = quoteAccounts(items, first, archive);
  const blocks = [
    ...describeReading(findings),
    ...askWhich(question, archive, 'compare'),
    ...(accounts.length > 0 ? accounts : describeAgreement(question.text)),
  ];
  return replyWith({ audience: 'public', heading, command: 'compare', blocks, pages, findings });
}

function quoteAccounts(
  differences: readonly ToldDifference[],
  first: number,
  archive: Invocation['archive'],
): readonly Block[] {
  let number = first;
  return differences.flatMap((difference): readonly Block[] => [
    notice(`${writeTopic(difference)}.`),
    ...difference.accounts.map(({ excerpt, marks }) => {
      number += 1;
      return { ...quoteExcerpt(excerpt, archive, marks), number };
    }),
  ]);
}

function describeAgreement(subject: string): readonly Block[] {
  return [
    notice(`No article here contradicts another about ${subject}, as far as I can tell.`),
    {
      type: 'suggestions',
      text: 'Closest passages',
      choices: [{ label: 'What the articles say', request: `/what ${subject}` }],
    },
  ];
}
