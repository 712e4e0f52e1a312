/** Points a whole program to a double: `DISCORD_DOUBLE=http://127.0.0.1:…/api node --require …/preload.cjs …`. */
const { createRequire } = require('node:module');

const { DefaultRestOptions } = createRequire(require.resolve('discord.js'))('@discordjs/rest');
DefaultRestOptions.api = process.env.DISCORD_DOUBLE;
