import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Page, type Pages, servePages } from '../../../../src/health/serve-pages.ts';
import { ExitError } from '../../../../src/status.ts';

const PATIENT = { timeout: 15_000 };
const TYPE = 'text/plain; charset=utf-8';
const PAGES: Pages = new Map<string, () => Page | Promise<Page>>([
  ['/good', () => ({ status: 200, type: TYPE, text: 'gut, schön\n' })],
  ['/bad', async () => ({ status: 503, type: TYPE, text: 'no\n' })],
  [
    '/broken',
    async () => {
      throw new Error('secret words');
    },
  ],
]);

/** A server that runs until the test has ended. */
async function serve() {
  const failures: unknown[] = [];
  const server = await servePages({ host: '127.0.0.1', port: 0 }, PAGES, (error) => failures.push(error));
  onTestFinished(server.close);
  return { ...server, failures, url: `http://127.0.0.1:${server.port}` };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  // It may be cut off.
  socket.on('error', () => {});
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  return socket;
}

describe('a page', () => {
  it('is sent with its status and length, and is not to be kept', async () => {
    const { url } = await serve();
    const good = await fetch(`${url}/good?verbose=1`);
    expect([good.status, await good.text()]).toEqual([200, 'gut, schön\n']);
    expect(Object.fromEntries(good.headers)).toMatchObject({
      'content-type': TYPE,
      'content-length': '12',
      'cache-control': 'no-store',
      connection: 'close',
      server: 'dateline',
    });
    expect((await fetch(`${url}/bad`)).status).toBe(503);
  });

  it('is the same without its text where only the head is asked for', async () => {
    const { url } = await serve();
    const head = await fetch(`${url}/bad`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([503, '3', '']);
  });

  it.each(['/', '/goo', '/good/', '//good', '/%67ood', '/good%3F', '/__proto__', '/../good%00'])(
    'is not there at %s',
    async (path) => {
      const { url } = await serve();
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(`${url}${path}`, { method });
        expect([answer.status, await answer.text()]).toEqual([
          404,
          'there are only /good and /bad and /broken\n',
        ]);
      }
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('is not for %s', async (method) => {
    const { url } = await serve();
    const answer = await fetch(`${url}/good`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('that cannot be made is told of, and says nothing of why', async () => {
    const { url, failures } = await serve();
    const answer = await fetch(`${url}/broken`);
    expect([answer.status, await answer.text()]).toEqual([500, 'something went wrong; the log has it\n']);
    expect(failures).toEqual([new Error('secret words')]);
  });
});

describe('a connection', () => {
  it('is closed after one answer, though more was asked for to be kept', async () => {
    const { port } = await serve();
    const socket = await open(port);
    socket.write('GET /good HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
    expect(await readText(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]+\r\n\r\ngut, schön\n$/);
  });

  it('is answered without its body being waited for', async () => {
    const { port } = await serve();
    const socket = await open(port);
    socket.write('POST /good HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\nabc');
    expect(await readText(socket)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('whose head is too long, or no HTTP, is refused', async () => {
    const { port } = await serve();
    const long = await open(port);
    long.write(`GET /good HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await readText(long)).toMatch(/^HTTP\/1\.1 431 /);
    const foreign = await open(port);
    foreign.write('\u0016\u0003\u0001hello\r\n\r\n');
    expect(await readText(foreign)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('that sends its head too slowly is ended', async () => {
    const { port } = await serve();
    const socket = await open(port);
    socket.write('GET /good HTTP/1.1\r\nHost:');
    expect(await readText(socket)).toMatch(/^(?:HTTP\/1\.1 408 [\s\S]+)?$/);
  });

  it('is one of few at a time, and the server goes on', async () => {
    const { port, url } = await serve();
    const sockets = await Promise.all(Array.from({ length: 60 }, () => open(port)));
    // Those that wait too long with their head are ended as well, but not without a word.
    const turnedAway = () => sockets.filter(({ closed, bytesRead }) => closed && bytesRead === 0).length;
    for (const socket of sockets) socket.resume();
    await expect.poll(turnedAway, PATIENT).toBe(60 - 32);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => fetch(`${url}/good`).then(({ status }) => status, String), PATIENT).toBe(200);
  });

  it('is ended with the server, whatever it waits for', async () => {
    const server = await serve();
    const [idle, half] = [await open(server.port), await open(server.port)];
    half.write('GET /good HTTP/1.1\r\n');
    server.close();
    expect(await Promise.all([readText(idle), readText(half)].map((end) => end.catch(() => '')))).toEqual([
      '',
      '',
    ]);
    await expect(fetch(`${server.url}/good`)).rejects.toThrow();
  });
});

describe('where nothing can listen', () => {
  const failing = (host: string, port: number) =>
    servePages({ host, port }, PAGES, () => {}).then(
      ({ close }) => close(),
      (error) => error,
    );

  it('says so of a port in use', async () => {
    const { port } = await serve();
    const error = await failing('127.0.0.1', port);
    expect(error).toBeInstanceOf(ExitError);
    expect(error).toMatchObject({
      status: 1,
      message: expect.stringMatching(/^HEALTH_PORT is \d+, and another/),
    });
  });

  it('says so of an address that is not ours', async () => {
    // Set aside for documents: no machine has it.
    expect(await failing('192.0.2.1', 0)).toMatchObject({
      status: 1,
      message: expect.stringMatching(
        /^HEALTH_HOST is "192\.0\.2\.1", which is no address of this machine\. /,
      ),
    });
  });
});
