/**
 * Whether a sentence is where an article introduces what was asked for. News gives a name in full, with what it stands
 * for, where it mentions it first: 1 / (1 + earlier mentions).
 *
 * @param mentions - the sentences that mention it, in order; empty where the question asks for no single name
 * @returns a value in [0, 1]; 0 where the sentence does not mention it
 */
export function introduction(mentions: readonly number[], sentence: number): number {
  const at = mentions.indexOf(sentence);
  return at < 0 ? 0 : 1 / (1 + at);
}
