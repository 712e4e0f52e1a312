import { createServer } from 'node:net';
import { explainListening } from '../health/explain-listening.ts';
import type { HealthConfig } from '../health-config.ts';
import { type Finding, mend, ok } from './finding.ts';

/** Whether the bot could listen there, by doing so for a moment. */
export async function checkPort({ host, port }: HealthConfig): Promise<Finding> {
  const server = createServer((socket) => socket.destroy());
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ host, port }, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
    return ok('Health', `nothing else listens on ${host}, port ${port}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isOwn = code === 'EADDRINUSE' ? ' Where it is this bot, which runs already, all is well.' : '';
    const explained = explainListening(code === undefined ? { message } : { code, message }, host, port);
    return mend('Health', `${explained.message}${isOwn}`);
  }
}
