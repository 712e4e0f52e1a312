/**
 * The nouns of asking: a question and what it found. They import the nouns of texts and nothing else.
 */
import type { DateInterval, IsoDate, KnownName, Publication, Quote, Span, TimeExpression } from './types.ts';

/** What another article suggests of a day that an article leaves open. Offered beside it, never in its place. */
export interface SuggestedDay {
  /** Of the time expression that it is about. */
  readonly span: Span;
  readonly value: string;
  readonly interval: DateInterval;
  /** The article that tells of the same, and the words in it that say when it was. */
  readonly articleId: string;
  readonly evidence: Span;
}

/** Neighbouring sentences of one article: what is ranked and quoted. */
export interface Passage {
  readonly articleId: string;
  readonly span: Span;
  readonly sentences: readonly Span[];
}

export type QuestionKind = 'who' | 'what' | 'when' | 'where' | 'why' | 'how-many' | 'said' | 'other';

/** What narrows a question down. `null` or empty does not narrow. */
export interface Filters {
  /** The id of the one article that may answer. */
  readonly article: string | null;
  readonly source: string | null;
  /** The first day that counts. */
  readonly after: IsoDate | null;
  /** The last day that counts. */
  readonly before: IsoDate | null;
}

/** A word of the question in the form in which the index holds it. */
export interface QuestionTerm {
  readonly term: string;
  /** As the asker wrote it. */
  readonly word: string;
  /** 1 for the first time that it occurs and 1/2 more for each repetition. */
  readonly weight: number;
  /** Whether an answer must hold it: not so for words that say little, nor for a day or source that is honoured. */
  readonly isRequired: boolean;
  /**
   * What articles write in place of it: runs of index terms, side by side. For a word of a name its other forms
   * ("Wagner" for "PMC" of "PMC Wagner"), for any other word what is the same in another form ("death" for "dead").
   */
  readonly substitutes: readonly (readonly string[])[];
  /** Index terms of words that mean nearly the same: "support" for "help". They count less than the word itself. */
  readonly nearWords: readonly string[];
}

/** A name in the question, as the corpus writes it. */
export interface QuestionName {
  readonly name: string;
  /** The words of the question that it was read from. */
  readonly asked: string;
  readonly terms: readonly string[];
  /** Other names that are written so too: two people of one surname stay two. Empty where it is only one. */
  readonly rivals: readonly string[];
}

export interface Question {
  /** As it was understood: a follow-up completed, a name's spelling mended. Without its written filters. */
  readonly text: string;
  /** The words that were asked where a follow-up was completed, else `null`. */
  readonly asked: string | null;
  readonly kind: QuestionKind;
  /** Whether the kind stands beside the words (`/when Rostov`) or in them ("when did …?"). */
  readonly form: 'command' | 'sentence';
  readonly terms: readonly QuestionTerm[];
  readonly names: readonly QuestionName[];
  /** What was written beside the question, as options or `after:…`. */
  readonly filters: Filters;
  /** What its own words narrow it down to: "in March 2024", "according to …". */
  readonly spoken: Filters;
  /** The days that it names, each of them. */
  readonly days: readonly DateInterval[];
  /** The months and days that it names without their year, as they were read: the last ones of the archive. */
  readonly completed: readonly TimeExpression[];
  /** The sources of the corpus that it names, in its own order. */
  readonly sources: readonly string[];
  /** Whose quotes are asked for and what they are to be about, as asked; `about` may be empty. Null: no quotes are. */
  readonly said: { readonly speaker: string; readonly about: string } | null;
  /** Misspelt names that were read as known ones. */
  readonly corrections: readonly Correction[];
  /** In which order of print its passages are wanted: "latest on …", "the first mention of …". Null: best first. */
  readonly order: 'newest' | 'oldest' | null;
  /** Whether it asks nothing: a headline or a sentence that was pasted. */
  readonly isStatement: boolean;
  /** Whether "yes" or "no" would answer it, which nothing here ever says. */
  readonly isYesOrNo: boolean;
}

export interface Correction {
  readonly asked: string;
  readonly name: string;
}

/** Scores compare within one search only. */
export interface ArticleHit {
  readonly articleId: string;
  readonly score: number;
  readonly matchedTerms: readonly string[];
}

/** One reason for or against an answer; it counts `value * weight`. */
export interface Signal {
  readonly name: string;
  /** In [0, 1]. */
  readonly value: number;
  readonly weight: number;
}

/** Whose words an excerpt is. */
export interface Citation {
  readonly articleId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: Publication;
}

export interface Answer {
  /** The part of the excerpt that is the answer by itself. */
  readonly exact: Span | null;
  /** The last day of the stretch that begins with `exact`: "17" of "March 15 to 17"; null where it begins none. */
  readonly rangeEnd: Span | null;
  readonly passage: Passage;
  /** `text.slice(passage.span.start, passage.span.end)`. */
  readonly excerpt: string;
  /** The part of the passage that a front end prints: about 450 characters at most. */
  readonly shown: Span;
  /** The words of the question inside `shown`, in order. */
  readonly highlights: readonly Span[];
  /** The time expressions inside the passage, in order. */
  readonly dates: readonly TimeExpression[];
  /** For those of them that have no day: what another article suggests; not looked for in a timeline. */
  readonly suggested: readonly SuggestedDay[];
  /** What puts it into the period that was asked for: a day in its words or only the day of print; null without one. */
  readonly periodBasis: 'event' | 'print' | null;
  readonly speaker: { readonly name: string; readonly certainty: Quote['certainty'] } | null;
  readonly citation: Citation;
  /** Articles that carry the same words. */
  readonly also: readonly string[];
  /** Whether it holds by itself what an answer to the question must hold. */
  readonly isSupported: boolean;
  /** Whether it mentions a name of the question; true where the question has none. */
  readonly isAboutNames: boolean;
  /** In [0, 1]. */
  readonly confidence: number;
  readonly score: number;
  readonly signals: readonly Signal[];
}

export type Outcome = 'answered' | 'no-match' | 'low-confidence';

/** A word of a question that no article holds, or that none holds together with the others. */
export interface MissingWord {
  readonly word: string;
  readonly isKnown: boolean;
}

/** What a question found. "Nothing close enough" is a result, not an error. */
export interface Findings {
  readonly question: Question;
  readonly outcome: Outcome;
  /** Best first; empty unless answered. */
  readonly answers: readonly Answer[];
  /** The best passages where the question was not answered. They do not answer it. */
  readonly closest: readonly Answer[];
  /** What was not found where the question was not answered; empty where no single word is to blame. */
  readonly missing: readonly MissingWord[];
  /** Names of the corpus that are spelt like what was not found, nearest first, at most three. */
  readonly nearest: readonly string[];
  /** Where articles tell different things about what the answers tell. */
  readonly differences: readonly Difference[];
  /** Of several questions asked together what each of them found, two at least; their answers take turns. Else empty. */
  readonly parts: readonly Findings[];
}

/** A day, or a stretch of days, with the sentence that tells it best. */
export interface TimelineEntry {
  readonly interval: DateInterval;
  /** The sentence; its exact part is the day as it is printed. */
  readonly answer: Answer;
  /** The best sentences of other articles that tell the same day in other words, best first; at most five. */
  readonly echoes: readonly Answer[];
  /** How many articles tell it, in the same words or in others. */
  readonly articles: number;
}

/** The days that a subject is told of. */
export interface Timeline {
  /** Its answers are those of the entries. The question has no words where the whole archive was asked for. */
  readonly findings: Findings;
  /** In order of time; of two that begin on one day the longer stretch first. */
  readonly entries: readonly TimelineEntry[];
  /** How many days there are with those that were left out for want of room. */
  readonly days: number;
  /** In how many articles the subject is named, and the first and the last day on which one of them was printed. */
  readonly mentions: {
    readonly articles: number;
    readonly first: IsoDate | null;
    readonly last: IsoDate | null;
  };
  /** How many articles were read for it. */
  readonly read: number;
  /** Sentences that name a day in articles that have none to count it from, with the first such day as it is printed. */
  readonly unanchored: { readonly sentences: number; readonly text: string | null };
}

/** Words of an article, to be quoted. */
export interface Excerpt {
  readonly span: Span;
  /** `text.slice(span.start, span.end)` */
  readonly text: string;
  /** The sentence around it. */
  readonly sentence: Span;
  readonly citation: Citation;
  /** Articles that carry the same words. */
  readonly also: readonly string[];
}

/** Who or what a name is, by the words of the articles alone. */
export interface Profile {
  readonly known: KnownName;
  /** What the articles call it, best first; of descriptions that say the same only the best. */
  readonly descriptions: readonly Excerpt[];
  /** Whether the articles that were read quote it. */
  readonly isQuoted: boolean;
  /** The sources that mention it, the most frequent first. */
  readonly sources: readonly string[];
  /** The names that stand in the same sentences, most often first, at most five. */
  readonly companions: readonly KnownName[];
  /** Where articles tell different things of it. */
  readonly differences: readonly Difference[];
}

/** Two or more articles, or two sentences of one, that tell different things of the same. No verdict. */
export interface Difference {
  readonly topic: 'age' | 'number' | 'place' | 'day' | 'spelling' | 'denial';
  /** What they differ on, in words of the articles: "fighters", "Prigozhin", "Tiotkino". */
  readonly subject: string;
  /** At least two; their words are what differs. */
  readonly sides: readonly Excerpt[];
}

/** Where the articles disagree about a subject. */
export interface Comparison {
  /** What the subject itself finds; tells why where nothing was found. */
  readonly findings: Findings;
  readonly differences: readonly Difference[];
}
