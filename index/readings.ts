import { settledAs } from './annotations/settled-as.ts';
import type { Readings } from './answers/library.ts';
import type { KnownNames } from './names/known-names.ts';
import type { Analysis } from './passages/analysis.ts';
import { blankBoilerplate } from './passages/story-text.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Description, Mention, Quote } from './types.ts';

/** What an article reads like to someone who knows the names of all; kept as long as its analysis. */
export function createReadings(names: KnownNames): Readings {
  const mentions = new WeakMap<Analysis, readonly Mention[]>();
  const descriptions = new WeakMap<Analysis, readonly Description[]>();
  const quotes = new WeakMap<Analysis, readonly Quote[]>();
  const mentionsOf = (analysis: Analysis) =>
    keep(mentions, analysis, () => names.settle(analysis.mentions, blankBoilerplate(analysis.article)));
  return {
    mentionsOf,
    descriptionsOf: (analysis) =>
      keep(descriptions, analysis, () => settleDescriptions(analysis, mentionsOf(analysis))),
    quotesOf: (analysis) => keep(quotes, analysis, () => settleQuotes(analysis, mentionsOf(analysis))),
  };
}

function keep<Value>(kept: WeakMap<Analysis, Value>, analysis: Analysis, make: () => Value): Value {
  const known = kept.get(analysis);
  if (known !== undefined) return known;
  const made = make();
  kept.set(analysis, made);
  return made;
}

/** Quotes that were found before, where the names that may have said them are the same now; else as they are found. */
function settleQuotes({ annotations, article }: Analysis, mentions: readonly Mention[]): readonly Quote[] {
  const known = annotations?.quotes;
  if (known && known.settledAs === settledAs(mentions)) return known.found;
  return findQuotes(blankBoilerplate(article), mentions);
}

/** Descriptions with the names that they describe in their full form. */
function settleDescriptions(
  { descriptions }: Analysis,
  mentions: readonly Mention[],
): readonly Description[] {
  const byPlace = new Map(mentions.map((mention) => [mention.span.start, mention]));
  return descriptions.map((description) => ({
    ...description,
    mention: byPlace.get(description.mention.span.start) ?? description.mention,
  }));
}
