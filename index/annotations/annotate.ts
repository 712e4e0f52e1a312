import { findDescriptions } from '../names/descriptions/find-descriptions.ts';
import type { KnownNames } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';
import type { Annotations } from '../passages/analysis.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { anchorOf, findTimeExpressions } from '../time/find-time-expressions.ts';
import type { Mention, Publication } from '../types.ts';
import { settledAs } from './settled-as.ts';

/** What of an article is annotated. */
export interface Story {
  /** With what belongs to the page blanked, so that every offset is that of the article. */
  readonly text: string;
  readonly published: Publication;
  /** Its names as they stand there; null: still to be found. */
  readonly mentions: readonly Mention[] | null;
}

/** Finds all that a question may want to know of a story. */
export function annotate(
  { text, published, mentions: known }: Story,
  names: KnownNames,
): Required<Annotations> {
  const mentions = known ?? findMentions(text);
  const settled = names.settle(mentions, text);
  return {
    mentions,
    times: findTimeExpressions(text, anchorOf(published)),
    descriptions: findDescriptions(text, mentions),
    quotes: { settledAs: settledAs(settled), found: findQuotes(text, settled) },
  };
}
