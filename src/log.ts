/** One line an event, readable on a terminal and JSON otherwise. */
import {
  configureSync,
  getAnsiColorFormatter,
  getJsonLinesFormatter,
  getLogger,
  getTextFormatter,
  type LogRecord,
  type TextFormatter,
  type TextFormatterOptions,
} from '@logtape/logtape';
import { toJsonLine } from './json-line.ts';
import { redact } from './redact.ts';
import { toSafeLine, toSafeText } from './safe-text.ts';

export const LOG_LEVELS = ['debug', 'info', 'warning', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is known of an event. Never what somebody asks, nor who they are, at whatever level. */
export type LogFields = Readonly<Record<string, string | number>>;

/** @param event - as in "archive.opened" */
type Write = (event: string, fields?: LogFields) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Whether a terminal may be written to in colour. */
  readonly colour: boolean;
  /** What no line may hold: it is written as "[secret]". */
  readonly secrets: readonly string[];
}

/** The log of this process; a second call takes the place of the first. */
export function createLog({ level, stream, colour, secrets }: LogOptions): Log {
  const format = stream.isTTY === true ? formatForPeople(colour) : formatForPrograms();
  configureSync({
    reset: true,
    sinks: { stream: (record) => stream.write(redact(format(record), secrets)) },
    loggers: [
      { category: 'dateline', lowestLevel: level, sinks: ['stream'] },
      { category: ['logtape', 'meta'], lowestLevel: 'error', sinks: ['stream'] },
    ],
  });
  const logger = getLogger('dateline');
  return {
    debug: (event, fields = {}) => logger.debug(event, fields),
    info: (event, fields = {}) => logger.info(event, fields),
    warn: (event, fields = {}) => logger.warn(event, fields),
    error: (event, fields = {}) => logger.error(event, fields),
  };
}

function formatForPrograms(): TextFormatter {
  const format = getJsonLinesFormatter({ properties: 'flatten' });
  return (record) => `${toJsonLine(JSON.parse(format(record)))}\n`;
}

/** `12:00:01 INF bot.ready servers=2`; what has several lines, such as a stack, stands below and is set in. */
function formatForPeople(colour: boolean): TextFormatter {
  const options: TextFormatterOptions = {
    timestamp: 'time',
    format: ({ timestamp, level, message, record }) =>
      [timestamp, level, message, ...listFields(record)].join(' ') + listBlocks(record),
  };
  return colour ? getAnsiColorFormatter(options) : getTextFormatter(options);
}

function listFields({ properties }: LogRecord): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value);
    if (text.includes('\n')) return [];
    return `${name}=${/[\s"=]/.test(text) ? JSON.stringify(toSafeLine(text)) : toSafeLine(text)}`;
  });
}

function listBlocks({ properties }: LogRecord): string {
  const blocks = Object.values(properties).map(String);
  return blocks
    .filter((text) => text.includes('\n'))
    .map((text) => `\n${toSafeText(text)}`.replaceAll('\n', '\n    '))
    .join('');
}
