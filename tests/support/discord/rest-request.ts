import type { IncomingMessage } from 'node:http';
import { fieldsOf } from './body-fields.ts';
import { checkBody } from './check-body.ts';
import { type Content, readContent } from './multipart.ts';
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
  /** With the files of a message in it, where it has some. */
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
  const { body, wrongs } = parseBody(await readContent(request), { method, path }, checksBodies);
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
  { json, files }: Content,
  operation: { readonly method: string; readonly path: string },
  checksBodies: boolean,
): Pick<Asked, 'body' | 'wrongs'> {
  try {
    const body: unknown = json === '' ? undefined : JSON.parse(json);
    const wrongs = checksBodies ? checkBody(operation, body, files) : [];
    return { body: files.length === 0 ? body : withFiles(body, files), wrongs };
  } catch (error) {
    return { body: json, wrongs: [`The body cannot be read: ${error}`] };
  }
}

/** In the first answer to an interaction the message stands in `data`. */
function withFiles(body: unknown, files: Content['files']): unknown {
  const { data, ...rest } = fieldsOf(body);
  return data === undefined ? { ...rest, files } : { ...rest, data: { ...fieldsOf(data), files } };
}
