/** Much of one thing, which would hold up whoever compares each with all others. */
import type { Question } from '../../index/findings.ts';
import type { ArticleMentions } from '../../index/names/known-names.ts';
import type { Mention, Quote } from '../../index/types.ts';

const SURNAME = 'Brozek';
const SAID = '“The toll pays for it,” Lund said. ';
const QUOTED = { start: 1, end: 22 };

/** So many articles; each names two people of one surname, Brozek, whom no other names, and the surname alone. */
export function* writeNamesakes(articles: number): Iterable<ArticleMentions> {
  for (let at = 0; at < articles; at++) {
    const [one, other] = [2 * at, 2 * at + 1].map((number) => `${writeWord(number)} ${SURNAME}`);
    const text = `${one} met ${other}. ${SURNAME} wept.`;
    const mentions = [one, other, SURNAME].map((name = ''): Mention => {
      const start = name === SURNAME ? text.lastIndexOf(name) : text.indexOf(name);
      return { name, kind: 'person', span: { start, end: start + name.length } };
    });
    yield { published: null, text, mentions };
  }
}

/** A text of nothing but quotes, each of them in a sentence of its own, and the quotes in it. */
export function writeSayings(count: number): { readonly text: string; readonly quotes: readonly Quote[] } {
  const quotes = Array.from({ length: count }, (_, at): Quote => {
    const base = at * SAID.length;
    const span = { start: base + QUOTED.start, end: base + QUOTED.end };
    return { span, form: 'direct', speaker: null, cue: null, certainty: 'certain' };
  });
  return { text: SAID.repeat(count).trim(), quotes };
}

/** A question of nothing but two sources, so many times each, and a flood. */
export function writeSources(times: number): Pick<Question, 'text' | 'sources'> {
  const text = `${'Gazette, Post, '.repeat(times)} flood`;
  return { text, sources: Array.from({ length: 2 * times }, (_, at) => (at % 2 ? 'Post' : 'Gazette')) };
}

/** So many sentences, each of which tells another day. */
export function writeDays(sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => `The bridge fell on 3 May ${1900 + (at % 99)}.`).join(
    ' ',
  );
}

/** A word of letters for a number: no two numbers have the same. */
function writeWord(number: number): string {
  const letters = [...number.toString(20)].map((digit) =>
    'bcdfghjklmnpqrstvwxz'.charAt(Number.parseInt(digit, 20)),
  );
  return `A${letters.join('a')}o`;
}
