import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { readDockerfile, restsOf } from './read-dockerfile.ts';

/** A bot that is well at one address, and not elsewhere. */
async function listen(isWell: boolean): Promise<number> {
  const server = createServer(({ url }, response) => {
    const status = isWell && url === '/healthz' ? 200 : 503;
    response.writeHead(status).end(status === 200 ? 'ok\n' : 'connecting to Discord\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function probe(port: number): Promise<{ readonly status: number; readonly said: string }> {
  const [, command = ''] = / CMD (\[.+\])$/.exec(restsOf(readDockerfile(), 'HEALTHCHECK')[0] ?? '') ?? [];
  const [, ...words] = JSON.parse(command) as readonly string[];
  const child = spawn(process.execPath, words, { env: { HEALTH_PORT: String(port) } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [status] = await once(child, 'close');
  return { status, said };
}

it('the check of the container is green where the bot is well', async () => {
  expect(await probe(await listen(true))).toEqual({ status: 0, said: 'ok\n' });
});

it('the check of the container is red, and says why, where the bot is not well', async () => {
  expect(await probe(await listen(false))).toEqual({ status: 1, said: 'connecting to Discord\n' });
});

it('the check of the container is red, in one line, where nothing listens', async () => {
  const { status, said } = await probe(1);
  expect(status).toBe(1);
  expect(said).toMatch(/^connect ECONNREFUSED 127\.0\.0\.1:1\n$/);
});
