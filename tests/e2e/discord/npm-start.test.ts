/** What an operator types: npm stands between them and the bot. */
import { describe, expect, it } from 'vitest';
import { live } from '../../support/live-program.ts';

const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

// On Windows nothing asks a program to stop, and npm starts it by a shell that has no "exec".
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('passes on that it is asked to stop, and leaves nothing running', async () => {
    const program = await live({ by: 'npm' });
    await program.logs('commands.registered');
    const { status } = await program.stop();
    expect(status).toBe(0);
    expect(program.discord.gateway.closes).toEqual([1000]);
  });

  it('takes Ctrl-C, which npm passes on a second time, for one request: what is asked is answered', async () => {
    const program = await live({ by: 'npm' });
    const { discord } = program;
    await program.logs('commands.registered');
    discord.play({ on: CALLBACK, delayMs: 500 });
    const asked = await discord.slash('ask', { question: COURT });
    await discord.until(() => discord.requests.find(({ path }) => path.includes(asked.token)));
    const { out } = await program.interrupt();
    expect((await asked.message()).text).toContain(QUOTED);
    expect(out).toContain('bot.stopped');
    expect(discord.gateway.closes).toEqual([1000]);
  });
});
