/** Annotations as four lines of JSON: names, times, descriptions, quotes. Each is read when it is asked for. */
import type { Annotations } from '../passages/analysis.ts';
import type { Description, Mention, NameKind, TimeExpression } from '../types.ts';

/** Start and end with the place of the kind among `KINDS`. */
type MentionRow = readonly [number, number, number];
type TimeRow = Omit<TimeExpression, 'text'>;
/** The mention is told by its place among all. */
type DescriptionRow = Omit<Description, 'mention'> & { readonly mention: number };

const KINDS: readonly NameKind[] = ['other', 'person', 'organization', 'place'];

/** @param annotations - of which each description is of one of the mentions */
export function writeAnnotations({ mentions, times, descriptions, quotes }: Required<Annotations>): string {
  const places = new Map(mentions.map((mention, place) => [mention.span.start, place]));
  const lines = [
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
  const [mentions, times, descriptions, quotes] = lines.split('\n');
  return {
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
