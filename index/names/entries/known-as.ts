import type { Mention } from '../../types.ts';

/** Two names of one thing, as a text says itself. */
export interface Alias {
  readonly full: Mention;
  readonly other: Mention;
  /** Whether it is an acronym, which another article may use for something else. */
  readonly isAcronym: boolean;
}

const MAX_GAP_CHARS = 40;
const MAX_AFTER_CHARS = 4;
const OPENS_ACRONYM = /^,? ?\((?:or |the |hereafter )?["“'‘]?$|^, (?:or )?(?:the )?["“'‘]?$/;
const OPENS_BRACKET = /^ ?\((?:the )?["“'‘]?$/;
const KNOWN_AS =
  /^(?:,? ?\(|, | )(?:is |are |who is |which is |that is )?(?:(?:officially|also|better|formerly|previously|commonly|widely|otherwise) ){0,2}(?:known as |called |named |formerly |officially )?(?:the )?["“'‘]?$/;
const SAYS_SO =
  /(?:officially|also|better|formerly|previously|commonly|widely|otherwise) (?:known as |called |named )|[,(] ?(?:known as |formerly |officially )/;
const CLOSES = /^["”'’]{0,2}(?:$|[),.;:!?\n–—]| ?\))/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&]{1,9}$/u;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'la', 'du', 'des']);

/** What a text says of its names: "X (XY)", "X, also known as Y", "X (officially called Y)", "X, formerly Y". */
export function findAliases(text: string, mentions: readonly Mention[]): Alias[] {
  const aliases: Alias[] = [];
  for (let at = 1; at < mentions.length; at++) {
    const [before, behind] = [mentions[at - 1], mentions[at]];
    if (!before || !behind || behind.span.start - before.span.end > MAX_GAP_CHARS) continue;
    const gap = text.slice(before.span.end, behind.span.start);
    if (!/[(,]|known as/.test(gap)) continue;
    if (!CLOSES.test(text.slice(behind.span.end, behind.span.end + MAX_AFTER_CHARS))) continue;
    if (OPENS_ACRONYM.test(gap) && abbreviates(behind.name, before.name)) {
      aliases.push({ full: before, other: behind, isAcronym: true });
    } else if (OPENS_BRACKET.test(gap) && abbreviates(before.name, behind.name)) {
      aliases.push({ full: behind, other: before, isAcronym: true });
    } else if (KNOWN_AS.test(gap) && SAYS_SO.test(gap)) {
      aliases.push({ full: before, other: behind, isAcronym: false });
    }
  }
  return aliases;
}

/** Whether a name in capitals is made of the first letters of another one, with or without those of its small words. */
function abbreviates(acronym: string, full: string): boolean {
  if (!ACRONYM.test(acronym)) return false;
  const letters = acronym.replace(/[.&]/g, '');
  const words = full.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (letters.length < 2 || words.length < 2) return false;
  const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return [words, large].some((some) => letters === initialsOf(some));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
