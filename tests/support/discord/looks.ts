/** What a test can look at and wait for. */

import type { Wire } from './gateway-wire.ts';
import { LOADING, THREAD_STARTER } from './messages.ts';
import type { Message, RegisteredCommand } from './nouns.ts';
import { BOT } from './people.ts';
import type { Rest } from './rest.ts';
import { hasContent, type Shown, show } from './shown.ts';
import type { Stage } from './stage.ts';
import { channelOf, messagesIn } from './world.ts';

const WAIT_MS = 5_000;

export interface Looks {
  /** Resolves when a client has been given READY, and is still there. */
  ready(timeoutMs?: number): Promise<void>;
  commands(place: 'global' | (string & {})): readonly RegisteredCommand[];
  /** How often commands were registered. */
  readonly puts: number;
  channel(id: string): ChannelView;
  /** A thread by its id or that of the message that it hangs on; undefined where there is none. */
  thread(id: string): ThreadView | undefined;
  /** A message as it is now, though it may be deleted. */
  message(id: string): Shown;
  /** The first message of the bot in a channel since the last scene began, private ones included. */
  waitForMessage(
    channelId: string,
    predicate?: (message: Shown) => boolean,
    timeoutMs?: number,
  ): Promise<Shown>;
  /** What `look` finds as soon as it finds something; it is asked again after each event and each request. */
  until<T>(look: () => T | undefined, timeoutMs?: number): Promise<T>;
  /** Rejects as soon as the bot sends anything within this time; reading is not sending. */
  silence(ms: number): Promise<void>;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** Those that are still there, oldest first, everyone's and private ones too. */
  readonly messages: readonly Shown[];
}

export interface ThreadView extends ChannelView {
  readonly ownerId: string;
  readonly archived: boolean;
  readonly locked: boolean;
}

export function createLooks(stage: Stage, wire: Wire, { requests }: Rest): Looks {
  const { world } = stage;
  const { until } = world.changed;

  function view(id: string): ChannelView {
    const messages = messagesIn(world, id).filter(({ type }) => type !== THREAD_STARTER);
    return { id, name: channelOf(world, id).name, messages: messages.map(show) };
  }

  return {
    async ready(timeoutMs = 20_000) {
      const look = () => [...wire.sessions.values()].find(({ socket }) => socket !== null);
      await until(look, timeoutMs, () => 'No client has come up.');
    },
    commands: (place) => world.commands.get(place) ?? [],
    get puts() {
      return requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length;
    },
    channel: view,
    thread(id) {
      const thread = world.channels.get(id)?.thread;
      if (!thread) return undefined;
      const { owner, archived, locked } = thread;
      return { ...view(id), ownerId: owner.id, archived, locked };
    },
    message(id) {
      const found = world.messages.get(id);
      if (!found) throw new Error(`There is no message ${id}.`);
      return show(found);
    },
    waitForMessage(channelId, predicate = () => true, timeoutMs = WAIT_MS) {
      const look = () =>
        messagesIn(world, channelId)
          .filter((message) => isAnswer(message) && BigInt(message.id) > BigInt(stage.beganAt))
          .map(show)
          .find(predicate);
      return until(
        look,
        timeoutMs,
        () =>
          `The bot has written nothing of that kind in ${world.channels.get(channelId)?.name ?? 'that thread'}.`,
      );
    },
    until: (look, timeoutMs = WAIT_MS) => until(look, timeoutMs, () => 'What was waited for has not come.'),
    async silence(ms) {
      const before = requests.length;
      const look = () => requests.slice(before).find(({ method }) => method !== 'GET');
      const sent = await until(look, ms, () => '').catch(() => undefined);
      if (sent) throw new Error(`The bot was to be silent, but sent ${sent.method} ${sent.path}.`);
    },
  };
}

function isAnswer(message: Message): boolean {
  return message.author === BOT && (message.flags & LOADING) === 0 && hasContent(message);
}
