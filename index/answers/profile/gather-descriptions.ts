import type { Excerpt } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Description, KnownName, Span } from '../../types.ts';
import { citationOf } from '../citation.ts';
import type { Library } from '../library.ts';

const MAX_DESCRIPTIONS = 8;
/** What more articles say weighs more: so much for each doubling of their number. */
const WEIGHT_OF_DOUBLING = 0.4;

/** A description with the article that it stands in. */
interface Found {
  readonly analysis: Analysis;
  readonly description: Description;
  readonly words: readonly string[];
}

/** A description with the others that say no more than it does. */
interface Told {
  readonly best: Found;
  readonly others: Found[];
}

/**
 * What the articles call a name, best first. Of descriptions the words of which another one holds only that one is
 * given; those that say different things all stay.
 */
export function gatherDescriptions(
  library: Library,
  analyses: readonly Analysis[],
  known: KnownName,
): readonly Excerpt[] {
  const found = analyses
    .flatMap((analysis) => describe(library, analysis, known))
    .sort((a, b) => b.description.weight - a.description.weight || b.words.length - a.words.length);
  const told: Told[] = [];
  for (const one of found) {
    const same = told.find(({ best }) => saysNoMore(one.words, best.words));
    if (same) same.others.push(one);
    else told.push({ best: one, others: [] });
  }
  return told
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, MAX_DESCRIPTIONS)
    .map(toExcerpt);
}

/** Descriptions of the name itself, and none that only repeats it. */
function describe(library: Library, analysis: Analysis, { name, forms }: KnownName): readonly Found[] {
  const { article } = analysis;
  const own = new Set([name, ...forms].flatMap((form) => termsOf(form)));
  return library
    .descriptionsOf(analysis)
    .filter(({ mention }) => mention.name === name)
    .map((description) => {
      const { start, end } = description.span;
      return { analysis, description, words: termsOf(article.text.slice(start, end)) };
    })
    .filter(({ words }) => words.some((word) => !own.has(word)));
}

function saysNoMore(words: readonly string[], than: readonly string[]): boolean {
  return words.every((word) => than.includes(word));
}

function worthOf({ best, others }: Told): number {
  const articles = new Set([best, ...others].map(({ analysis }) => analysis.article.id));
  return best.description.weight + WEIGHT_OF_DOUBLING * Math.log2(articles.size);
}

function toExcerpt({ best, others }: Told): Excerpt {
  const { analysis, description } = best;
  const { article } = analysis;
  const { span } = description;
  const text = article.text.slice(span.start, span.end);
  const copies = others.filter((other) => textOf(other).toLowerCase() === text.toLowerCase());
  const also = new Set(copies.map((copy) => copy.analysis.article.id));
  also.delete(article.id);
  return { span, text, sentence: sentenceAt(analysis, span), citation: citationOf(article), also: [...also] };
}

function textOf({ analysis, description: { span } }: Found): string {
  return analysis.article.text.slice(span.start, span.end);
}

function sentenceAt({ sentences }: Analysis, span: Span): Span {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  return { start: sentence.start, end: Math.max(sentence.end, span.end) };
}
