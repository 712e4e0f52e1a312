import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../support/programs.ts';

/** As package-lock.json writes it. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const MOST_PACKAGES = 59;
const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const ALL = Object.entries(packages).filter(([name]) => name !== '');
/** What `npm ci --omit=dev` installs, or would on some machine. */
const SHIPPED = ALL.filter(([, { dev = false }]) => !dev);

describe('the packages that the bot is made of', () => {
  it('are fewer than sixty, those of theirs included', () => {
    expect(SHIPPED.length).toBeGreaterThan(10);
    expect(SHIPPED.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it('run nothing when they are installed', () => {
    expect(namesOf(SHIPPED.filter(([, { hasInstallScript = false }]) => hasInstallScript))).toEqual([]);
  });

  it('come from the package registry, by no other way, each as it was when it was chosen', () => {
    // What does not say from where it comes is asked of the registry by its name.
    const isPinned = ({ version, resolved, integrity = '' }: Locked) =>
      version !== undefined && resolved === undefined && integrity.startsWith('sha512-');
    expect(namesOf(ALL.filter(([, locked]) => !isPinned(locked)))).toEqual([]);
  });

  it('are each told in SECURITY.md with what they are for', () => {
    const { dependencies } = readJson<{ dependencies: Readonly<Record<string, string>> }>('package.json');
    const rows = readFileSync(path.join(REPOSITORY, 'SECURITY.md'), 'utf8')
      .split('\n')
      .flatMap((line) => /^\| `([^`]+)` \| [A-Z].{10,} \|/.exec(line)?.[1] ?? []);
    expect(rows.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });
});

function namesOf(some: typeof ALL): readonly string[] {
  return some.map(([name]) => name);
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(REPOSITORY, file), 'utf8'));
}
