import { CATALOG } from '../../commands/catalog.ts';
import { messageOf } from '../../index/errors.ts';
import type { Examination } from '../discord/examine.ts';
import type { DiscordConfig } from '../discord-config.ts';
import { ExitError, STATUS } from '../status.ts';
import { describeApplication, describeIntents, describeLogins } from './check-application.ts';
import { describeServers } from './check-servers.ts';
import { type Finding, mend, note, ok } from './finding.ts';

/**
 * What Discord says of the bot, as it comes in.
 *
 * @param isWrong - whether a setting cannot be used, so that nothing can be said of it
 */
export async function* checkDiscord(
  config: DiscordConfig,
  examination: Examination,
  isWrong: (name: string) => boolean,
): AsyncGenerator<Finding> {
  const application = await examination
    .application()
    .catch((error: unknown) => describeFailure(isPassing(error) ? 'Discord' : 'Token', error));
  if ('verdict' in application) {
    // Discord bans an address that asks on with a token that it has refused; and a line that is down stays down.
    yield application;
    yield note('Discord', 'intents, logins, servers, rights and commands could not be looked at');
    return;
  }
  const { id, invite } = application;
  yield* describeApplication(application, config);
  if (!isWrong('MESSAGE_CONTENT')) yield describeIntents(application, config);
  yield* await describe('Logins', examination.logins(), (logins) => describeLogins(logins, config));
  let isElsewhere = false;
  yield* await describe('Servers', examination.servers(), (servers) => {
    isElsewhere = config.devGuildId !== null && servers.absent([config.devGuildId]).length > 0;
    return describeServers(servers, config, invite);
  });
  // On a server that the bot is not on there are none, which was told of.
  if (isElsewhere || isWrong('DEV_GUILD_ID')) return;
  yield* await describe('Commands', examination.areRegistered(id, config.devGuildId, CATALOG), (areSame) => [
    describeCommands(areSame, config),
  ]);
}

async function describe<T>(
  subject: string,
  asked: Promise<T>,
  write: (answer: T) => readonly Finding[],
): Promise<readonly Finding[]> {
  return asked.then(write, (error: unknown) => [describeFailure(subject, error)]);
}

function describeFailure(subject: string, error: unknown): Finding {
  if (error instanceof ExitError) return mend(subject, error.message, isPassing(error));
  return mend(
    subject,
    `Discord does not say how it is (${messageOf(error)}). Look into the developer portal.`,
  );
}

function isPassing(error: unknown): boolean {
  return error instanceof ExitError && error.status === STATUS.tryAgain;
}

function describeCommands(areSame: boolean, { devGuildId }: DiscordConfig): Finding {
  const where = devGuildId === null ? 'everywhere' : `on the server ${devGuildId}`;
  return areSame
    ? ok('Commands', `registered ${where}, as they should be`)
    : note('Commands', `they will be registered ${where} at the next start`);
}
