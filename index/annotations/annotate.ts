import { findDescriptions } from '../names/descriptions/find-descriptions.ts';
import type { KnownNames } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';
import type { Annotations } from '../passages/analysis.ts';
import { cutArticle, type ToCut } from '../passages/cut-article.ts';
import { blankBoilerplate } from '../passages/story-text.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { anchorOf, findTimeExpressions } from '../time/find-time-expressions.ts';
import type { Mention, Publication } from '../types.ts';
import { settledAs } from './settled-as.ts';

/** What of an article is annotated. */
export interface ToAnnotate extends ToCut {
  readonly published: Publication;
}

/**
 * Finds all that a question may want to know of an article.
 *
 * @param known - its mentions; null: still to be found
 */
export function annotate(
  article: ToAnnotate,
  known: readonly Mention[] | null,
  names: KnownNames,
): Required<Annotations> {
  const story = blankBoilerplate(article);
  const mentions = known ?? findMentions(story);
  const settled = names.settle(mentions, story);
  return {
    sentences: cutArticle(article),
    mentions,
    times: findTimeExpressions(story, anchorOf(article.published)),
    descriptions: findDescriptions(story, mentions),
    quotes: { settledAs: settledAs(settled), found: findQuotes(story, settled) },
  };
}
