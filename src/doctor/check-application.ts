/** What is said of the application, as the developer portal has it. */

import type { Application } from '../discord/examine.ts';
import { explainClose } from '../discord/gateway/disconnected-error.ts';
import { budgetOf, explainNever, type LoginBudget, type Logins } from '../discord/gateway/login-budget.ts';
import type { DiscordConfig } from '../discord-config.ts';
import { type Finding, mend, note, ok } from './finding.ts';

const NOT_GRANTED = 4_014;

export function describeApplication(
  { id, name, isPublic, needsCodeGrant, sendsElsewhere }: Application,
  { allowedGuilds }: Pick<DiscordConfig, 'allowedGuilds'>,
): readonly Finding[] {
  const findings = [ok('Token', `it is that of "${name}" (${id})`)];
  if (sendsElsewhere) {
    findings.push(
      mend(
        'Commands',
        'Discord sends them to an address on the web, and none to this bot. In the developer portal, under General Information, empty Interactions Endpoint URL.',
      ),
    );
  }
  if (needsCodeGrant) {
    findings.push(
      mend(
        'Invitation',
        'Whoever opens the link that invites the bot is refused. In the developer portal, under Bot, switch off Requires OAuth2 Code Grant.',
      ),
    );
  }
  if (isPublic && allowedGuilds.length === 0) {
    findings.push(
      note(
        'Public Bot',
        'Anybody may add the bot to a server, and is answered there. Name the servers in ALLOWED_GUILDS, or switch off Public Bot in the developer portal, under Bot, if that is not meant.',
      ),
    );
  }
  return findings;
}

export function describeIntents(
  { readsMessages: isGranted }: Pick<Application, 'readsMessages'>,
  { readsMessages: isAsked }: Pick<DiscordConfig, 'readsMessages'>,
): Finding {
  if (isAsked && !isGranted) return mend('Intents', explainClose(NOT_GRANTED, true).message);
  if (isAsked) return ok('Intents', 'Message Content is switched on, as MESSAGE_CONTENT=true asks for');
  return isGranted
    ? note(
        'Intents',
        'Message Content is switched on in the developer portal and not used. Set MESSAGE_CONTENT=true, or switch it off there.',
      )
    : ok('Intents', 'none is needed that must be granted');
}

export function describeLogins(
  logins: Logins,
  { shards }: Pick<DiscordConfig, 'shards'>,
): readonly Finding[] {
  const budget = budgetOf(logins, shards);
  const findings = [describeBudget(logins, budget)];
  if (budget.needed < logins.recommended) {
    findings.push(
      note(
        'Shards',
        `SHARDS is ${shards}, and Discord recommends ${logins.recommended}. Leave it out, and the bot does as it is told.`,
      ),
    );
  }
  return findings;
}

function describeBudget(logins: Logins, budget: LoginBudget): Finding {
  if (budget.verdict === 'never') return mend('Logins', explainNever(logins, budget));
  const left = `${logins.remaining} of ${logins.total} are left today`;
  if (budget.verdict === 'enough') return ok('Logins', left);
  const taken = budget.needed === 1 ? '' : `, and a start takes ${budget.needed}`;
  const minutes = Math.ceil(logins.resetMs / 60_000);
  return mend(
    'Logins',
    `${left}${taken}, so that a start waits ${minutes} min. Find out what starts the bot so often.`,
  );
}
