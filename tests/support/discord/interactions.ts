/** Interactions as the double remembers them. */
import type { Interaction } from './nouns.ts';
import { FOREIGN } from './people.ts';

export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;
export const MODAL_SUBMIT = 5;

export function ageOf({ startedAt }: Interaction): number {
  return performance.now() - startedAt;
}

/** Whether only its user brought the bot to where it happened. */
export function isUserInstalled({ channel }: Interaction): boolean {
  return channel.guildId === FOREIGN;
}
