/** How good a list of answers is, as the field counts it. Every figure lies in [0, 1]. */
import type { Answer, Findings } from '../index/findings.ts';
import type { Gold } from './records.ts';

const DEPTH = 10;
const FACT_SHARE = 0.8;

/** The answers, or the closest passages where the question was refused: what was found, whatever the gate says. */
export function passagesOf({ answers, closest }: Findings): readonly Answer[] {
  return answers.length > 0 ? answers : closest;
}

/** What is wrong with the first answer to a question, or null. A wrong refusal is a fault, and so is a missing one. */
export function faultOf(gold: Gold, findings: Findings): string | null {
  const [first] = findings.answers;
  if (gold.outcome === 'no-match') return first ? `answered: ${first.excerpt.slice(0, 80)}` : null;
  if (!first) return `refused: ${findings.missing.map(({ word }) => word).join(', ')}`;
  if (gold.article === undefined && gold.relevant === undefined) return 'no right answer is known';
  return isRight(gold, first)
    ? null
    : `first answer, from ${first.citation.articleId}, ${lackOf(gold, first)}`;
}

/**
 * Whether a passage answers by itself: it covers the answer in the right article, states one of the facts, holds the
 * words that it must, or, where nothing more is known, stands in a right article.
 */
export function isRight(gold: Gold, passage: Answer): boolean {
  if (gold.answers) return holdsAnswer(gold, [passage], 1);
  if (gold.facts) return factShare(gold, [passage], 1) > 0;
  if (!mayAnswer(gold, passage.citation.articleId)) return false;
  const excerpt = plainQuotes(passage.excerpt);
  const words = listOf(gold.mustContain);
  return words.length === 0 || words.some((one) => excerpt.includes(plainQuotes(one)));
}

/** Whether an article is one of those that answer a question. */
export function mayAnswer({ relevant, article }: Gold, id: string): boolean {
  const name = id.split('/').at(-1) ?? '';
  return relevant?.includes(id) ?? listOf(article).some((prefix) => name.startsWith(prefix));
}

/** Articles rank by their first passage; MAP is cut at 10 and divided by what a perfect ranking reaches. */
export function scoreRanking({ relevant = [] }: Gold, passages: readonly Answer[]) {
  const ranked = [...new Set(passages.map(({ citation }) => citation.articleId))].slice(0, DEPTH);
  const hits = ranked.flatMap((id, at) => (relevant.includes(id) ? at : []));
  const [first = Number.POSITIVE_INFINITY] = hits;
  const precision = hits.reduce((sum, at, found) => sum + (found + 1) / (at + 1), 0);
  return {
    'hit@4': Number(first < 4),
    'MRR@10': 1 / (first + 1),
    'MAP@10': precision / Math.max(1, Math.min(relevant.length, DEPTH)),
  };
}

/** Whether one of the first excerpts covers the answer in the right article. */
export function holdsAnswer(
  { relevant = [], answers = [] }: Gold,
  passages: readonly Answer[],
  depth: number,
): boolean {
  return passages.slice(0, depth).some(({ citation, passage: { span } }) => {
    const covers = answers.some(({ text, start }) => span.start <= start && start + text.length <= span.end);
    return covers && relevant.includes(citation.articleId);
  });
}

/** The share of facts that stand in the first excerpts, word for word or by 80 % of their words. */
export function factShare({ facts = [] }: Gold, passages: readonly Answer[], depth: number): number {
  const excerpts = passages.slice(0, depth).map(({ excerpt }) => plainWords(excerpt));
  const stated = facts.filter(({ text }) => {
    const words = plainWords(text);
    return excerpts.some(
      (excerpt) => [...words].filter((word) => excerpt.has(word)).length / words.size >= FACT_SHARE,
    );
  });
  return facts.length === 0 ? 0 : stated.length / facts.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What keeps a passage from being right. */
function lackOf(gold: Gold, { citation }: Answer): string {
  if (!mayAnswer(gold, citation.articleId)) return 'which does not answer';
  const words = listOf(gold.mustContain);
  return words.length === 0 ? 'is another part of it' : `lacks ${words.join(' or ')}`;
}

function plainWords(text: string): Set<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z0-9$%]+(?:\.\d+)?/g) ?? []);
}

function plainQuotes(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
