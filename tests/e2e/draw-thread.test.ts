import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { removeFolder, writeFolder } from '../support/folders.ts';
import { REPOSITORY, waitFor } from '../support/programs.ts';

const COMPILED = pathToFileURL(path.join(REPOSITORY, 'dist/src/discord/picture/draw-timeline.js'));

/** Draws a first picture, asks for a second, and does not wait for that. */
const PROGRAM = `
  const { drawTimeline } = await import('${COMPILED}');
  const busy = setInterval(() => {}, 1_000);
  const point = { label: '2 May', start: '2019-05-02', end: '2019-05-02', words: 'ran aground' };
  const picture = { title: 'Seagull', alt: '', points: [point, point] };
  const png = await drawTimeline(picture);
  console.log(png.toString('latin1', 1, 4), png.readUInt32BE(16));
  drawTimeline(picture);
  clearInterval(busy);
`;

it('draws in a thread that keeps no process from its end, idle or drawing', async () => {
  const folder = writeFolder({ 'draw.mjs': PROGRAM });
  const { status, out } = await waitFor(spawn(process.execPath, [path.join(folder, 'draw.mjs')]));
  removeFolder(folder);
  expect(out).toBe('PNG 1200\n');
  expect(status).toBe(0);
});
