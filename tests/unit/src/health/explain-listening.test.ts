import { expect, it } from 'vitest';
import { explainListening } from '../../../../src/health/explain-listening.ts';

it.each([
  [
    'EADDRINUSE',
    'HEALTH_PORT is 80, and another program listens on that port already. Choose another port, or end that program.',
  ],
  ['EACCES', 'HEALTH_PORT is 80, and this user may not listen on that port. Choose one from 1024 on.'],
  [
    'EADDRNOTAVAIL',
    'HEALTH_HOST is "harbour", which is no address of this machine. Correct it, or leave it out for 127.0.0.1.',
  ],
  [
    'ENOTFOUND',
    'HEALTH_HOST is "harbour", which is no address of this machine. Correct it, or leave it out for 127.0.0.1.',
  ],
  [
    'EIO',
    'Nothing can listen on HEALTH_HOST "harbour", HEALTH_PORT 80 (EIO). Correct them, or leave out both.',
  ],
])('says what to change after %s, with status 1', (code, sentence) => {
  const error = explainListening({ code, message: 'listen' }, 'harbour', 80);
  expect(error.message).toBe(sentence);
  expect(error.status).toBe(1);
});
