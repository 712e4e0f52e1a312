import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { explainRegistration } from '../../../../src/discord/explain-registration.ts';
import { inviteLinks } from '../../../../src/discord/permissions.ts';

const URL = 'https://discord.com/api/v10/applications/7/guilds/42/commands';

function refusal(code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No.' }, code, 403, 'GET', URL, { body: null, files: [] });
}

describe('explainRegistration', () => {
  it.each([10_004, 50_001, 50_013])('says how the bot gets onto the server where Discord says %i', (code) => {
    expect(explainRegistration(refusal(code), '42', '7')).toBe(
      `The bot is not on the server that DEV_GUILD_ID names (42). Correct the id, or invite the bot: ${inviteLinks('7').invite}`,
    );
  });

  it('says nothing where the commands are for every server', () => {
    expect(explainRegistration(refusal(50_001), null, '7')).toBeNull();
  });

  it.each([
    ['Discord refuses for another reason', refusal(50_035)],
    ['Discord does not answer', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
  ])('says nothing where %s', (_rule, error) => {
    expect(explainRegistration(error, '42', '7')).toBeNull();
  });
});
