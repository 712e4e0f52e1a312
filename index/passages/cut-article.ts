import { splitSentences } from '../language/sentences.ts';
import { termsBetween } from '../language/terms.ts';
import type { Article, Span } from '../types.ts';

/** A sentence with its index terms, in order. */
export interface Sentence extends Span {
  /** Only the story is quoted, and a byline to a question about it: not the title once more, not the page around. */
  readonly role: 'story' | 'title' | 'byline' | 'boilerplate';
  readonly terms: readonly string[];
}

/** What of an article tells its sentences. */
export type ToCut = Pick<Article, 'text' | 'title' | 'boilerplate' | 'bylines'>;

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
