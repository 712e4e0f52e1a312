import { ExitError, STATUS } from '../../status.ts';

/** Why the connection to Discord ended or never began. */
export class DisconnectedError extends ExitError {
  override readonly name = 'DisconnectedError';
  readonly reason: 'token' | 'intents' | 'unreachable' | 'other';

  constructor(message: string, reason: DisconnectedError['reason'], status: number, cause?: unknown) {
    super(message, status, cause);
    this.reason = reason;
  }
}

/** What Discord means by closing the connection for good. */
export function explainClose(code: number, asksForMessages = false): DisconnectedError {
  if (code === 4004) {
    return new DisconnectedError(
      'Discord does not accept DISCORD_TOKEN. Copy the token again from the developer portal, under Bot, Reset Token, and put it into .env.',
      'token',
      STATUS.mend,
    );
  }
  if (code === 4013 || code === 4014) {
    const mend = asksForMessages
      ? 'Switch on Message Content in the developer portal, under Bot, Privileged Gateway Intents, or set MESSAGE_CONTENT=false.'
      : 'Look into the developer portal, under Bot, whether the application is in order.';
    return new DisconnectedError(
      `Discord does not grant what this bot asks to see (${code}). ${mend}`,
      'intents',
      STATUS.mend,
    );
  }
  if (code === 4011) {
    return new DisconnectedError(
      'Discord asks for more shards than SHARDS says (4011): none may serve more than 2,500 servers. Leave SHARDS out of .env, and Discord says how many.',
      'other',
      STATUS.mend,
    );
  }
  return new DisconnectedError(
    `Discord has closed the connection for good (${code}). Look for a newer version of this bot.`,
    'other',
    STATUS.mend,
  );
}
