import { type Finding, mend, ok } from './finding.ts';

/**
 * @param version - as Node says it: "20.19.5"
 * @param needed - as `engines` of package.json says it: ">=20.19"; anything else than the least version is let pass
 */
export function checkNode(version: string, needed: string): Finding {
  const least = /^>=\s*(\d+(?:\.\d+)*)$/.exec(needed.trim())?.[1] ?? '0';
  if (isAtLeast(version, least)) return ok('Node.js', `${version}, and ${least} or later is needed`);
  return mend(
    'Node.js',
    `${version} is too old. Install version ${least} or later, from your system or https://nodejs.org.`,
  );
}

function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((dotted) => dotted.split('.').map(Number.parseFloat));
  for (const [place, wanted] of (need ?? []).entries()) {
    const here = have?.[place] ?? 0;
    if (here !== wanted) return here > wanted;
  }
  return true;
}
