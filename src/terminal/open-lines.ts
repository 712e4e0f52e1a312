import { createInterface, type Interface } from 'node:readline';

// The two halves of CRLF may come apart on a slow pipe.
const CRLF_DELAY = Number.POSITIVE_INFINITY;

/** The lines of a pipe or a file, without prompt or echo. */
export function readLines(input: NodeJS.ReadableStream): Interface {
  return createInterface({ input, crlfDelay: CRLF_DELAY, terminal: false });
}

/** Lines that are typed: with a prompt, history, editing and Tab. Ctrl-D ends them, and so does Ctrl-C twice. */
export function editLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  completer: (line: string) => [string[], string],
): Interface {
  const lines = createInterface({
    input,
    output,
    completer,
    crlfDelay: CRLF_DELAY,
    terminal: true,
    prompt: '> ',
    historySize: 500,
    removeHistoryDuplicates: true,
  });
  closeOnSecondInterrupt(lines, output);
  // What comes after the bot begins on a line of its own.
  lines.once('close', () => output.write('\n'));
  return lines;
}

/** Ctrl-C empties the line; on an empty line it ends the lines where it was pressed since the last Enter already. */
function closeOnSecondInterrupt(lines: Interface, output: NodeJS.WritableStream): void {
  let isArmed = false;
  lines.on('line', () => {
    isArmed = false;
  });
  lines.on('SIGINT', () => {
    if (lines.line !== '') {
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    } else if (isArmed) {
      lines.close();
    } else {
      output.write('\nCtrl-C once more ends this.\n');
      lines.prompt();
    }
    isArmed = true;
  });
}
