/** How the connection to Discord is at this moment. */
export interface Connection {
  readonly state: ConnectionState;
  /** How many parts it has; 0 before the first login. */
  readonly shards: number;
  readonly readyShards: number;
  /** How long the last heartbeat took there and back, of the slowest part; `null` before the first was answered. */
  readonly pingMs: number | null;
}

/** `silent`: it seems to be there, but no heartbeat is answered. `closed`: it is not made again. */
export type ConnectionState = (typeof CONNECTION_STATES)[number];

export const CONNECTION_STATES = ['connecting', 'ready', 'reconnecting', 'silent', 'closed'] as const;
