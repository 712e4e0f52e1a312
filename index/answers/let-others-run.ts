/** After so many articles others have their turn. */
const READ_AT_ONCE = 5;

/**
 * Lets others run where a long reading has come to its next few articles.
 *
 * @param at - how many articles have been read
 */
export async function letOthersRun(at: number): Promise<void> {
  if (at % READ_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
}
