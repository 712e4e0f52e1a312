import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';

/** A message of ours, ready to be sent. */
export interface Letter {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether only the asker may see it; what was promised to be private stays so. */
  readonly isPrivate: boolean;
  /** Whether it is a remark to the asker, which takes the place of no answer. */
  readonly isAside: boolean;
}

/** The body of a message of its own. Pings are turned off on the client, for every message alike. */
export function toBody({ components, isPrivate }: Letter) {
  const ephemeral = isPrivate ? [MessageFlags.Ephemeral as const] : [];
  return { components, flags: [MessageFlags.IsComponentsV2 as const, ...ephemeral] };
}

/** The body of what takes the place of a message, whose audience is settled. */
export function toEdit(components: Letter['components']) {
  return { components, flags: MessageFlags.IsComponentsV2 as const };
}
