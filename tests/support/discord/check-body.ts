import { checkCallback } from './body-callbacks.ts';
import { checkCommands } from './body-commands.ts';
import { type Faults, type Fields, fieldsOf } from './body-fields.ts';
import { checkFiles } from './body-files.ts';
import { checkMessage, type MessageUse } from './body-messages.ts';
import { checkThread, checkThreadChange } from './body-threads.ts';
import type { UploadedFile } from './multipart.ts';
import { checkByDescription } from './official-description.ts';

export interface Operation {
  readonly method: string;
  /** Without `/api/v10` and without a query. */
  readonly path: string;
}

type Rule = readonly [operation: RegExp, check: (body: unknown, files: readonly UploadedFile[]) => Faults];

const RULES: readonly Rule[] = [
  [/^POST \/channels\/\d+\/messages$/, checkWhole('post')],
  [/^PATCH \/channels\/\d+\/messages\/\d+$/, checkWhole('edit')],
  [/^POST \/channels\/\d+\/messages\/\d+\/threads$/, (body) => checkThread(fieldsOf(body))],
  [/^PATCH \/channels\/\d+$/, (body) => checkThreadChange(fieldsOf(body))],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, (body, files) => checkCallback(fieldsOf(body), files)],
  [/^POST \/webhooks\/\d+\/[^/]+$/, checkWhole('answer')],
  [/^PATCH \/webhooks\/\d+\/[^/]+\/messages\/(?:@original|\d+)$/, checkWhole('edit')],
  [/^PUT \/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, checkCommands],
];

/**
 * What is wrong with a body that the bot sends to Discord, in sentences; empty where nothing is.
 *
 * Our own rules always apply. The official OpenAPI description is consulted besides where it lies beside the
 * repository. What the bot has no reason to send counts as wrong: an unknown key, a message that could ping, a
 * regular message without a nonce, a body for an operation that takes none.
 *
 * @param body - as parsed from JSON; undefined where none was sent
 * @param files - sent along
 */
export function checkBody(
  { method, path }: Operation,
  body: unknown,
  files: readonly UploadedFile[] = [],
): readonly string[] {
  const operation = `${method.toUpperCase()} ${path.replace('%40original', '@original')}`;
  const rule = RULES.find(([pattern]) => pattern.test(operation));
  if (!rule) return body === undefined ? [] : [`${operation} takes no body of the bot.`];
  if (body === undefined) return [`${operation} needs a body.`];
  // Keys that are undefined never reach the wire.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  return [...new Set([...rule[1](sent, files), ...checkByDescription(operation, sent)])];
}

function checkWhole(use: MessageUse): Rule[1] {
  return function* (body, files) {
    const message: Fields = fieldsOf(body);
    yield* checkMessage(message, '', use);
    yield* checkFiles(message, '', files, use === 'edit');
  };
}
