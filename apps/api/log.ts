import { type DestinationStream, type Logger, pino } from 'pino';

/** What an error may carry of people and secrets: the values of the statement that failed, and PostgreSQL's word on them. */
const UNLOGGED = [
  'req.headers.cookie',
  'req.headers.authorization',
  ...['parameters', 'detail', 'where', 'driverError'].map((key) => `err.${key}`),
];

/** The log of the process, without cookies, tokens and the values of statements. */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = { level, redact: UNLOGGED };
  return to === undefined ? pino(options) : pino(options, to);
}
