import { blankSpans } from '../language/blank-spans.ts';
import { countWhile } from '../language/count-while.ts';
import { splitSentences } from '../language/sentences.ts';
import { termsBetween, termsOf } from '../language/terms.ts';
import { findDescriptions } from '../names/descriptions/find-descriptions.ts';
import { findMentions } from '../names/mentions.ts';
import { anchorOf, findTimeExpressions } from '../time/find-time-expressions.ts';
import type { Article, Description, Mention, Quote, Span, TimeExpression } from '../types.ts';

const MAX_TITLE_CHARS = 200;

/** A sentence with its index terms, in order. */
export interface Sentence extends Span {
  /** Only the story is quoted, and a byline to a question about it: not the title once more, not the page around. */
  readonly role: 'story' | 'title' | 'byline' | 'boilerplate';
  readonly terms: readonly string[];
}

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

/** What of an article tells its sentences. */
export type ToCut = Pick<Article, 'text' | 'title' | 'boilerplate' | 'bylines'>;

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

/** The sentences of an article in order, those of the page around the story too. */
export function cutArticle(article: ToCut): Sentence[] {
  const { text, title } = article;
  const sentences: Sentence[] = [];
  for (const section of sectionsOf(article, text)) {
    for (const span of splitSentences(text.slice(section.start, section.end))) {
      const start = section.start + span.start;
      const end = section.start + span.end;
      const role = isTitle(title, text, start, end) ? 'title' : section.role;
      sentences.push({ start, end, role, terms: termsBetween(text, start, end) });
    }
  }
  return sentences;
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

/** Whether a number in digits stands in a sentence. */
export function holdsNumber({ terms }: Sentence): boolean {
  return terms.some(beginsWithDigit);
}

/** The text with line ends in place of what is not the story, so that every offset stays what it was. */
export function blankBoilerplate({ text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>): string {
  return blankSpans(text, boilerplate);
}

/** The words of the story, without what belongs to the page around it. */
export function storyText({ text, boilerplate }: Article): string {
  let at = 0;
  let story = '';
  for (const { start, end } of boilerplate) {
    story += `${text.slice(at, start)}\n`;
    at = end;
  }
  return story + text.slice(at);
}

function leadOf({ article, sentences }: Analysis): string {
  const lead = sentences.find(({ role }) => role === 'story');
  return article.text.slice(lead?.start, lead?.end ?? 0);
}

/** The text cut where it changes between the story and what is not, so that no sentence reaches across. */
function sectionsOf({ boilerplate, bylines }: ToCut, text: string): (Span & Pick<Sentence, 'role'>)[] {
  const marked = [
    ...boilerplate.map((span) => ({ ...span, role: 'boilerplate' as const })),
    ...bylines.map((span) => ({ ...span, role: 'byline' as const })),
  ].sort((a, b) => a.start - b.start);
  const sections: (Span & Pick<Sentence, 'role'>)[] = [];
  let at = 0;
  for (const section of marked) {
    if (section.start > at) sections.push({ start: at, end: section.start, role: 'story' });
    sections.push({ ...section, start: Math.max(at, section.start) });
    at = Math.max(at, section.end);
  }
  return [...sections, { start: at, end: text.length, role: 'story' }];
}

function isTitle(title: string | null, text: string, start: number, end: number): boolean {
  return title !== null && title.length === end - start && text.startsWith(title, start);
}

function beginsWithDigit(term: string): boolean {
  const code = term.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(term);
}
