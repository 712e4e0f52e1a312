import { isIP } from 'node:net';
import type { SettingReader } from './setting-reader.ts';

/** Where the bot says how it is. */
export interface HealthConfig {
  /** An address of this machine, or a name of one. */
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = '127.0.0.1';
const MAX_PORT = 65_535;
const HOST_NAME = /^(?=.{1,253}$)[a-z\d_](?:[a-z\d_.-]*[a-z\d_])?$/i;

/** `null` where no port is named. */
export function readHealth(read: SettingReader): HealthConfig | null {
  const port = read.whole('HEALTH_PORT', MAX_PORT, 0, 1);
  const host = read.text('HEALTH_HOST') || LOOPBACK;
  if (isIP(host) === 0 && !HOST_NAME.test(host)) {
    read.refuse(
      'HEALTH_HOST',
      'HEALTH_HOST is neither an address nor the name of a host. Set it to an address of this machine, without a port, or leave it out for 127.0.0.1.',
    );
  } else if (read.text('HEALTH_PORT') === '' && host !== LOOPBACK) {
    read.refuse(
      'HEALTH_HOST',
      'HEALTH_HOST is set, but HEALTH_PORT is not, so nothing would listen there. Set both, or leave out both.',
    );
  }
  return port === 0 ? null : { host, port };
}
