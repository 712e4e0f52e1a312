import { createRequire } from 'node:module';

/** Found from discord.js, for its own copy is the one that counts. */
const REST_CLIENT = '@discordjs/rest';

/** Points every client that is made in this process from now on to an address, and yields what undoes it. */
export function pointClientsTo(url: string): () => void {
  const require = createRequire(createRequire(import.meta.url).resolve('discord.js'));
  const { DefaultRestOptions } = require(REST_CLIENT) as { DefaultRestOptions: { api: string } };
  const before = DefaultRestOptions.api;
  DefaultRestOptions.api = url;
  return () => {
    DefaultRestOptions.api = before;
  };
}
