/** Request → reply: runs a command for every front end, and turns what goes wrong in it into words. */
import type { Command, Invocation, Reply } from '../commands/command.ts';
import { describeContext } from '../commands/context.ts';
import { writeNothingAsked } from '../commands/nothing-asked.ts';
import { describeReasons } from '../commands/reasons.ts';
import { say } from '../commands/say.ts';
import type { Archive } from '../index/archive.ts';
import { QuestionError, SearchEngineError } from '../index/errors.ts';
import type { Question } from '../index/findings.ts';
import type { IsoDate, Span } from '../index/types.ts';
import { createReference, writeApology } from './create-reference.ts';
import type { GapLog } from './gaps/gap-log.ts';
import { toGaps } from './gaps/to-gap.ts';

export interface Request {
  /** The name of a command of the catalogue, without the slash. */
  readonly command: string;
  /** By the option's name; blank ones count as left out. */
  readonly options: Readonly<Record<string, string>>;
  /** Counted from 0. */
  readonly page: number;
  /** How many answers are looked for, 1 to 100. */
  readonly limit: number;
  readonly asOf: IsoDate | null;
  readonly previous: Question | null;
  /** Whether who asks may use what is for operators alone, and is the only one to read it; left out: no. */
  readonly isOperator?: boolean;
  /**
   * Whether it may be counted where it is not answered: only what others can read anyway. Left out: no. A promise where
   * that shows only when the reply is sent; one that fails is a no.
   */
  readonly mayBeCounted?: boolean | Promise<boolean>;
}

/** What a front end needs: it never rejects. */
export interface Responder {
  respond(request: Request): Promise<Reply>;
  /** The sentences around a quotation. */
  context(articleId: string, span: Span): Promise<Reply>;
  /** The words of an article from which a day was worked out. */
  reasons(articleId: string, span: Span): Promise<Reply>;
}

export interface ResponderOptions {
  /** The archive of this moment; it is asked for at every request, since a reload replaces it. */
  readonly archive: () => Archive;
  readonly commands: readonly Command[];
  readonly today: () => IsoDate;
  readonly articleText: Invocation['articleText'];
  /** Counts what is not answered; left out or `null`: nothing is counted. */
  readonly gaps?: GapLog | null;
  /** Picks up what has changed in the articles; left out or `null`: nothing does. */
  readonly reload?: Invocation['reload'];
  /** Told of what went wrong through no fault of the asker, with the reference that the asker was given. */
  readonly onFailure: (reference: string, error: unknown) => void;
}

export function createResponder({
  archive,
  commands,
  today,
  articleText,
  gaps = null,
  reload = null,
  onFailure,
}: ResponderOptions): Responder {
  const byName = new Map(commands.map((command) => [command.name, command]));

  async function run({
    command: name,
    options: given,
    page,
    limit,
    asOf,
    previous,
    isOperator = false,
    mayBeCounted = false,
  }: Request): Promise<Reply> {
    const command = byName.get(name);
    if (!command) return say(`There is no command /${name.slice(0, 40)}. /help lists them all.`);
    if (command.isForOperators && !isOperator) return say(writeForOperators(name));
    const options = givenOptions(command, given);
    const missing = Object.entries(command.options).find(
      ([option, { required }]) => required && !options[option],
    );
    if (missing) return say(writeNothingAsked(command, archive()));
    const day = asOf ?? today();
    const reply = await command.run({
      archive: archive(),
      options,
      today: day,
      asOf,
      page,
      limit,
      previous,
      articleText,
      isOperator,
      gaps,
      reload,
    });
    // To another page one turns; it is not asked again.
    if (gaps !== null && page === 0) countWhereAllowed(reply, mayBeCounted, gaps);
    return reply;
  }

  return {
    respond: (request) => wordErrors(() => run(request), onFailure),
    context: (articleId, span) =>
      wordErrors(async () => describeContext(archive(), articleId, span, articleText), onFailure),
    reasons: (articleId, span) =>
      wordErrors(async () => describeReasons(archive(), articleId, span), onFailure),
  };
}

/** Waits for nothing that waits for the reply itself. */
function countWhereAllowed(
  reply: Reply,
  mayBeCounted: NonNullable<Request['mayBeCounted']>,
  gaps: GapLog,
): void {
  const found = toGaps(reply);
  const count = (isAllowed: boolean) => {
    if (isAllowed) for (const gap of found) gaps.note(gap);
  };
  if (typeof mayBeCounted === 'boolean') count(mayBeCounted);
  else mayBeCounted.then(count, () => {});
}

function writeForOperators(command: string): string {
  return `/${command} is for whoever runs this bot, and only where nobody else reads the answer: in the terminal of npm start, or on Discord as a slash command. OPERATOR_IDS in .env names who may use it there.`;
}

async function wordErrors(
  answer: () => Promise<Reply>,
  onFailure: ResponderOptions['onFailure'],
): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof QuestionError) return askBack(error);
    const reference = createReference();
    onFailure(reference, error);
    if (error instanceof SearchEngineError)
      return say('The index does not answer just now. Try again in a minute.');
    return say(writeApology(reference));
  }
}

/** Says what is wrong with a question, with the ways in which it may be meant. */
function askBack({ message, choices }: QuestionError): Reply {
  const reply = say(message);
  if (choices.length === 0) return reply;
  const offered = choices.map(({ name, question }) => ({ label: name, request: `/ask ${question}` }));
  return {
    ...reply,
    blocks: [...reply.blocks, { type: 'suggestions', text: 'It may be', choices: offered }],
  };
}

/** The options that the command knows and that are not blank. */
function givenOptions(command: Command, given: Request['options']): Record<string, string> {
  const known = Object.entries(given).filter(
    ([name, value]) => Object.hasOwn(command.options, name) && value.trim() !== '',
  );
  return Object.fromEntries(known.map(([name, value]) => [name, value.trim()]));
}
