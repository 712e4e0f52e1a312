/** The asker must mend something: an empty question, a filter that is no date. The message is shown as it is. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  /** Questions of which one may be meant, each under the name that tells it from the others. */
  readonly choices: readonly { readonly name: string; readonly question: string }[];

  constructor(message: string, choices: QuestionError['choices'] = []) {
    super(message);
    this.choices = choices;
  }
}

/** The operator must mend the corpus: the folder is missing, or nothing in it can be read. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** Every file or record that was left out, where these are the reason: `ArticleProblem` of types.ts. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly reason: string;
  }[];

  constructor(message: string, options: ErrorOptions & { readonly problems?: CorpusError['problems'] } = {}) {
    super(message, options);
    this.problems = options.problems ?? [];
  }
}

/** The search engine does not answer; trying again later may help. */
export class SearchEngineError extends Error {
  override readonly name = 'SearchEngineError';
}

/** What went wrong, in the words of whoever noticed it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
