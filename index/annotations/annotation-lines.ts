/** Annotations as lines of JSON: sentences, names, times, descriptions, quotes. Each is read when it is asked for. */
import { KINDS } from '../names/kept/kinds.ts';
import type { Annotations } from '../passages/analysis.ts';
import type { Sentence } from '../passages/cut-article.ts';
import type { Description, Mention, TimeExpression } from '../types.ts';

/** Start and end with the place of the role among `ROLES`, and the terms with blanks between them. */
type SentenceRow = readonly [number, number, number, string];
/** Start and end with the place of the kind among `KINDS`. */
type MentionRow = readonly [number, number, number];
type TimeRow = Omit<TimeExpression, 'text'>;
/** The mention is told by its place among all. */
type DescriptionRow = Omit<Description, 'mention'> & { readonly mention: number };

const ROLES: readonly Sentence['role'][] = ['story', 'title', 'byline', 'boilerplate'];

/** @param annotations - mentions are named as they stand in the text, each description is of one of them, and no term
 *   holds a blank */
export function writeAnnotations(annotations: Required<Annotations>): string {
  const { sentences, mentions, times, descriptions, quotes } = annotations;
  const places = new Map(mentions.map((mention, place) => [mention.span.start, place]));
  const lines = [
    sentences.map((one): SentenceRow => [one.start, one.end, ROLES.indexOf(one.role), one.terms.join(' ')]),
    mentions.map(({ span, kind }): MentionRow => [span.start, span.end, KINDS.indexOf(kind)]),
    times.map(({ text: _text, ...row }): TimeRow => row),
    descriptions.map(
      ({ mention, ...row }): DescriptionRow => ({ ...row, mention: places.get(mention.span.start) ?? -1 }),
    ),
    quotes,
  ];
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

/**
 * @param text - of the article
 * @throws where they are not what was written, here or when a part of them is asked for
 */
export function readAnnotations(lines: string, text: string): Required<Annotations> {
  const [sentences, mentions, times, descriptions, quotes] = lines.split('\n');
  return {
    get sentences() {
      return parse<SentenceRow[]>(sentences).map(toSentence);
    },
    get mentions() {
      return parse<MentionRow[]>(mentions).map((row) => toMention(row, text));
    },
    get times() {
      return parse<TimeRow[]>(times).map((row) => toTime(row, text));
    },
    get descriptions() {
      const all = this.mentions;
      return parse<DescriptionRow[]>(descriptions).map((row) => toDescription(row, all));
    },
    get quotes() {
      return parse<Required<Annotations>['quotes']>(quotes);
    },
  };
}

function toSentence([start, end, role, terms]: SentenceRow): Sentence {
  return { start, end, role: ROLES[role] ?? 'story', terms: terms === '' ? [] : terms.split(' ') };
}

function toMention([start, end, kind]: MentionRow, text: string): Mention {
  return { kind: KINDS[kind] ?? 'other', name: text.slice(start, end), span: { start, end } };
}

function toTime(row: TimeRow, text: string): TimeExpression {
  return { text: text.slice(row.span.start, row.span.end), ...row };
}

function toDescription({ span, mention, ...row }: DescriptionRow, mentions: readonly Mention[]): Description {
  const described = mentions[mention];
  if (described === undefined) throw new Error('A description is of no name.');
  return { span, mention: described, ...row };
}

function parse<Row>(line: string | undefined): Row {
  return JSON.parse(line ?? '') as Row;
}
