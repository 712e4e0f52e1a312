/** A server as the bot is told that it is on it. */
export interface MyGuild {
  readonly id: string;
  readonly name: string;
  /** A bit set in digits. */
  readonly permissions: string;
}

/** What a test may set before the start, and change afterwards. */
export interface Settings {
  token: string;
  /** Whether Message Content is switched on in the portal. */
  messageContent: boolean;
  /** What else the portal says of the application, by Discord's keys. */
  application: Readonly<Record<string, unknown>>;
  /** The servers that the bot is told it is on; null: those that there are. */
  servers: readonly MyGuild[] | null;
  /** Whether the text of a message that pings the managed role of the bot, and not the bot, is handed out. */
  rolePingReads: boolean;
  /** Whether the foreign guild turns public answers of user-installed applications private. */
  forbidsExternalApps: boolean;
  /** Whether a body that breaks a rule is refused; it is recorded in any case. */
  refusesBadBodies: boolean;
  /** Whether bodies are checked at all: that takes time, which a measurement must not count. */
  checksBodies: boolean;
  /** How long the first answer to an interaction may take. */
  deadlineMs: number;
  tokenLifeMs: number;
  heartbeatMs: number;
  /** How many shards are recommended. */
  shards: number;
  startLimit: { total: number; remaining: number; reset_after: number; max_concurrency: number };
}

export function completeSettings(some: Partial<Settings> & Pick<Settings, 'token'>): Settings {
  return {
    messageContent: false,
    application: {},
    servers: null,
    rolePingReads: false,
    forbidsExternalApps: false,
    refusesBadBodies: true,
    checksBodies: true,
    deadlineMs: 3_000,
    tokenLifeMs: 15 * 60_000,
    heartbeatMs: 41_250,
    shards: 1,
    startLimit: { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 },
    ...some,
  };
}
