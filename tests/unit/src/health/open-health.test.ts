import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CATALOG } from '../../../../commands/catalog.ts';
import type { Connection } from '../../../../src/connection.ts';
import { openHealth } from '../../../../src/health/open-health.ts';
import { createResponder } from '../../../../src/respond.ts';
import { openFiles } from '../../../support/archive.ts';
import { HARBOUR } from '../../../support/harbour.ts';
import { readMetrics } from '../../../support/metrics.ts';

const READY: Connection = { state: 'ready', shards: 2, readyShards: 2, pingMs: 40 };

/** What is asked for over HTTP, of a bot that is in the hands of the test. */
async function open() {
  const stop = new AbortController();
  const failures: unknown[] = [];
  const health = await openHealth({ host: '127.0.0.1', port: 0 }, stop.signal, (error) =>
    failures.push(error),
  );
  onTestFinished(() => {
    health.close();
    expect(failures).toEqual([]);
  });
  const get = (path: string) => fetch(`http://127.0.0.1:${health.port}${path}`);
  return {
    health,
    stop,
    async healthz() {
      const answer = await get('/healthz');
      return `${answer.status} ${await answer.text()}`;
    },
    async metrics() {
      const answer = await get('/metrics');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      return readMetrics(await answer.text());
    },
  };
}

describe('/healthz', () => {
  it('is red until the articles are read and Discord is there, and red again when it is not', async () => {
    const { health, stop, healthz } = await open();
    const archive = await openFiles(HARBOUR);
    let connection: Connection = { ...READY, state: 'connecting' };
    expect(await healthz()).toBe('503 reading the articles\n');
    health.opened(() => archive);
    expect(await healthz()).toBe('503 connecting to Discord\n');
    health.connecting(() => connection);
    expect(await healthz()).toBe('503 connecting to Discord\n');
    connection = READY;
    expect(await healthz()).toBe('200 ok\n');
    connection = { ...READY, state: 'silent' };
    expect(await healthz()).toBe('503 no heartbeat is answered by Discord\n');
    connection = READY;
    stop.abort();
    expect(await healthz()).toBe('503 stopping\n');
  });
});

describe('/metrics', () => {
  it('has no figure of what is not there yet', async () => {
    const { metrics } = await open();
    const { names, values } = await metrics();
    expect(names).toContain('dateline_articles');
    expect(values.get('dateline_articles')).toBeUndefined();
    expect(values.get('dateline_gateway_shards')).toBeUndefined();
    expect(values.get('dateline_gateway_heartbeat_ping_seconds')).toBeUndefined();
    expect(values.get('dateline_gateway_state{state="ready"}')).toBe(0);
    expect(values.get('dateline_healthy')).toBe(0);
    expect(values.get('dateline_reloads_total{outcome="failed"}')).toBe(0);
  });

  it('has the articles, the connection and the process', async () => {
    const { health, metrics } = await open();
    const archive = await openFiles(HARBOUR);
    health.opened(() => archive);
    health.connecting(() => READY);
    const { names, values } = await metrics();
    expect(values.get('dateline_healthy')).toBe(1);
    expect(values.get('dateline_articles')).toBe(archive.overview.articles);
    expect(values.get('dateline_articles_undated')).toBe(archive.overview.undated);
    expect(values.get('dateline_articles_left_out')).toBe(archive.overview.problems.length);
    expect(values.get('dateline_gateway_state{state="ready"}')).toBe(1);
    expect(values.get('dateline_gateway_state{state="silent"}')).toBe(0);
    expect(values.get('dateline_gateway_shards')).toBe(2);
    expect(values.get('dateline_gateway_ready_shards')).toBe(2);
    expect(values.get('dateline_gateway_heartbeat_ping_seconds')).toBe(0.04);
    expect(names).toEqual(
      expect.arrayContaining(['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds']),
    );
  });

  it('counts answers and reloads, with the last time', async () => {
    const { health, metrics } = await open();
    const archive = await openFiles(HARBOUR);
    const responder = health.observe(
      createResponder({
        archive: () => archive,
        commands: CATALOG,
        today: () => '2030-01-15',
        articleText: 'full',
        onFailure: health.failed,
      }),
      CATALOG,
    );
    const asked = { options: {}, page: 0, limit: 10, asOf: null, previous: null };
    for (const command of ['help', 'help', 'harbour']) await responder.respond({ ...asked, command });
    const report = health.observeReloads({ reloaded: () => {}, failed: () => {} });
    report.failed(new Error('gone'), false);
    await sleep(1);
    const { values } = await metrics();
    expect(values.get('dateline_questions_total{command="help",outcome="answered"}')).toBe(2);
    expect(values.get('dateline_questions_total{command="unknown",outcome="unknown"}')).toBe(1);
    expect(values.get('dateline_answer_duration_seconds_count{command="help"}')).toBe(2);
    expect(values.get('dateline_answer_duration_seconds_bucket{le="+Inf",command="help"}')).toBe(2);
    expect(values.get('dateline_reloads_total{outcome="failed"}')).toBe(1);
    const at = values.get('dateline_last_reload_timestamp_seconds{outcome="failed"}') ?? 0;
    expect(Math.abs(Date.now() / 1_000 - at)).toBeLessThan(60);
  });
});
