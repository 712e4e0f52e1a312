import { countWhile } from '../language/count-while.ts';
import { termsOf } from '../language/terms.ts';
import { findDescriptions } from '../names/descriptions/find-descriptions.ts';
import { findMentions } from '../names/mentions.ts';
import { anchorOf, findTimeExpressions } from '../time/find-time-expressions.ts';
import type { Article, Description, Mention, Quote, Span, TimeExpression } from '../types.ts';
import { cutArticle, type Sentence } from './cut-article.ts';
import { blankBoilerplate } from './story-text.ts';

const MAX_TITLE_CHARS = 200;

/** An article cut into sentences and terms, as the ranking of passages needs it. All is made when it is first asked for. */
export interface Analysis extends Marks {
  readonly article: Article;
  /** Of the title; an untitled article is told by the first sentence of its story, as a title would be. */
  readonly titleTerms: readonly string[];
  /** What was found of it before; null where nothing was. */
  readonly annotations: Annotations | null;
}

/** What an article holds, whatever others say. */
interface Marks {
  readonly sentences: readonly Sentence[];
  /** The names as they stand there, in order. */
  readonly mentions: readonly Mention[];
  /** The time expressions, in order. */
  readonly times: readonly TimeExpression[];
  /** What the story calls its names, in order. */
  readonly descriptions: readonly Description[];
}

/** What was found in an article ahead of all questions, exactly as it would be found now. */
export interface Annotations extends Partial<Marks> {
  /** Its quotes, as long as its names are settled as they were then. */
  readonly quotes?: { readonly settledAs: string; readonly found: readonly Quote[] };
}

/** @param annotations - null: nothing was found before */
export function analyse(article: Article, annotations: Annotations | null = null): Analysis {
  let sentences: readonly Sentence[] | null = null;
  let titleTerms: readonly string[] | null = null;
  let times: readonly TimeExpression[] | null = null;
  let mentions: readonly Mention[] | null = null;
  let descriptions: readonly Description[] | null = null;
  return {
    article,
    annotations,
    get sentences() {
      sentences ??= annotations?.sentences ?? cutArticle(article);
      return sentences;
    },
    get titleTerms() {
      titleTerms ??= termsOf((article.title ?? leadOf(this)).slice(0, MAX_TITLE_CHARS));
      return titleTerms;
    },
    get times() {
      times ??=
        annotations?.times ?? findTimeExpressions(blankBoilerplate(article), anchorOf(article.published));
      return times;
    },
    get mentions() {
      mentions ??= annotations?.mentions ?? findMentions(blankBoilerplate(article));
      return mentions;
    },
    get descriptions() {
      descriptions ??=
        annotations?.descriptions ?? findDescriptions(blankBoilerplate(article), this.mentions);
      return descriptions;
    },
  };
}

/** The time expressions that lie within a part of the article, in order. */
export function timesWithin({ times }: Analysis, part: Span): TimeExpression[] {
  return lyingWithin(times, part);
}

/** Of names, quotes or the like, which are in order and apart, those that lie within a part of the article. */
export function lyingWithin<Found extends { readonly span: Span }>(
  all: readonly Found[],
  { start, end }: Span,
): Found[] {
  const found: Found[] = [];
  for (let at = countWhile(all, ({ span }) => span.start < start); at < all.length; at++) {
    const one = all[at];
    if (one === undefined || one.span.start >= end) break;
    if (one.span.end <= end) found.push(one);
  }
  return found;
}

function leadOf({ article, sentences }: Analysis): string {
  const lead = sentences.find(({ role }) => role === 'story');
  return article.text.slice(lead?.start, lead?.end ?? 0);
}
