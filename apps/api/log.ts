import { type DestinationStream, type Logger, pino } from 'pino';

/** Fields of an error that may contain personal data or secrets: the values of the failed statement, and PostgreSQL's detail about them. */
const UNLOGGED = [
  'req.headers.cookie',
  'req.headers.authorization',
  // the headers of an upload, which its parser logs at the finest level
  'busboyOptions.headers',
  ...['parameters', 'detail', 'where', 'driverError'].map((key) => `err.${key}`),
];

/** A request by its matched route: its address may contain a secret, such as the link of an invitation. */
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
