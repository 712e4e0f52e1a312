import { type Command, mainOptionOf } from '../commands/command.ts';

/** The command that a line asks for, with what is given to it. */
export interface ParsedRequest {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Reads a line as it is typed: `/name rest` gives the whole rest to the command's main option; anything else is a free question. Filters stay in the text. A name that no command has is passed on
 * without options.
 */
export function parseRequest(text: string, commands: readonly Command[]): ParsedRequest {
  const trimmed = text.trim();
  if (!trimmed.startsWith('/')) return { command: 'ask', options: { question: trimmed } };
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(trimmed) ?? [];
  const command = commands.find((one) => one.name === name.toLowerCase());
  const mainOption = command && mainOptionOf(command);
  return {
    command: command?.name ?? name,
    options: mainOption === undefined || rest === '' ? {} : { [mainOption]: rest },
  };
}
