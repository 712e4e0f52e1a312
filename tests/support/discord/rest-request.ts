import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { checkBody } from './check-body.ts';
import { matches } from './patterns.ts';
import type { Route } from './route.ts';

const PREFIX = '/api/v10';

/** A request that was read to its end. */
export interface Asked {
  /** Method and path: `GET /gateway/bot`. */
  readonly name: string;
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: unknown;
  /** Undefined where the double knows no such route. */
  readonly route: Route | undefined;
  /** What is wrong with it, in sentences. */
  readonly wrongs: readonly string[];
}

export async function readRequest(
  request: IncomingMessage,
  routes: readonly Route[],
  checksBodies: boolean,
): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : pathname);
  const method = request.method ?? 'GET';
  const name = `${method} ${path}`;
  const route = routes.find(({ on }) => matches(on, name));
  const { body, wrongs } = parseBody(await text(request), { method, path }, checksBodies);
  return {
    name,
    method,
    path,
    query: searchParams,
    authorization: request.headers.authorization ?? '',
    body,
    route,
    wrongs: route ? wrongs : ['The double knows no such route.', ...wrongs],
  };
}

function parseBody(
  content: string,
  operation: { readonly method: string; readonly path: string },
  checksBodies: boolean,
): Pick<Asked, 'body' | 'wrongs'> {
  try {
    const body: unknown = content === '' ? undefined : JSON.parse(content);
    return { body, wrongs: checksBodies ? checkBody(operation, body) : [] };
  } catch (error) {
    return { body: content, wrongs: [`The body cannot be read: ${error}`] };
  }
}
