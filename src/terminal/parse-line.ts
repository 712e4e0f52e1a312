import type { Command } from '../../commands/command.ts';
import { parseRequest } from '../parse-request.ts';

/** What one typed line asks for. */
export type Line =
  | { readonly type: 'request'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly type: 'more' }
  | { readonly type: 'back' }
  | { readonly type: 'context'; readonly number: number }
  | { readonly type: 'doubt'; readonly number: number }
  | { readonly type: 'quit' }
  | { readonly type: 'empty' };

/**
 * Reads a line. After `/name` the whole rest is the main option of that command, the first that it declares;
 * filters stay in it, as do those of a free question. A name that no command has is passed on without options.
 *
 * `more`, `back`, `context 2`, `doubt 2` and `quit`, with or without a slash, mean themselves only as the whole line, and a
 * command of the same name comes first.
 */
export function parseLine(line: string, commands: readonly Command[]): Line {
  const text = line.trim();
  if (text === '') return { type: 'empty' };
  const request = parseRequest(text, commands);
  const isKnown = text.startsWith('/') && commands.some(({ name }) => name === request.command);
  const word = isKnown ? null : parseControlWord(text.toLowerCase());
  return word ?? { type: 'request', ...request };
}

function parseControlWord(text: string): Line | null {
  const [, word, number] = /^\/?(context|c|doubt)(?:\s+(\d{1,6}))?$/.exec(text) ?? [];
  if (word !== undefined)
    return { type: word === 'doubt' ? 'doubt' : 'context', number: Number(number ?? 1) };
  switch (text.replace(/^\//, '')) {
    case 'more':
    case 'm':
    case 'next':
      return { type: 'more' };
    case 'back':
      return { type: 'back' };
    case 'help':
      return { type: 'request', command: 'help', options: {} };
    case 'quit':
    case 'exit':
      return { type: 'quit' };
    default:
      return null;
  }
}
