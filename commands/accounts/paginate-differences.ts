import type { Page } from '../paginate.ts';
import type { ToldDifference } from './gather-accounts.ts';

/** As many as stay within the components of a message of Discord's, each with its button. */
const ACCOUNTS_A_PAGE = 5;

/**
 * As many differences a page as have so few accounts in all, but at least one, and of that as many accounts.
 *
 * @param wanted - counted from 0; a page behind the last one is the last one
 * @returns `first` is the place of the first account among all
 */
export function paginateDifferences(
  differences: readonly ToldDifference[],
  wanted: number,
): Page<ToldDifference> {
  const pages: ToldDifference[][] = [];
  let accounts = Number.POSITIVE_INFINITY;
  for (const difference of differences.map(withoutMore)) {
    accounts += difference.accounts.length;
    if (accounts > ACCOUNTS_A_PAGE) {
      pages.push([]);
      accounts = difference.accounts.length;
    }
    pages.at(-1)?.push(difference);
  }
  const count = Math.max(1, pages.length);
  const page = Math.min(wanted, count - 1);
  const pagesOfOne = count > 1 ? { page, count, answers: countAccounts(pages.flat()) } : null;
  return { items: pages[page] ?? [], first: countAccounts(pages.slice(0, page).flat()), pages: pagesOfOne };
}

function withoutMore(difference: ToldDifference): ToldDifference {
  return { ...difference, accounts: difference.accounts.slice(0, ACCOUNTS_A_PAGE) };
}

function countAccounts(differences: readonly ToldDifference[]): number {
  return differences.reduce((sum, { accounts }) => sum + accounts.length, 0);
}
