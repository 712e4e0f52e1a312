/** What the pages say of the metrics is what Prometheus is told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONNECTION_STATES } from '../../../src/connection.ts';
import { createMeters } from '../../../src/health/meters.ts';
import { RELOAD_OUTCOMES } from '../../../src/health/observe-reloads.ts';
import { readMetrics } from '../../support/metrics.ts';

const PAGES = ['README.md', 'SECURITY.md', 'PRIVACY.md', 'docs/hosting.md', 'docs/troubleshooting.md'];
const HOSTING = readFileSync('docs/hosting.md', 'utf8');
/** The volume of the container. */
const NO_METRIC = 'dateline_data';

const ROWS = [...HOSTING.matchAll(/^\| `(dateline_\w+)` \| (.+?) \| (.+) \|$/gm)].map(
  ([, name = '', labels = '', meaning = '']) => ({ name, labels: codeIn(labels), meaning }),
);

describe('the table of metrics', () => {
  it('holds every one that there is, with its labels, and no other', async () => {
    const told = await readAll();
    expect(new Map(ROWS.map(({ name, labels }) => [name, labels]))).toEqual(told);
    expect(ROWS).toHaveLength(told.size);
  });

  it('names every state of the connection and every outcome of a reload', () => {
    const meaningOf = (wanted: string) => ROWS.find(({ name }) => name === wanted)?.meaning ?? '';
    expect(codeIn(meaningOf('dateline_gateway_state'))).toEqual([...CONNECTION_STATES]);
    expect(codeIn(meaningOf('dateline_reloads_total'))).toEqual([...RELOAD_OUTCOMES]);
  });

  it('names every outcome of a question', () => {
    const [, outcomes = ''] =
      /\| `outcome` \| The question \|\n\| --- \| --- \|\n((?:\|.+\n)+)/.exec(HOSTING) ?? [];
    const named = outcomes.split('\n').flatMap((row) => codeIn(row.split('|')[1] ?? ''));
    const type = /type Outcome = [^;]+;/;
    const written = ['src/health/outcome.ts', 'index/findings.ts'].flatMap((file) => {
      const [union = ''] = type.exec(readFileSync(file, 'utf8')) ?? [];
      return [...union.replace(/\[[^\]]+\]/g, '').matchAll(/'([a-z-]+)'/g)].map(([, outcome]) => outcome);
    });
    expect(named.toSorted()).toEqual(written.toSorted());
  });
});

it.each(PAGES)('%s speaks of no metric that there is not', async (page) => {
  const told = await readAll();
  const spoken = readFileSync(page, 'utf8').match(/dateline_\w+/g) ?? [];
  expect(spoken.filter((name) => name !== NO_METRIC && !told.has(name))).toEqual([]);
});

/** The names of all metrics, with the labels of each in the order of the alphabet. */
async function readAll(): Promise<ReadonlyMap<string, readonly string[]>> {
  const meters = createMeters({ isHealthy: () => true, overview: () => null, connection: () => null });
  meters.countAnswer('ask', 'answered', 1);
  meters.countReload('changed');
  const { names, values } = readMetrics(await meters.write());
  const labelsOf = (wanted: string) => {
    const series = [...values.keys()].filter(
      (one) => one.replace(/(?:_bucket|_sum|_count)?(?:\{.*)?$/, '') === wanted,
    );
    const labels = series.flatMap((one) => [...one.matchAll(/([a-z_]+)="/g)].map(([, label = '']) => label));
    return [...new Set(labels)].filter((label) => label !== 'le').toSorted();
  };
  return new Map(names.filter((name) => name.startsWith('dateline_')).map((name) => [name, labelsOf(name)]));
}

function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
