/** Draws the components of a real answer over the starter corpus, as Discord sets them: `npm run picture`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { CATALOG } from '../commands/catalog.ts';
import { writeSpan } from '../commands/days.ts';
import { articleKey } from '../src/discord/render/article-key.ts';
import { type AnyComponent, listComponents } from '../src/discord/render/limits.ts';
import { renderReply } from '../src/discord/render/render-reply.ts';
import { createResponder } from '../src/respond.ts';
import { drawLine, type Line, layOutText } from './draw-text.ts';
import { openCorpus } from './run-set.ts';

const COMMAND = 'when';
const OPTIONS = { subject: 'Rostov' };

const WIDTH = 760;
const MARGIN = 20;
const BUTTON_HEIGHT = 32;
const COLOURS = { page: '#313338', card: '#2b2d31', line: '#4e5058', button: '#4e5058', text: '#f2f3f5' };

const folder = 'docs';
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'answer.svg'), draw(await answer()));

async function answer(): Promise<readonly APIMessageTopLevelComponent[]> {
  const archive = await openCorpus('corpus');
  const responder = createResponder({
    archive: () => archive,
    commands: CATALOG,
    today: () => '2024-06-01',
    articleText: 'full',
    onFailure: (_reference, error) => {
      throw error;
    },
  });
  const request = { command: COMMAND, options: OPTIONS, page: 0, limit: 10, asOf: null, previous: null };
  const reply = await responder.respond(request);
  const keyOf = (id: string) => {
    const article = archive.article(id);
    return article && articleKey(article);
  };
  const { first, last } = archive.overview;
  const extent = first && last && writeSpan(first, last);
  return renderReply(reply, { asker: '1', isPrivate: false, keyOf, extent });
}

/** What is drawn, and where the next thing begins. */
interface Drawing {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

function draw(components: readonly APIMessageTopLevelComponent[]): string {
  const [container, row] = components as readonly AnyComponent[];
  let card: Drawing = { shapes: [], bottom: MARGIN * 2 };
  for (const part of container?.components ?? []) {
    const next = drawPart(part, card.bottom);
    card = { shapes: [...card.shapes, ...next.shapes], bottom: next.bottom };
  }
  const bottom = card.bottom + MARGIN / 2;
  const controls = drawRow(row?.components ?? [], bottom + MARGIN / 2);
  const height = bottom + BUTTON_HEIGHT + MARGIN * 2;
  const alt = listComponents(components)
    .flatMap(({ content }) => content ?? [])
    .join(' ')
    .replace(/[<>&"*#\\]|-# /g, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="Helvetica, Arial, sans-serif">`,
    `<title>${alt}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="10" fill="${COLOURS.page}"/>`,
    `<rect x="${MARGIN}" y="${MARGIN}" width="${WIDTH - MARGIN * 2}" height="${bottom - MARGIN}" rx="8" fill="${COLOURS.card}" stroke="${COLOURS.line}"/>`,
    ...card.shapes,
    ...controls,
    '</svg>\n',
  ].join('\n');
}

function drawPart({ content, components, accessory }: AnyComponent, top: number): Drawing {
  const left = MARGIN * 2;
  const right = WIDTH - left;
  const text = content ?? components?.map((one) => one.content ?? '').join('\n');
  if (text === undefined) {
    const at = top + 4;
    const line = `<line x1="${left}" y1="${at}" x2="${right}" y2="${at}" stroke="${COLOURS.line}"/>`;
    return { shapes: [line], bottom: at + 12 };
  }
  const buttonWidth = accessory ? widthOf(accessory) : 0;
  const lines = layOutText(text, right - left - buttonWidth - (accessory ? MARGIN : 0));
  const shapes: string[] = [];
  let at = top;
  for (const line of lines) {
    at += line.height;
    shapes.push(drawLine(line, left, at - line.height * 0.28));
  }
  if (accessory) shapes.push(...drawButton(accessory, right - buttonWidth, top + 4));
  return { shapes, bottom: at + 8 };
}

function drawRow(buttons: readonly AnyComponent[], top: number): readonly string[] {
  let left = MARGIN;
  return buttons.flatMap((button) => {
    const drawn = drawButton(button, left, top);
    left += widthOf(button) + 8;
    return drawn;
  });
}

function drawButton(button: AnyComponent, left: number, top: number): readonly string[] {
  const width = widthOf(button);
  const [line] = labelOf(button);
  if (!line) return [];
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${BUTTON_HEIGHT}" rx="6" fill="${COLOURS.button}"/>`,
    drawLine(line, left + (width - line.width) / 2, top + BUTTON_HEIGHT / 2 + 5),
  ];
}

function widthOf(button: AnyComponent): number {
  return Math.ceil((labelOf(button)[0]?.width ?? 0) + 32);
}

function labelOf(button: AnyComponent): readonly Line[] {
  return layOutText((button as { readonly label?: string }).label ?? '', WIDTH);
}
