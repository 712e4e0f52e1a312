import { expect, it } from 'vitest';
import { checkNode } from '../../../../src/doctor/check-node.ts';

it.each([
  ['20.19.0', '>=20.19', 'ok'],
  ['20.20.1', '>=20.19', 'ok'],
  ['22.0.0', '>=20.19', 'ok'],
  ['100.0.0', '>=20.19', 'ok'],
  ['20.9.0', '>=20.19', 'mend'],
  ['18.99.99', '>=20.19', 'mend'],
  ['20.19.0-nightly', '>=20.19.1', 'mend'],
  ['4.0.0', 'any', 'ok'],
])('%s where %s is needed: %s', (version, needed, verdict) => {
  expect(checkNode(version, needed).verdict).toBe(verdict);
});

it('says which version to install', () => {
  expect(checkNode('18.2.0', '>=20.19').words).toBe(
    '18.2.0 is too old. Install version 20.19 or later, from your system or https://nodejs.org.',
  );
});
