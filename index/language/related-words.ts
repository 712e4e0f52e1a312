/** Words that say the same as another word, or nearly so. All of them as index terms. */

import wordForms from './related-forms.json' with { type: 'json' };
import nearWords from './related-near-words.json' with { type: 'json' };
import { termOf } from './terms.ts';

const NONE: readonly string[] = [];
const forms = gatherForms();
const near = gatherNear();

/** The same word as another part of speech or in another spelling, where stemming parts the two: "death" for "die". */
export function formsOf(term: string): readonly string[] {
  return forms.get(term) ?? NONE;
}

/** What news writes where a question has this word: "buy" for "acquire". It goes one way: no "kill" for "shoot". */
export function nearWordsOf(term: string): readonly string[] {
  return near.get(term) ?? NONE;
}

function gatherForms(): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>();
  for (const group of wordForms) {
    const terms = termsIn(group);
    for (const term of terms) add(gathered, term, terms);
  }
  return gathered;
}

/** A near word stands for its own forms, too. */
function gatherNear(): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>();
  for (const [word, group] of Object.entries(nearWords)) {
    const [term] = termsIn(word);
    if (term === undefined) continue;
    const own = formsOf(term);
    const others = termsIn(group).flatMap((other) => [other, ...formsOf(other)]);
    add(
      gathered,
      term,
      others.filter((other) => !own.includes(other)),
    );
  }
  return gathered;
}

function add(gathered: Map<string, string[]>, term: string, others: readonly string[]): void {
  const known = gathered.get(term) ?? [];
  gathered.set(term, [...new Set([...known, ...others.filter((other) => other !== term)])]);
}

function termsIn(words: string): string[] {
  return words.split(' ').flatMap((word) => termOf(word) ?? []);
}
