import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STATUS } from '../../../src/status.ts';
import { isHere, listSettings, readHere, sourceOf } from './checkout.ts';

const FOLDER = '/opt/dateline/';

describe('systemd/dateline.service', () => {
  const lines = readHere('systemd/dateline.service').matchAll(/^([A-Z]\w+)=(.*)$/gm);
  const unit = [...lines].map(([, name = '', value = '']) => ({ name, value }));
  const all = (wanted: string) => unit.filter(({ name }) => name === wanted).map(({ value }) => value);
  const only = (wanted: string) => {
    const [value, ...more] = all(wanted);
    expect([wanted, more]).toEqual([wanted, []]);
    return value ?? expect.fail(`${wanted} is not set`);
  };

  it('starts the program that a build makes', () => {
    const [node, program = ''] = only('ExecStart').split(' ');
    expect(node).toBe('/usr/bin/node');
    expect(`${only('WorkingDirectory')}/`).toBe(FOLDER);
    expect(isHere(sourceOf(program))).toBe(true);
  });

  it('leads to a page that is there', () => {
    expect(isHere(only('Documentation').replace(`file://${FOLDER}`, ''))).toBe(true);
  });

  it('starts it again where that may help, and not where something must be mended', () => {
    expect(only('Restart')).toBe('on-failure');
    expect(only('RestartPreventExitStatus')).toBe(`${STATUS.mend} ${STATUS.usage}`);
  });

  it('waits out an outage of any length, where pauses grow', () => {
    const steps = Number(only('RestartSteps'));
    const [first, last] = [
      Number(only('RestartSec')),
      60 * Number(only('RestartMaxDelaySec').replace('min', '')),
    ];
    let starts = 0;
    for (let at = 0; at <= 3_600; starts++) {
      at += first * (last / first) ** (Math.min(starts, steps) / steps);
    }
    expect(only('StartLimitIntervalSec')).toBe('1h');
    expect(starts).toBeLessThan(Number(only('StartLimitBurst')));
  });

  it('sets only settings that there are, and the folder that is made for it', () => {
    const settings = all('Environment').map((pair) => pair.split('=', 2));
    const known = [...listSettings(), 'NODE_ENV', 'MALLOC_ARENA_MAX'];
    expect(settings.map(([name]) => name).filter((name) => !known.includes(String(name)))).toEqual([]);
    expect(Object.fromEntries(settings).DATA_DIR).toBe(`/var/lib/${only('StateDirectory')}`);
  });

  it('takes the token from a file', () => {
    expect(only('EnvironmentFile')).toBe('/etc/dateline/env');
  });

  it.each([
    ['NoNewPrivileges', 'yes'],
    ['DynamicUser', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'tmpfs'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['RestrictNamespaces', 'yes'],
    ['SystemCallFilter', '@system-service'],
    ['UMask', '0077'],
  ])('holds it in: %s=%s', (name, value) => {
    expect(only(name)).toBe(value);
  });

  it('lets Node.js make machine code', () => {
    expect(all('MemoryDenyWriteExecute')).toEqual([]);
  });

  it('is what the doctor is run like, by the same user', () => {
    const [command = ''] = /systemd-run [^`]+/.exec(readHere('docs/hosting.md')) ?? [];
    const properties = [...command.matchAll(/-p (\w+)=(\S+)/g)].map(([, name = '', value = '']) => ({
      name,
      value,
    }));
    // A user that is there while the unit runs has its name.
    expect(properties).toContainEqual({ name: 'User', value: 'dateline' });
    expect(all('User')).toEqual([]);
    const others = properties.filter(({ name }) => name !== 'User');
    expect(others.filter(({ name, value }) => !all(name).includes(value))).toEqual([]);
    const needed = [
      'DynamicUser',
      'StateDirectory',
      'StateDirectoryMode',
      'EnvironmentFile',
      'WorkingDirectory',
    ];
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(needed));
    const [, program = ''] = /node (dist\S+)/.exec(command) ?? [];
    expect(isHere(sourceOf(program))).toBe(true);
  });

  it('gives it the memory and the threads that the container has', () => {
    const { mem_limit, pids_limit } = parse(readHere('compose.yaml')).services.dateline;
    expect(only('MemoryMax').toLowerCase()).toBe(mem_limit);
    expect(only('TasksMax')).toBe(String(pids_limit));
  });
});
