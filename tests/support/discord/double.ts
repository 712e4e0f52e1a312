/**
 * A test double of Discord: REST and gateway on one port of this machine, for an unmodified client.
 *
 * What there is: `people.ts` and `world.ts`. What the bot asks: `rest.ts` and the files of routes. What it is told:
 * `gateway.ts` and `events.ts`. What people do: the files of scenes. What can go wrong: `faults.ts` and
 * `gateway-control.ts`. What a test sees: `exchange.ts`, `shown.ts` and `looks.ts`.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applicationRoutes } from './application-routes.ts';
import { callbackRoutes } from './callback-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { createEvents } from './events.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { forget } from './forget.ts';
import { createWire } from './gateway.ts';
import { controlGateway, type GatewayControl } from './gateway-control.ts';
import type { Wire } from './gateway-wire.ts';
import { createLooks, type Looks } from './looks.ts';
import { messageRoutes } from './message-routes.ts';
import { createNewcomers, type Newcomers } from './newcomers.ts';
import type { World } from './nouns.ts';
import { pointClientsTo } from './point-clients.ts';
import { createPosting } from './posting.ts';
import { createRest, type Rest } from './rest.ts';
import { type CommandScenes, createCommandScenes } from './scene-commands.ts';
import { type ComponentScenes, createComponentScenes } from './scene-components.ts';
import { createMessageScenes, type MessageScenes } from './scene-messages.ts';
import { completeSettings, type Settings } from './settings.ts';
import type { Stage } from './stage.ts';
import { userRoutes } from './user-routes.ts';
import { warmUp } from './warm-up.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { createWorld } from './world.ts';

/** The bot's, where a test sets no other. */
export const TOKEN = 'bm90IGEgdG9rZW4.Zm9yIHRlc3Rz.only';

export interface Discord extends CommandScenes, ComponentScenes, MessageScenes, Newcomers, Looks {
  readonly port: number;
  /** Where REST is, without the version. */
  readonly url: string;
  /** They may be changed at any time. */
  readonly settings: Settings;
  readonly gateway: GatewayControl;
  /** All that there is, for who watches the whole of it and waits for nothing. */
  readonly world: World;
  /** Every request that came in, in order. */
  readonly requests: Rest['requests'];
  /** What no request should have been, in sentences. */
  readonly violations: readonly string[];
  /** Interactions whose first answer did not come in time, by name. */
  readonly missedDeadlines: readonly string[];
  readonly faults: Faults;
  play(fault: Fault): void;
  /** Points every client that is made in this process from now on here, until the double is closed. */
  install(): void;
  /** Forgets what came longer ago than this, in milliseconds. */
  forget(ageMs: number): void;
  close(): Promise<void>;
}

export async function startDouble(some: Partial<Settings> = {}): Promise<Discord> {
  warmUp();
  const settings = completeSettings({ token: TOKEN, ...some });
  const world = createWorld();
  const faults = createFaults();
  let port = 0;
  const address = () => `ws://127.0.0.1:${port}`;
  const wire = createWire(world, settings, address);
  const events = createEvents(world, wire, faults, settings);
  const posting = createPosting(world, events);
  const rest = createRest({
    routes: [
      ...applicationRoutes(world, settings, address),
      ...userRoutes(world, settings),
      ...channelRoutes(world, events),
      ...messageRoutes(world, posting, settings),
      ...callbackRoutes(world, posting, settings),
      ...webhookRoutes(world, posting, settings),
    ],
    faults,
    settings,
    onRefusal: ({ token }, { status, code }) =>
      world.interactions.get(token ?? '')?.refused.push({ status, code }),
    onDone: world.changed.fire,
  });
  const server = await listen(rest, wire);
  ({ port } = server.address() as AddressInfo);
  const url = `http://127.0.0.1:${port}/api`;
  const stage: Stage = { world, settings, events, posting, missedDeadlines: [], beganAt: '0' };
  const looks = createLooks(stage, wire, rest);
  let uninstall = () => {};

  return {
    ...createCommandScenes(stage),
    ...createComponentScenes(stage),
    ...createMessageScenes(stage, faults),
    ...createNewcomers(world),
    ...looks,
    get puts() {
      return looks.puts;
    },
    port,
    url,
    settings,
    faults,
    gateway: controlGateway(wire),
    world,
    requests: rest.requests,
    violations: rest.violations,
    missedDeadlines: stage.missedDeadlines,
    play: faults.play,
    install() {
      uninstall = pointClientsTo(url);
    },
    forget(ageMs) {
      forget(world, wire.sessions.values(), ageMs);
      rest.forget(ageMs);
    },
    async close() {
      uninstall();
      for (const socket of wire.server.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(rest: Rest, wire: Wire): Promise<Server> {
  const server = createServer((request, response) => {
    // A client that goes away in the middle of its request is given no answer.
    rest.take(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) =>
    wire.server.handleUpgrade(request, socket, head, (client) =>
      wire.server.emit('connection', client, request),
    ),
  );
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
