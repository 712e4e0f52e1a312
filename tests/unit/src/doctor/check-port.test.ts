import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkPort } from '../../../../src/doctor/check-port.ts';
import { servePages } from '../../../../src/health/serve-pages.ts';

const HOST = '127.0.0.1';

it('tells a port that is taken from one that is free, and frees it again', async () => {
  const server = createServer((socket) => socket.resume().end('HTTP/1.0 200 OK\r\nServer: other\r\n\r\nok'));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  const taken = await checkPort({ host: HOST, port });
  expect(taken).toMatchObject({ verdict: 'mend', subject: 'Health' });
  expect(taken.words).toMatch(/^HEALTH_PORT is \d+, and another program listens on that port already\./);
  await new Promise((resolve) => server.close(resolve));
  for (const _time of [1, 2]) expect((await checkPort({ host: HOST, port })).verdict).toBe('ok');
});

it.each([HOST, '0.0.0.0'])('notes a bot that runs already and has the port on %s', async (host) => {
  const text = 'connecting to Discord\n';
  const pages = new Map([['/healthz', () => ({ status: 503, type: 'text/plain', text }) as const]]);
  const { port, close } = await servePages({ host, port: 0 }, pages, () => {});
  onTestFinished(close);
  expect(await checkPort({ host, port })).toEqual({
    verdict: 'note',
    subject: 'Health',
    words: `a bot of this kind runs already and has port ${port}; it says: connecting to Discord. A second one needs another HEALTH_PORT.`,
  });
});

it('says that an address is not one of this machine', async () => {
  const { verdict, words } = await checkPort({ host: '192.0.2.1', port: 40_123 });
  expect(verdict).toBe('mend');
  expect(words).toMatch(/^HEALTH_HOST is "192\.0\.2\.1", which is no address of this machine\. [^W]+$/);
});
