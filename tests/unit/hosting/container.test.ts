import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../support/programs.ts';
import { isHere, listSettings, readHere, sourceOf } from './checkout.ts';
import { parseCopy, parseEnv, readDockerfile, restsOf } from './read-dockerfile.ts';

const instructions = readDockerfile();
const copies = restsOf(instructions, 'COPY').map(parseCopy);
const fromCheckout = copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources);
const settings = parseEnv(restsOf(instructions, 'ENV').join(' '));
const allowed = readHere('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/** The articles that come with Dateline, whatever else lies beside them. */
const OURS = String(
  spawnSync('git', ['ls-files', 'corpus'], { cwd: REPOSITORY, encoding: 'utf8' }).stdout ?? '',
)
  .split('\n')
  .filter((file) => file !== '')
  .toSorted();

/** Whether a file reaches the build. */
function passes(file: string): boolean {
  return allowed.some((path) => file === path || file.startsWith(`${path}/`));
}

describe('.dockerignore', () => {
  it('keeps out all that it does not name', () => {
    expect(readHere('.dockerignore')).toMatch(/^\*$/m);
  });

  it('names only what is there and what is copied', () => {
    expect(allowed.filter((path) => !isHere(path))).toEqual([]);
    expect(
      allowed.filter((path) => !fromCheckout.some((source) => `${path}/`.startsWith(`${source}/`))),
    ).toEqual([]);
  });

  it.each([
    '.env',
    '.env.example',
    '.git/config',
    '.dateline/archives/x',
    'node_modules/x',
    'dist/src/main.js',
    'tests/support/discord/preload.cjs',
  ])('keeps out %s', (file) => {
    expect(passes(file)).toBe(false);
  });

  it('keeps out the articles of whoever builds it', () => {
    expect(passes('corpus/our-own-report.md')).toBe(false);
  });

  // There is no git in an archive of the sources.
  it.skipIf(OURS.length === 0)('lets through every article that comes with Dateline', () => {
    expect(allowed.filter((path) => path.startsWith('corpus/'))).toEqual(OURS);
  });
});

describe('Dockerfile', () => {
  it('copies what is there and is let through', () => {
    const lets = (source: string) => passes(source) || allowed.some((path) => path.startsWith(`${source}/`));
    expect(fromCheckout).not.toEqual([]);
    expect(fromCheckout.filter((source) => !isHere(source) || !lets(source))).toEqual([]);
  });

  it('names every stage that it builds on', () => {
    const froms = restsOf(instructions, 'FROM').map((rest) => rest.split(' AS '));
    const stages = froms.flatMap(([, name]) => name ?? []);
    const used = [...froms.slice(1).map(([base]) => base), ...copies.flatMap(({ from }) => from ?? [])];
    expect(used.filter((name) => !stages.includes(String(name)))).toEqual([]);
  });

  it('runs on one release of Node.js that the project allows, for every stage', () => {
    const [, least = ''] = /^>=(\d+\.\d+)$/.exec(JSON.parse(readHere('package.json')).engines.node) ?? [];
    const [, release = ''] = /^node:(\d+\.\d+)-slim AS /.exec(restsOf(instructions, 'FROM')[0] ?? '') ?? [];
    expect(least).not.toBe('');
    expect(release.localeCompare(least, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
    expect(readHere('Dockerfile').match(/node:\d/g)).toHaveLength(1);
  });

  it('starts the program that a build makes, without a shell that would swallow signals', () => {
    const [runtime, program = ''] = JSON.parse(restsOf(instructions, 'CMD')[0] ?? '');
    expect(runtime).toBe('node');
    expect(isHere(sourceOf(program))).toBe(true);
    expect(restsOf(instructions, 'ENTRYPOINT')).toEqual([]);
  });

  it('runs it as a user without rights', () => {
    expect(restsOf(instructions, 'USER')).toEqual(['node']);
  });

  it('sets nothing but settings that there are, and no token', () => {
    const known = [...listSettings(), 'NODE_ENV', 'MALLOC_ARENA_MAX'];
    expect(Object.keys(settings).filter((name) => !known.includes(name))).toEqual([]);
    expect(settings).not.toHaveProperty('DISCORD_TOKEN');
  });

  it('has the articles and the folder that is written to where the settings say', () => {
    expect(copies.at(-1)).toEqual({ from: 'build', sources: ['/app/corpus'], target: settings.CORPUS_DIR });
    expect(restsOf(instructions, 'VOLUME')).toEqual([settings.DATA_DIR]);
  });

  it('brings what tells one version of the program from another', () => {
    const kept = copies.filter(({ from }) => from !== null).flatMap(({ sources }) => sources);
    expect(kept).toEqual(
      expect.arrayContaining(['/app/package-lock.json', '/app/dist', '/app/node_modules']),
    );
  });
});
