/**
 * What a command is: a question in, a plain reply out. No front end is known here.
 *
 * A reply is data. Words of articles stand only in `quotation` blocks and in the phrases of `line` blocks; everything
 * else is the bot's own, or a name, a title or a source.
 */
import type { Archive, Reloaded } from '../index/archive.ts';
import type { Findings, Question } from '../index/findings.ts';
import type { IsoDate, Publication, Span } from '../index/types.ts';
import type { GapList } from './gap-list.ts';

export type Audience = 'public' | 'private';

export interface OptionDefinition {
  readonly description: string;
  readonly required?: boolean;
  /** What a front end completes while the option is being typed. */
  readonly completes?: 'name' | 'speaker' | 'title' | 'source';
}

type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** Options that were given, trimmed; a required one is never missing. */
type OptionValues<O extends OptionDefinitions> = {
  readonly [K in keyof O]: O[K] extends { required: true } ? string : string | undefined;
};

/** What a command is given to work with. */
export interface Invocation<O extends OptionDefinitions = OptionDefinitions> {
  readonly archive: Archive;
  readonly options: OptionValues<O>;
  readonly today: IsoDate;
  /** The day on which the question counts as asked; newer articles then rank higher. `null`: no day matters. */
  readonly asOf: IsoDate | null;
  /** The page that is asked for, counted from 0. */
  readonly page: number;
  /** How many answers are looked for, 1 to 100. */
  readonly limit: number;
  /** What the conversation was about before, for a follow-up. */
  readonly previous: Question | null;
  /** What `/article` may show. */
  readonly articleText: 'full' | 'excerpts';
  /** Whether an operator asks; left out: no. */
  readonly isOperator?: boolean;
  /** The questions that were not answered; left out or `null`: they are not counted. */
  readonly gaps?: GapList | null;
  /** Picks up what has changed in the articles; left out or `null`: that is not done here. */
  readonly reload?: (() => Promise<Reloaded>) | null;
}

export interface Command<O extends OptionDefinitions = OptionDefinitions> {
  readonly name: string;
  /** Its name where Discord offers it on a message of anyone's, and not as a slash command. */
  readonly messageCommand?: string;
  readonly description: string;
  readonly audience: Audience;
  /** Whether it is hidden from all others, and refused to them; left out: no. */
  readonly isForOperators?: boolean;
  readonly options: O;
  run(invocation: Invocation<O>): Promise<Reply>;
}

/** Gives `run` the exact options that the command declares. */
export function defineCommand<const O extends OptionDefinitions>(command: Command<O>): Command {
  return command as unknown as Command;
}

/** The option that holds what a command is about: the first that it declares; `undefined` where it takes none. */
export function mainOptionOf({ options }: Pick<Command, 'options'>): string | undefined {
  return Object.keys(options)[0];
}

/** A contiguous span of an article, with what a reader needs to trust it. */
export interface Quotation {
  readonly type: 'quotation';
  /** The place in the whole list of answers, counted from 1; `null` where it is not one of them. */
  readonly number: number | null;
  readonly articleId: string;
  readonly span: Span;
  /** `text.slice(span.start, span.end)`, unaltered. */
  readonly text: string;
  /** Whether words of the same sentence or paragraph were left off. */
  readonly clipped: { readonly start: boolean; readonly end: boolean };
  /** What to mark, counted in `text`. */
  readonly highlights: readonly Span[];
  /** The day, name or place that answers, with how it is known: "24 June 2023", "the day of print". */
  readonly lead: { readonly text: string; readonly note: string | null } | null;
  /** The words of an article from which a day was worked out that nobody printed; null where the lead is sure. */
  readonly doubt: { readonly articleId: string; readonly span: Span } | null;
  readonly citation: QuotationCitation;
  /** Other articles that tell the same day. */
  readonly sameDay: readonly QuotationCitation[];
}

export interface QuotationCitation {
  /** The title, or "untitled" with the id. */
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: Publication;
  /** "printed 24 June 2023", "no date of print". */
  readonly printed: string;
  /** The days that the excerpt speaks of, in words, each once. */
  readonly speaksOf: readonly string[];
  /** "also in …": other articles with the same words. */
  readonly also: readonly string[];
}

/** A few words of an article, unaltered: `text.slice(span.start, span.end)`. A front end sets them between “ ”. */
export interface Phrase {
  readonly articleId: string;
  readonly span: Span;
  readonly text: string;
}

/** One line of the bot's own with phrases in it. */
export interface Line {
  readonly type: 'line';
  readonly parts: readonly (string | Phrase)[];
}

/** A sentence or a paragraph of the bot's own. */
export interface Notice {
  readonly type: 'notice';
  readonly text: string;
}

/** Small print of the bot's own. */
export interface Note {
  readonly type: 'note';
  readonly text: string;
}

/** Rows of a term and what is to be said of it; `term` may come from articles and is not to be trusted. */
export interface List {
  readonly type: 'list';
  readonly rows: readonly { readonly term: string; readonly text: string }[];
}

/** Questions that one press asks. */
export interface Suggestions {
  readonly type: 'suggestions';
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly request: string }[];
}

export type Block = Quotation | Line | Notice | Note | List | Suggestions;

export interface Reply {
  readonly audience: Audience;
  /** The question as understood ("When", "Rostov") or the name of what is shown, in parts; empty where there is none. */
  readonly heading: readonly string[];
  /** The command that gives this reply anew from what its heading says; `null` where none does. */
  readonly command: string | null;
  readonly blocks: readonly Block[];
  /** Pages there are and the one that this is, counted from 0; `null` where there is only one. */
  readonly pages: {
    readonly page: number;
    readonly count: number;
    /** How many answers there are where several passages make one. */
    readonly answers?: number;
  } | null;
  /** What was found where the command asked the archive: a follow-up builds on its question. Else `null`. */
  readonly findings: Findings | null;
  /** The same in a picture; `null` where there is none. It says nothing that the blocks do not say. */
  readonly picture: TimelinePicture | null;
}

/** Days on a line, for front ends that can show a picture. */
export interface TimelinePicture {
  /** "Timeline · Wagner Group" */
  readonly title: string;
  /** In order of time, 4 to 24. */
  readonly points: readonly TimelinePoint[];
  /** Says the same in words; at most 1,000 characters. */
  readonly alt: string;
}

export interface TimelinePoint {
  /** "24 June 2023", "since 2015", "2014" */
  readonly label: string;
  /** The first and the last of the days meant: 9999-12-31 where the end is open, 0001-01-01 where the start is. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** A short piece of the sentence that tells of it, word for word; may be empty. */
  readonly words: string;
}
