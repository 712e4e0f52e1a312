/** Lines of an answer as they are drawn: the bot's own marks are set, and everything else is text. */
import { unescapeText } from '../src/discord/render/escape.ts';

/** A stretch of one kind. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isLink: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly colour: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const LOOKS = {
  '### ': { size: 18, colour: '#f2f3f5', isBold: true },
  '-# ': { size: 12.5, colour: '#b5bac1', isBold: false },
  '': { size: 15, colour: '#dbdee1', isBold: false },
} as const;
const LINE_HEIGHT = 1.42;
const LINK_COLOUR = '#00a8fc';

/** Bold, or a link with its address, or text up to the next of them; a backslash keeps what follows. */
const MARKED =
  /\*\*(?<bold>(?:\\.|[^\\*])+)\*\*|\[(?<title>(?:\\.|[^\\\]])+)\]\(<[^>]*>\)|(?<plain>(?:\\.|[^\\*[])+)/gsu;

/** Shares of the size of the letters in Helvetica: as near as a picture needs. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfI.,:;'’|!()[\]/ ]/, 0.28],
  [/[mwMW@%—…]/, 0.86],
  [/[A-Z&]/, 0.69],
  [/[rsczkvxy“”"-]/, 0.49],
];

/** @param width - of a line, in pixels */
export function layOutText(markdown: string, width: number): readonly Line[] {
  return markdown.split('\n').flatMap((line) => {
    const mark = (['### ', '-# '] as const).find((one) => line.startsWith(one)) ?? '';
    const look = LOOKS[mark];
    const words = readRuns(line.slice(mark.length), look.isBold).flatMap(splitWords);
    return wrap(words, look.size, width).map((runs) => ({
      runs,
      size: look.size,
      colour: look.colour,
      width: measure(runs, look.size),
      height: look.size * LINE_HEIGHT,
    }));
  });
}

/** The line is held to the width that it was laid out for, whatever letters the reader has. */
export function drawLine({ runs, size, colour, width }: Line, left: number, baseline: number): string {
  const spans = runs.map(
    ({ text, isBold, isLink }) =>
      `<tspan${isBold ? ' font-weight="700"' : ''}${isLink ? ` fill="${LINK_COLOUR}"` : ''}>${escapeXml(text)}</tspan>`,
  );
  return `<text x="${left.toFixed(1)}" y="${baseline.toFixed(1)}" font-size="${size}" fill="${colour}" textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${spans.join('')}</text>`;
}

function readRuns(line: string, isBold: boolean): readonly Run[] {
  return [...line.matchAll(MARKED)].map(({ groups = {} }) => ({
    text: unescapeText(groups.bold ?? groups.title ?? groups.plain ?? ''),
    isBold: isBold || groups.bold !== undefined,
    isLink: groups.title !== undefined,
  }));
}

/** Each with the blanks behind it. */
function splitWords(run: Run): readonly Run[] {
  return (run.text.match(/\s*\S+\s*|\s+/g) ?? []).map((text) => ({ ...run, text }));
}

function wrap(words: readonly Run[], size: number, width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const word of words) {
    const line = lines.at(-1) ?? [];
    const isFull =
      line.length > 0 && measure([...line, { ...word, text: word.text.trimEnd() }], size) > width;
    if (isFull && /\s$/.test(line.at(-1)?.text ?? '')) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function measure(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { text, isBold }) => {
    const widths = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.55);
    return sum + widths.reduce((all, one) => all + one, 0) * size * (isBold ? 1.06 : 1);
  }, 0);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
