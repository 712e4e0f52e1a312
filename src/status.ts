/** What a supervisor or a script is told by the status of the process. */
export const STATUS = { mend: 1, usage: 2, bug: 70, tryAgain: 75 } as const;

/** The program cannot go on; the message says why, in one or two sentences for whoever runs it. */
export class ExitError extends Error {
  override readonly name: string = 'ExitError';
  readonly status: number;

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}
