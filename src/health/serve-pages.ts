/** A small web server for whoever watches over the process. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HealthConfig } from '../health-config.ts';
import { explainListening } from './explain-listening.ts';

export interface Page {
  readonly status: 200 | 503;
  /** The content type. */
  readonly type: string;
  readonly text: string;
}

/** By the path, which begins with a slash. */
export type Pages = ReadonlyMap<string, () => Page | Promise<Page>>;

export interface PageServer {
  readonly port: number;
  /** Ends every connection at once. */
  close(): void;
}

/** In kilobytes a watcher asks for hardly one, and in a moment. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 3_000,
  requestTimeout: 3_000,
  connectionsCheckingInterval: 1_000,
};
const SILENT_MS = 5_000;
const MAX_CONNECTIONS = 32;
/** By this whoever asks knows that it is this bot who answers. */
export const SERVER = 'dateline';
const PLAIN = 'text/plain; charset=utf-8';

/**
 * @param port - 0: any that is free
 * @param onFailure - told why a page could not be made
 * @throws ExitError where nothing can listen there
 */
export async function servePages(
  { host, port }: HealthConfig,
  pages: Pages,
  onFailure: (error: unknown) => void,
): Promise<PageServer> {
  const server = createServer(LIMITS, (request, response) => {
    answer(request, response, pages).catch((error) => {
      onFailure(error);
      send(response, 500, PLAIN, 'something went wrong; the log has it\n');
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.timeout = SILENT_MS;
  await listen(server, host, port);
  server.on('error', onFailure);
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explainListening(error as NodeJS.ErrnoException, host, port);
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  // Watchers ask seldom: no connection is worth keeping, and no body worth reading.
  response.shouldKeepAlive = false;
  const [path = ''] = (request.url ?? '').split('?', 1);
  const page = pages.get(path);
  if (page === undefined) {
    send(response, 404, PLAIN, `there are only ${[...pages.keys()].join(' and ')}\n`);
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    send(response, 405, PLAIN, 'only GET and HEAD\n');
  } else {
    const { status, type, text } = await page();
    send(response, status, type, text);
  }
}

/** What is sent to HEAD is the same without the text. */
function send(response: ServerResponse, status: number, type: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  response.writeHead(status, {
    Server: SERVER,
    'Content-Type': type,
    'Content-Length': bytes,
    'Cache-Control': 'no-store',
  });
  response.end(text);
}
