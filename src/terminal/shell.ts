/** The terminal as a front end: a line in, an answer out. */
import type { Interface } from 'node:readline';
import type { Command } from '../../commands/command.ts';
import { renderText } from '../render-text.ts';
import type { Responder } from '../respond.ts';
import { toSafeLine } from '../safe-text.ts';
import { paint, type TextStyle } from '../text-style.ts';
import { type Completions, completeLine } from './complete.ts';
import { type Conversation, createConversation, type Turn } from './conversation.ts';
import { editLines, readLines } from './open-lines.ts';

const DEFAULT_COLUMNS = 80;
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 120;

export interface ShellOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** Where it is said that an answer failed; the output if left out. */
  readonly errors?: NodeJS.WritableStream;
  readonly responder: Responder;
  readonly commands: readonly Command[];
  /** What Tab offers. */
  readonly completions: Completions;
  /** What is told before the next answer, each line once; nothing if left out. It is written where failures are. */
  readonly news?: () => readonly string[];
  /** What is said at the start; may be empty. */
  readonly banner: string;
  readonly colour: boolean;
}

/**
 * Answers the lines of the input one after another, until it ends, `quit` is read or nobody reads the output.
 *
 * Prompt, line editing, Tab and hints are there only where both input and output are terminals.
 *
 * @throws what reading or writing fails with, save that the reader of the output has gone
 */
export async function runShell(options: ShellOptions): Promise<void> {
  const { input, output, errors = output, commands } = options;
  const completeHere = (line: string) => completeLine(line, commands, options.completions);
  const isInteractive = input.isTTY === true && output.isTTY === true;
  const conversation = createConversation(options.responder, commands);
  const lines = isInteractive ? editLines(input, output, completeHere) : readLines(input);
  const watch = watchStreams([input, output, errors], lines);

  if (options.banner !== '') output.write(`${options.banner}\n\n`);
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    const answer = await takeTurn(conversation, line, isInteractive, options);
    if (answer.isLast || watch.failure !== null) break;
    for (const told of options.news?.() ?? []) errors.write(`${told}\n`);
    (answer.hasFailed ? errors : output).write(answer.text);
    if (isInteractive && watch.isOpen) lines.prompt();
  }
  lines.close();
  if (watch.failure !== null && watch.failure.code !== 'EPIPE') throw watch.failure;
}

interface Watch {
  isOpen: boolean;
  failure: NodeJS.ErrnoException | null;
}

/** Keeps the first failure of a stream, and ends the lines at it: nobody listens any more. */
function watchStreams(streams: readonly NodeJS.EventEmitter[], lines: Interface): Watch {
  const watch: Watch = { isOpen: true, failure: null };
  lines.once('close', () => {
    watch.isOpen = false;
  });
  for (const stream of new Set(streams)) {
    // Never taken off again: a failed write may be reported after the last line.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      watch.failure ??= error;
      lines.close();
    });
  }
  return watch;
}

interface TurnText {
  readonly text: string;
  readonly isLast: boolean;
  readonly hasFailed: boolean;
}

async function takeTurn(
  conversation: Conversation,
  line: string,
  isInteractive: boolean,
  options: ShellOptions,
): Promise<TurnText> {
  try {
    const style = readStyle(options);
    const turn = await conversation.take(line);
    const text = renderTurn(turn, isInteractive, style, options.completions);
    return { text: text === '' ? '' : `${text}\n\n`, isLast: turn.type === 'quit', hasFailed: false };
  } catch {
    const text = 'Something went wrong on my side. Ask again, or ask another way.\n\n';
    return { text, isLast: false, hasFailed: true };
  }
}

function renderTurn(
  turn: Turn,
  isInteractive: boolean,
  style: TextStyle,
  { speakers, names }: Completions,
): string {
  switch (turn.type) {
    case 'reply': {
      const hint = isInteractive && turn.hint !== null ? `\n\n${paint(turn.hint, 'dim', style)}` : '';
      return (renderText(turn.reply, style) || 'There is nothing to show.') + hint;
    }
    case 'remark':
      return turn.text;
    case 'blank': {
      // At a prompt, Enter alone asks for nothing; in a file of questions every line is owed an answer.
      if (isInteractive) return '';
      const [name] = [...speakers('', 1), ...names('', 1)];
      return name === undefined
        ? 'Type a question, or /help.'
        : `Type a question, such as /who ${toSafeLine(name)}, or /help.`;
    }
    case 'quit':
      return '';
  }
}

function readStyle({ output, colour }: ShellOptions): TextStyle {
  const columns = output.isTTY === true ? (output.columns ?? DEFAULT_COLUMNS) : DEFAULT_COLUMNS;
  return { width: Math.min(Math.max(columns, MIN_COLUMNS), MAX_COLUMNS), colour };
}
