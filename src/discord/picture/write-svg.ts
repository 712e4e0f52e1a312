/** Writes a layout as SVG. It holds nothing but shapes and texts: no image, no style sheet, no link. */
import { escapeXml } from './escape-xml.ts';
import { AXIS, BAR, CARD, CORNER, DOT, EDGE, MARK, POLE, TYPEFACES } from './look.ts';
import type { PlacedGap, PlacedLine, PlacedPoint, PlacedRow, TimelineLayout } from './places.ts';

const LINE = 2;
const DASH = '3 5';
/** Between what stands on the line and the line. */
const LINE_SPACE = 5;
const ARROW = 6;
const BAR_HEIGHT = 9;
const WEIGHTS = { Regular: 400, SemiBold: 600 } as const;

type Attributes = Readonly<Record<string, string | number>>;

/** Anything outside of the card stays transparent. */
export function writeSvg({ width, height, title, rows }: TimelineLayout): string {
  const card = { x: LINE / 2, y: LINE / 2, width: width - LINE, height: height - LINE, rx: CORNER };
  return write('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, 'stroke-width': LINE }, [
    write('rect', { ...card, fill: CARD, stroke: EDGE }),
    writeLine(title),
    ...rows.flatMap(writeRow),
  ]);
}

function writeRow({ y, points, gaps, goesOn }: PlacedRow): readonly string[] {
  const end = gaps.at(-1)?.to;
  return [
    ...gaps.flatMap((gap) => writeGap(gap, y)),
    goesOn && end !== undefined ? writeArrow(end, y) : '',
    ...points.flatMap((point) => writePoint(point, y)),
  ];
}

function writeGap({ from, to, isLong, words }: PlacedGap, y: number): readonly string[] {
  const stroke: Attributes = { stroke: AXIS, ...(isLong && { 'stroke-dasharray': DASH }) };
  const stretch = (x1: number, x2: number) => write('line', { x1, y1: y, x2, y2: y, ...stroke });
  if (words === null) return [stretch(from, to)];
  const after = words.x + words.width + LINE_SPACE;
  return [stretch(from, words.x - LINE_SPACE), stretch(after, to), writeLine(words)];
}

function writeArrow(x: number, y: number): string {
  const points = `${x - ARROW},${y - ARROW} ${x},${y} ${x - ARROW},${y + ARROW}`;
  return write('polyline', { points, fill: 'none', stroke: AXIS });
}

function writePoint({ x, isStretch, box, lines }: PlacedPoint, y: number): readonly string[] {
  const y2 = box.bottom <= y ? box.top + 3 : box.bottom - 3;
  const [barX, barY] = [x - LINE / 2, y - BAR_HEIGHT / 2];
  return [
    lines.length > 0 ? write('line', { x1: x, y1: y, x2: x, y2, stroke: POLE }) : '',
    isStretch
      ? write('rect', { x: barX, y: barY, width: BAR, height: BAR_HEIGHT, rx: BAR_HEIGHT / 2, fill: MARK })
      : write('circle', { cx: x, cy: y, r: DOT / 2, fill: MARK }),
    ...lines.map(writeLine),
  ];
}

function writeLine({ text, style, x, middle }: PlacedLine): string {
  const { weight, size, colour } = TYPEFACES[style];
  // Of the height of a typeface about a third stands above the middle of its line's letters.
  const y = middle + size * 0.36;
  const letters = { 'font-family': 'Inter', 'font-weight': WEIGHTS[weight], 'font-size': size };
  return write('text', { x, y, ...letters, fill: colour }, [escapeXml(text)]);
}

/** @param content - elements, or text that has been escaped */
function write(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}
