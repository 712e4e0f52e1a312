/**
 * The nouns of texts: an article, its days, its names, its quotes. They import nothing, so that every room can speak them.
 *
 * Offsets are UTF-16 code units into the `text` of an article; the end is excluded.
 */

/** A calendar day, `YYYY-MM-DD`. It has no hour and no zone. */
export type IsoDate = string;

/** `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of days, both ends included; `null` is an open end. */
export interface DateInterval {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** Where the day of print was read: in a key of the record, on a line at the head, in the page or in its address. */
export type PublicationBasis = 'metadata' | 'date-line' | 'url' | 'none';

/** When an article was printed: TimeML's document creation time, from which "yesterday" is counted. */
export interface Publication {
  readonly date: IsoDate | null;
  readonly basis: PublicationBasis;
  readonly status: 'ok' | 'conflict' | 'missing';
  /** Why the day is in doubt or missing, in one sentence. */
  readonly note: string | null;
  /** What the text itself puts in place of a printed day that it refutes; null wherever it does not. */
  readonly inferred: InferredDay | null;
}

/** A day that nobody printed: worked out from words, and only ever shown as that. */
export interface InferredDay {
  readonly date: IsoDate;
  /** The words it was worked out from, in the text of the article. */
  readonly evidence: Span;
}

export interface Article {
  /** The path below the corpus folder with `/`, the name of a single file, or the record's own id. */
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** http or https only. */
  readonly url: string | null;
  readonly published: Publication;
  readonly text: string;
  /** What belongs to the page and not to the story: share bars, captions, comment forms. Never quoted. In order. */
  readonly boilerplate: readonly Span[];
  /** The lines that name the author or the source; quoted only to a question about them. In order. */
  readonly bylines: readonly Span[];
}

/** A file or record that was left out of the corpus. */
export interface ArticleProblem {
  /** The path below the corpus folder, with `/`. */
  readonly file: string;
  /** Counted from 1; `null` where the whole file is meant. */
  readonly line: number | null;
  /** What was found and how to mend it, in one or two sentences. */
  readonly reason: string;
}

export type NameKind = 'person' | 'organization' | 'place' | 'other';

/** A name where it stands in a text. */
export interface Mention {
  readonly kind: NameKind;
  /** The full form that the corpus knows. */
  readonly name: string;
  readonly span: Span;
}

/** Where the value of a time expression comes from. */
export type TimeBasis = 'explicit' | 'publication' | 'tense' | 'previous-day' | 'event' | 'inferred' | 'none';

/** A TIMEX3: a stretch of text that speaks of a day, a time, a duration or a repetition. */
export interface TimeExpression {
  readonly text: string;
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** As TIMEX3 writes it: `2021-03`, `2021-W11`, `XXXX-WXX-2`. */
  readonly value: string;
  /** The days meant, or `null` where they are not known; "since 2015" is open at its end. */
  readonly interval: DateInterval | null;
  readonly basis: TimeBasis;
  /** The day that a relative expression was counted from; `null` where none was needed or none is known. */
  readonly anchor: IsoDate | null;
}

/** Who is quoted, by the words that name them there. */
export interface Speaker {
  /** The full form where the words name or point at a known name, else the words themselves: "a spokesperson". */
  readonly name: string;
  /** The words beside the quote: "Yusov", "he", "the ministry". */
  readonly span: Span;
}

/** Words between quotation marks, with the one who said them. */
export interface Quote {
  /** What stands between the marks, without them. */
  readonly span: Span;
  /**
   * - `direct`: has its own words of saying: “…,” Yusov said;
   * - `continued`: goes on from the quote before, or after its speaker's words, without words of saying of its own;
   * - `partial`: a piece of a sentence of the article: vowed to “go all the way”;
   * - `scare`: words that nobody said: the so-called “Liberation Army”.
   */
  readonly form: 'direct' | 'continued' | 'partial' | 'scare';
  /** Null where none is told, and for scare quotes. */
  readonly speaker: Speaker | null;
  /** The words that give it to the speaker, such as "said" or "according to"; null where none do. */
  readonly cue: Span | null;
  readonly certainty: 'certain' | 'likely' | 'probable' | 'none';
}

/** Words with which an article describes a name. */
export interface Description {
  /** The describing words as they stand: "the head of Wagner mercenary group in Russia". */
  readonly span: Span;
  /** The mention that they describe. */
  readonly mention: Mention;
  readonly form: 'copula' | 'apposition' | 'title' | 'known-as' | 'class' | 'byline';
  /** How well it tells who or what that is; more than 0, higher is better. */
  readonly weight: number;
}

/** A name that the corpus knows, with where and when it occurs. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  /** Every form in which articles write it, the full one first, then the most frequent first. */
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** The days of print of the first and last article that mention it; `null` where none is dated. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** How many of the mentions have words of saying beside them. */
  readonly speeches: number;
}

/** How one article was read. */
export interface Inspection {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly names: readonly Mention[];
  readonly quotes: readonly Quote[];
}
