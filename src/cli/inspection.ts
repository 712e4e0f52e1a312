import { writeDay } from '../../commands/days.ts';
import type { ArticleProblem, Inspection, Mention, Publication, Quote, Span } from '../../index/types.ts';
import { toSafeLine } from '../safe-text.ts';

/** One article as `inspect --json` prints it. Offsets are UTF-16 code units into `text`. */
export function toJson({ article, sentences, times, names, quotes }: Inspection) {
  const { id, title, source, author, url, published, text } = article;
  return {
    id,
    title,
    source,
    author,
    url,
    published: {
      date: published.date,
      basis: published.basis,
      status: published.status,
      note: published.note,
    },
    text,
    sentences,
    times: times.map(({ span, text: words, type, value, basis }) => ({
      ...span,
      text: words,
      type,
      value,
      basis,
    })),
    names: names.map(({ span, kind, name }) => ({
      ...span,
      text: text.slice(span.start, span.end),
      kind,
      name,
    })),
    quotes: quotes.map(({ span, speaker, certainty }) => ({
      ...span,
      speaker: speaker && {
        ...speaker.span,
        text: text.slice(speaker.span.start, speaker.span.end),
        name: speaker.name,
      },
      certainty,
    })),
    problems: [] as string[],
  };
}

/** A file or record that was left out, in the shape of an article of which nothing could be read. */
export function leftOutToJson({ file, line, reason }: ArticleProblem) {
  return {
    id: line === null ? file : `${file}#${line}`,
    title: null,
    source: null,
    author: null,
    url: null,
    published: { date: null, basis: 'none', status: 'missing', note: null },
    text: '',
    sentences: [],
    times: [],
    names: [],
    quotes: [],
    problems: [reason],
  };
}

/** One article for a reader: what was read from where, and what will never be quoted. */
export function describeInspection({ article, sentences, times, names, quotes }: Inspection): string {
  const { id, title, source, author, url, published, text, boilerplate, bylines } = article;
  const quote = ({ start, end }: Span) => `  “${toSafeLine(text.slice(start, end))}”`;
  const rows = [
    toSafeLine(id),
    `  title      ${toSafeLine(title ?? '–')}`,
    `  source     ${toSafeLine(source ?? '–')}`,
    `  author     ${toSafeLine(author ?? '–')}`,
    `  link       ${toSafeLine(url ?? '–')}`,
    `  published  ${published.date ?? 'missing'} (${describeBasis(published)})${published.note === null ? '' : `: ${toSafeLine(published.note)}`}`,
    ...describeInferred(published, text),
    `  text       ${text.length} characters, ${sentences.length} sentences`,
    `  days       ${list(times.map(({ text: words, value }) => (words === value ? words : `${words} = ${value}`)))}`,
    `  names      ${list(describeNames(names, text))}`,
  ];
  if (quotes.length > 0) rows.push('quoted in it:', ...quotes.map((said) => describeQuote(said, text)));
  if (bylines.length > 0)
    rows.push('quoted only to a question about the author or source:', ...bylines.map(quote));
  if (boilerplate.length > 0) rows.push('never quoted:', ...boilerplate.map(quote));
  return `${rows.join('\n')}\n`;
}

/** "date-line"; with the status where the day is in doubt. */
function describeBasis({ basis, status }: Publication): string {
  return status === 'conflict' ? `${basis}, conflict` : basis;
}

/** The line on the day that the text itself puts in place of a printed one. */
function describeInferred({ inferred }: Publication, text: string): string[] {
  if (inferred === null) return [];
  const { date, evidence } = inferred;
  const words = toSafeLine(text.slice(evidence.start, evidence.end));
  return [`             counted from ${writeDay(date)} instead, worked out from “${words}”`];
}

/** "Mira Holt (person, 3, as Holt or Captain Holt)": each name once, by its full form. */
function describeNames(names: readonly Mention[], text: string): readonly string[] {
  return [...groupByName(names)].map(([name, mentions]) => {
    const written = mentions.map(({ span }) => text.slice(span.start, span.end));
    const others = [...new Set(written)].filter((form) => form !== name);
    const as = others.length === 0 ? '' : `, as ${others.join(' or ')}`;
    return `${name} (${mentions[0]?.kind}, ${mentions.length}${as})`;
  });
}

function groupByName(names: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of names) {
    const group = groups.get(mention.name);
    if (group) group.push(mention);
    else groups.set(mention.name, [mention]);
  }
  return groups;
}

/** "  “We leave at noon,” – Mira Holt (“she”), likely, continued" */
function describeQuote({ span, speaker, form, certainty }: Quote, text: string): string {
  const words = ({ start, end }: Span) => `“${toSafeLine(text.slice(start, end))}”`;
  const who =
    speaker === null ? 'nobody' : `${toSafeLine(speaker.name)} (${words(speaker.span)}), ${certainty}`;
  return `  ${words(span)} – ${who}, ${form}`;
}

function list(words: readonly string[]): string {
  return words.length === 0 ? '–' : toSafeLine(words.join('; '));
}
