import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from '../../../../src/doctor/check-port.ts';

const HOST = '127.0.0.1';

it('tells a port that is taken from one that is free, and frees it again', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  const taken = await checkPort({ host: HOST, port });
  expect(taken).toMatchObject({ verdict: 'mend', subject: 'Health' });
  expect(taken.words).toContain('Where it is this bot, which runs already, all is well.');
  await new Promise((resolve) => server.close(resolve));
  for (const _time of [1, 2]) expect((await checkPort({ host: HOST, port })).verdict).toBe('ok');
});

it('says that an address is not one of this machine', async () => {
  const { verdict, words } = await checkPort({ host: '192.0.2.1', port: 40_123 });
  expect(verdict).toBe('mend');
  expect(words).toMatch(/^HEALTH_HOST is "192\.0\.2\.1", which is no address of this machine\. [^W]+$/);
});
