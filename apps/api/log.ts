import { type DestinationStream, type Logger, pino } from 'pino';

/** What an error may carry of people and secrets: the values of the statement that failed, and PostgreSQL's word on them. */
const UNLOGGED = [
  'req.headers.cookie',
  'req.headers.authorization',
  // the headers of an upload, which its parser tells at the finest level
  'busboyOptions.headers',
  ...['parameters', 'detail', 'where', 'driverError'].map((key) => `err.${key}`),
];

/** A request by the route that was found: its address may hold a secret, such as the link of an invitation. */
function asked(request: {
  method?: string;
  ip?: string;
  routeOptions?: { url?: string | undefined };
}): object {
  return { method: request.method, route: request.routeOptions?.url, address: request.ip };
}

/** The log of the process, without cookies, tokens and the values of statements. */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = { level, redact: UNLOGGED, serializers: { req: asked } };
  return to === undefined ? pino(options) : pino(options, to);
}
