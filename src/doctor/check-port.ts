import { connect, createServer } from 'node:net';
import { explainListening } from '../health/explain-listening.ts';
import { SERVER } from '../health/serve-pages.ts';
import type { HealthConfig } from '../health-config.ts';
import { type Finding, mend, note, ok } from './finding.ts';

/** A bot that runs answers at once; what does not is no bot that is well. */
const ANSWER_MS = 5_000;
const MAX_CHARS = 4_096;
/** What listens on every address of the machine is asked on its own. */
const ALL_ADDRESSES = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);

/** Whether the bot could listen there, by doing so for a moment, or does so already. */
export async function checkPort({ host, port }: HealthConfig): Promise<Finding> {
  const error = await tryListening(host, port);
  if (error === null) return ok('Health', `nothing else listens on ${host}, port ${port}`);
  const { code, message } = error;
  const says = code === 'EADDRINUSE' ? await askHealth(ALL_ADDRESSES.get(host) ?? host, port) : null;
  if (says !== null) {
    return note(
      'Health',
      `a bot of this kind runs already and has port ${port}; it says: ${says}. A second one needs another HEALTH_PORT.`,
    );
  }
  return mend(
    'Health',
    explainListening(code === undefined ? { message } : { code, message }, host, port).message,
  );
}

async function tryListening(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  const server = createServer((socket) => socket.destroy());
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ host, port }, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** How a bot that listens there says that it is; `null` where it is no such bot. */
async function askHealth(host: string, port: number): Promise<string | null> {
  const answer = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect({ host, port }, () => socket.write('GET /healthz HTTP/1.0\r\n\r\n'));
    // What sends on and on, or nothing, is not waited for.
    const timer = setTimeout(() => socket.destroy(), ANSWER_MS);
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
      if (heard.length > MAX_CHARS) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(heard);
    });
  });
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
  const isOwn = head.split('\r\n').includes(`Server: ${SERVER}`);
  return isOwn && /^HTTP\/1\.[01] (?:200|503) /.test(head) ? body.trim() : null;
}
