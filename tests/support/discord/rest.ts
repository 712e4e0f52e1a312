/** Discord's REST interface: takes requests, records them, and hands them to the routes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import { parametersOf } from './patterns.ts';
import { Refusal, refuseBody } from './refusal.ts';
import { type Reply, send, underFault } from './rest-reply.ts';
import { type Asked, readRequest } from './rest-request.ts';
import type { Call, Route } from './route.ts';
import type { Settings } from './settings.ts';

/** A request as a test sees it. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly body: unknown;
  /** Since the start of the double. */
  readonly atMs: number;
  /** What went wrong with it on purpose; null where nothing did. */
  readonly fault: Fault | null;
  /** 0 until it is answered, and where it never is. */
  status: number;
}

export interface Rest {
  readonly requests: RecordedRequest[];
  /** What no request should have been, in sentences. */
  readonly violations: string[];
  take(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Drops the requests that came longer ago than this, in milliseconds. */
  forget(ageMs: number): void;
}

export interface RestOptions {
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly settings: Settings;
  readonly onRefusal: (parameters: Call['parameters'], refusal: Refusal) => void;
  /** Called after each effect and each reply. */
  readonly onDone: () => void;
}

export function createRest({ routes, faults, settings, onRefusal, onDone }: RestOptions): Rest {
  const startedAt = performance.now();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];

  function answer(asked: Asked): Reply {
    const parameters = parametersOf(asked.route?.on ?? '', asked.name) ?? {};
    try {
      if (!asked.route) throw new Refusal(404, 0, '404: Not Found');
      if (!asked.route.isOpen && asked.authorization !== `Bot ${settings.token}`)
        throw new Refusal(401, 0, '401: Unauthorized');
      if (settings.refusesBadBodies && asked.wrongs.length > 0) refuseBody(asked.wrongs);
      return asked.route.run({ parameters, query: asked.query, body: asked.body });
    } catch (error) {
      if (error instanceof Refusal) {
        onRefusal(parameters, error);
        return { status: error.status, body: error.body };
      }
      violations.push(`${asked.name}: the double itself failed: ${error}`);
      return { status: 500 };
    }
  }

  return {
    requests,
    violations,
    async take(request, response) {
      const asked = await readRequest(request, routes, settings.checksBodies);
      const { method, path, body } = asked;
      violations.push(...asked.wrongs.map((wrong) => `${asked.name}: ${wrong}`));
      const fault = faults.strike(asked.name);
      const atMs = performance.now() - startedAt;
      const recorded: RecordedRequest = { method, path, body, status: 0, atMs, fault: fault ?? null };
      requests.push(recorded);
      const reply = await underFault(fault, () => {
        const answered = answer(asked);
        onDone();
        return answered;
      });
      recorded.status = typeof reply === 'object' ? reply.status : 0;
      if (reply === 'cut') request.socket.destroy();
      else if (reply !== 'silence') send(response, reply);
      onDone();
    },
    forget(ageMs) {
      const first = performance.now() - startedAt - ageMs;
      const young = requests.findIndex(({ atMs }) => atMs >= first);
      requests.splice(0, young < 0 ? requests.length : young);
    },
  };
}
