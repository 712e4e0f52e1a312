/** Words by which a sentence tells why. */

const SURELY =
  /\b(?:because|due to|owing to|thanks to|in order to|so that|so as to|as a result of|on account of|on (?:the )?grounds|in (?:response to|protest|retaliation|revenge|the wake of)|the (?:main |only |official )?reasons?|reason (?:was|is|for)|motive|motivated by|prompted|caused by|led to|came after|comes after|blamed? (?:on|for)|designed to|intended to|meant to)\b/i;
const PERHAPS =
  /\b(?:after|amid|following|citing|over (?:the|an?|his|her|its|their)|accus(?:es|ed|ing)|fear(?:s|ing|ed)?|aim(?:s|ed|ing)? (?:to|at)|want(?:s|ed) to|for failing)\b/i;

/** How surely a sentence tells a reason: 2 by words such as "because", 1 by words such as "after", 0 by none. */
export function reasonGiven(sentence: string): 0 | 1 | 2 {
  return SURELY.test(sentence) ? 2 : PERHAPS.test(sentence) ? 1 : 0;
}
