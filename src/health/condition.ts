import type { Connection, ConnectionState } from '../connection.ts';

const TROUBLES: Readonly<Record<ConnectionState, string | null>> = {
  connecting: 'connecting to Discord',
  ready: null,
  reconnecting: 'reconnecting to Discord',
  silent: 'no heartbeat is answered by Discord',
  closed: 'the connection to Discord is lost for good',
};

export interface Condition {
  readonly isOpen: boolean;
  readonly isStopping: boolean;
  /** `null` before the bot turns to Discord. */
  readonly connection: Connection | null;
}

/** What keeps the bot from answering, in a few words; `null` where nothing does. */
export function troubleOf({ isOpen, isStopping, connection }: Condition): string | null {
  if (isStopping) return 'stopping';
  if (!isOpen) return 'reading the articles';
  return TROUBLES[connection?.state ?? 'connecting'];
}
