/** Asks Discord how the bot stands with it. Nothing is changed there, and no connection to the gateway is made. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIApplication,
  type APIGatewayBotInfo,
  ApplicationFlags,
  RateLimitError,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { ExitError, STATUS } from '../status.ts';
import { explainRegistration } from './explain-registration.ts';
import { explainFailure } from './gateway/explain-failure.ts';
import { type Logins, toLogins } from './gateway/login-budget.ts';
import { listServers, type Servers } from './list-servers.ts';
import { inviteLinks } from './permissions.ts';
import { commandBodies } from './register/command-bodies.ts';
import { areRegistered } from './register/register-commands.ts';
import { tryAgain } from './try-again.ts';

/** What each of them is rejected with is for the operator where it is an `ExitError`. */
export interface Examination {
  application(): Promise<Application>;
  logins(): Promise<Logins>;
  servers(): Promise<Servers>;
  /** Whether the commands are registered as they are here. @param applicationId - the bot's own */
  areRegistered(
    applicationId: string,
    devGuildId: string | null,
    commands: readonly Command[],
  ): Promise<boolean>;
}

/** What the developer portal says of the bot. */
export interface Application {
  readonly id: string;
  readonly name: string;
  /** Whether anybody may add it to a server. */
  readonly isPublic: boolean;
  /** Whether the link that invites it does not suffice. */
  readonly needsCodeGrant: boolean;
  /** Whether commands are sent to an address on the web, in the place of the bot. */
  readonly sendsElsewhere: boolean;
  /** Whether Message Content is switched on. */
  readonly readsMessages: boolean;
  /** The link that adds it to a server. */
  readonly invite: string;
}

const TIMEOUT_MS = 5_000;
const RETRY_MS: readonly number[] = [1_000];
/** Of one question to Discord, however many requests it takes. */
const MAX_MS = 60_000;
/** Discord may ask for a longer pause: then it is told, and not waited for. */
const MAX_PAUSE_MS = 5_000;

const CONTENT_FLAGS = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

export function examine(token: string): Examination {
  const rest = new REST({
    timeout: TIMEOUT_MS,
    retries: 0,
    // Where it is not told for how long to wait, the library would ask again at once, and for ever.
    rejectOnRateLimit: ({ retryAfter }) => !(retryAfter > 0) || retryAfter > MAX_PAUSE_MS,
  }).setToken(token);
  return {
    application: () =>
      ask(async () => toApplication((await rest.get(Routes.currentApplication())) as APIApplication)),
    logins: () => ask(async () => toLogins((await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo)),
    servers: () =>
      ask(() =>
        listServers(
          async (query) =>
            (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult | null,
        ),
      ),
    areRegistered: (applicationId, devGuildId, commands) =>
      ask(
        () => areRegistered(rest, applicationId, devGuildId, commandBodies(commands)),
        (error) => explainRegistration(error, devGuildId, applicationId),
      ),
  };
}

/** @param explain - how what it fails with is mended; `null` where it does not know */
async function ask<T>(
  call: () => Promise<T>,
  explain: (error: unknown) => string | null = () => null,
): Promise<T> {
  try {
    return await Promise.race([tryAgain(call, RETRY_MS), giveUp()]);
  } catch (error) {
    const mend = explain(error);
    if (mend !== null) throw new ExitError(mend, STATUS.mend, error);
    if (error instanceof RateLimitError) {
      const seconds = Math.ceil(error.retryAfter / 1_000);
      throw new ExitError(
        `Discord asks for a pause of ${seconds} s. Try again then.`,
        STATUS.tryAgain,
        error,
      );
    }
    throw explainFailure(error, false);
  }
}

/** For an answer that begins and never ends, and pauses one after another. */
async function giveUp(): Promise<never> {
  await sleep(MAX_MS, undefined, { ref: false });
  throw new ExitError(
    `Discord has not answered within ${MAX_MS / 1_000} s. Try again in a minute.`,
    STATUS.tryAgain,
  );
}

function toApplication(application: APIApplication): Application {
  const { id, name, flags, bot_public, bot_require_code_grant, interactions_endpoint_url } = application;
  return {
    id,
    name,
    isPublic: bot_public === true,
    needsCodeGrant: bot_require_code_grant === true,
    sendsElsewhere: Boolean(interactions_endpoint_url),
    readsMessages: ((flags ?? 0) & CONTENT_FLAGS) !== 0,
    invite: inviteLinks(id).invite,
  };
}
