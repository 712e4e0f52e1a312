/** Tells the sessions what happens, each as much as its intents let it hear. */

import { channelJson, memberJson } from './channel-json.ts';
import type { Fault, Faults } from './faults.ts';
import { DIRECT_MESSAGES, GUILD_MESSAGES, GUILDS, MESSAGE_CONTENT } from './gateway-identify.ts';
import { dispatchTo, type Session, serves } from './gateway-session.ts';
import { cutSocket, type Wire } from './gateway-wire.ts';
import { isOpenToBot, messageJson } from './messages.ts';
import { type Channel, DM, type Message, type World } from './nouns.ts';
import { isBotIn, mayBot } from './permissions.ts';
import type { Settings } from './settings.ts';
import { channelOf } from './world.ts';

/** Of a server where it says so, else of none. */
type Payload = object & { readonly guild_id?: string | null };

const NO_FAULT: Fault = { on: '' };

export interface Events {
  message(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void;
  messageDeleted(message: Message): void;
  channel(event: 'CHANNEL_UPDATE' | 'THREAD_CREATE' | 'THREAD_UPDATE', channel: Channel): void;
  interaction(payload: object): void;
}

export function createEvents(world: World, wire: Wire, faults: Faults, settings: Settings): Events {
  function tell(event: string, intent: number, payloadFor: (intents: number) => Payload): void {
    const fault = faults.strike(event);
    for (const session of wire.sessions.values()) {
      if (intent !== 0 && (session.intents & intent) === 0) continue;
      const payload = payloadFor(session.intents);
      if (serves(session, payload.guild_id ?? null)) deliver(wire, session, event, payload, fault);
    }
    world.changed.fire();
  }

  return {
    message(event, message) {
      const channel = channelOf(world, message.channelId);
      if (!isHeard(message, channel)) return;
      tell(event, intentFor(channel), (intents) => {
        const isRead = (one: Message) =>
          (intents & MESSAGE_CONTENT) !== 0 || isOpenToBot(one, channel, settings);
        return { ...messageJson(world, message, isRead), ...placeOf(message, channel) };
      });
    },
    messageDeleted(message) {
      const channel = channelOf(world, message.channelId);
      if (!isHeard(message, channel)) return;
      const gone = { id: message.id, channel_id: channel.id };
      tell('MESSAGE_DELETE', intentFor(channel), () => ({
        ...gone,
        ...(channel.guildId && { guild_id: channel.guildId }),
      }));
    },
    channel: (event, channel) => tell(event, GUILDS, () => channelJson(channel)),
    interaction: (payload) => tell('INTERACTION_CREATE', 0, () => payload),
  };
}

function isHeard({ viewer }: Message, channel: Channel): boolean {
  return viewer === null && isBotIn(channel) && mayBot(channel, 'ViewChannel');
}

function intentFor({ type }: Channel): number {
  return type === DM ? DIRECT_MESSAGES : GUILD_MESSAGES;
}

function placeOf({ author, webhookId }: Message, { type, guildId }: Channel): object {
  if (type === DM) return { channel_type: DM };
  return { guild_id: guildId, ...(webhookId === null && { member: memberJson(author) }) };
}

function deliver(
  wire: Wire,
  session: Session,
  event: string,
  payload: object,
  fault: Fault = NO_FAULT,
): void {
  if (fault.silent) return;
  const d = fault.nullKey ? { ...payload, [fault.nullKey]: null } : payload;
  const send = () => {
    dispatchTo(session, event, d);
    if (fault.twice) dispatchTo(session, event, d);
    if (fault.cut && session.socket) cutSocket(wire, session.socket);
  };
  if (fault.delayMs) setTimeout(send, fault.delayMs).unref();
  else send();
}
