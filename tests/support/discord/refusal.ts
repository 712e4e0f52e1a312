/** What Discord answers where it does not do as it is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** Discord's own, 0 for none. */
  readonly code: number;
  /** What was wrong with the body. */
  readonly wrongs: readonly string[];

  constructor(status: number, code: number, message: string, wrongs: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.wrongs = wrongs;
  }

  get body(): unknown {
    const errors = { _errors: this.wrongs.map((message) => ({ code: 'INVALID', message })) };
    return { code: this.code, message: this.message, ...(this.wrongs.length > 0 && { errors }) };
  }
}

const STATUS_AND_WORDS = {
  10003: [404, 'Unknown Channel'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40094: [400, 'The maximum number of follow-up messages has been reached'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50083: [400, 'Thread is archived'],
  160002: [403, 'Cannot reply without permission to read message history'],
  160004: [400, 'A thread has already been created for this message'],
  160005: [403, 'Thread is locked'],
} as const;

/** @throws Refusal always */
export function refuse(code: keyof typeof STATUS_AND_WORDS): never {
  const [status, words] = STATUS_AND_WORDS[code];
  throw new Refusal(status, code, words);
}

/** @throws Refusal always */
export function refuseBody(wrongs: readonly string[]): never {
  throw new Refusal(400, 50035, 'Invalid Form Body', wrongs);
}
