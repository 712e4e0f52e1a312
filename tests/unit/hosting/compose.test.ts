import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listSettings, readHere } from './checkout.ts';
import { parseEnv, readDockerfile, restsOf } from './read-dockerfile.ts';

describe('compose.yaml', () => {
  const { services, volumes } = parse(readHere('compose.yaml'));
  const { dateline, ...others } = services;
  const image = parseEnv(restsOf(readDockerfile(), 'ENV').join(' '));

  it('is one container', () => {
    expect(others).toEqual({});
    expect(dateline.build).toBe('.');
  });

  it('starts the bot again, stops it gently and asks how it is', () => {
    expect(dateline).toMatchObject({
      restart: 'unless-stopped',
      init: true,
      stop_grace_period: '15s',
      healthcheck: { start_period: '10m' },
    });
  });

  it('leaves it no right that it does not need', () => {
    expect(dateline).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    for (const name of ['ports', 'privileged', 'cap_add', 'network_mode', 'devices', 'tmpfs']) {
      expect(dateline).not.toHaveProperty(name);
    }
  });

  it('limits memory, processors, threads and the log', () => {
    expect(dateline.mem_limit).toMatch(/^\d+[mg]$/);
    expect(dateline.cpus).toBeGreaterThan(0);
    expect(dateline.pids_limit).toBeGreaterThanOrEqual(32);
    expect(dateline.logging.options).toEqual({ 'max-size': '10m', 'max-file': '3' });
  });

  it('takes settings and token from .env, and demands a token in words', () => {
    expect(dateline.env_file).toBe('.env');
    expect(dateline.environment.DISCORD_TOKEN).toMatch(/^\$\{DISCORD_TOKEN:\?[\w .]+\}$/);
  });

  it('sets only settings that there are, and the paths of the image', () => {
    const { CORPUS_DIR, DATA_DIR, HEALTH_PORT } = image;
    const names = Object.keys(dateline.environment);
    expect(names.filter((name) => !listSettings().includes(name))).toEqual([]);
    expect(dateline.environment).toMatchObject({ CORPUS_DIR, DATA_DIR });
    expect(dateline.environment.HEALTH_PORT).toBe(`\${HEALTH_PORT:-${HEALTH_PORT}}`);
  });

  it('lets the bot read the articles and write nowhere but in a volume', () => {
    const [corpus, data, ...more] = dateline.volumes;
    expect(more).toEqual([]);
    expect(corpus).toMatchObject({ type: 'bind', target: image.CORPUS_DIR, read_only: true });
    const [volume, target] = data.split(':');
    expect(Object.keys(volumes)).toEqual([volume]);
    expect(target).toBe(image.DATA_DIR);
  });
});
