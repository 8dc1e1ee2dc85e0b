import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  Refusal,
  type RefusalCode,
  type RefusalParams,
  readerLang,
  requestContext,
  sentence,
} from '#libs/technique/kernel';

export interface ErrorLog {
  error(object: object, message: string): void;
}

const TOO_LARGE =
  /too many|token limit|Syntax Error: Document contains more that|exceeds maximum|call stack/i;

const SUGGESTION = / Did you mean [^?]*\?/g;

function errorOf(
  code: RefusalCode,
  params: RefusalParams,
  field: string | null,
  rest: Partial<GraphQLFormattedError>,
): GraphQLFormattedError {
  const message = sentence(code, readerLang(), params);
  const requestId = requestContext.getStore()?.requestId ?? '';
  return { ...rest, message, extensions: { code, field, params, requestId } };
}

/**
 * Every error has a code, a field and a sentence, and none has a stack or a piece of SQL.
 * Refusals come from the services; parse, validation and coercion errors come from GraphQL itself.
 */
export function formatError(log: ErrorLog, suggests: boolean) {
  return (given: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    // Apollo hides suggestions of validation only; suggestions about the values of variables would reveal the schema as well
    const formatted = suggests ? given : { ...given, message: given.message.replace(SUGGESTION, '') };
    const cause = causeOf(error);
    const rest = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (cause instanceof Refusal) {
      const answer = errorOf(cause.code, cause.params, cause.field ?? null, rest);
      if (cause.faults.length === 0) return answer;
      return { ...answer, extensions: { ...answer.extensions, faults: cause.faults } };
    }
    const code = formatted.extensions?.['code'];
    if (code === 'BAD_USER_INPUT') {
      const field = variableOf(formatted.message);
      const notADate =
        formatted.message.includes('NOT_A_DATE') ||
        (cause instanceof GraphQLError && cause.message === 'NOT_A_DATE');
      if (notADate) return errorOf('NOT_A_DATE', {}, field, rest);
      return errorOf(
        'INVALID_VALUE',
        { field: field ?? '', detail: shorten(formatted.message) },
        field,
        rest,
      );
    }
    if (
      code === 'GRAPHQL_PARSE_FAILED' ||
      code === 'GRAPHQL_VALIDATION_FAILED' ||
      code === 'BAD_REQUEST' ||
      code === 'OPERATION_RESOLUTION_FAILURE'
    ) {
      if (formatted.message.includes('NOT_A_DATE')) return errorOf('NOT_A_DATE', {}, null, rest);
      if (formatted.message.includes('Cross-Site Request Forgery')) return errorOf('CSRF', {}, null, rest);
      if (TOO_LARGE.test(formatted.message)) return errorOf('QUERY_TOO_LARGE', {}, null, rest);
      return errorOf('BAD_REQUEST', { detail: shorten(formatted.message) }, namedIn(formatted.message), rest);
    }
    // after fifty wrong values GraphQL stops; each of the others has its own refusal
    if (formatted.message.startsWith('Too many errors processing variables'))
      return errorOf('BAD_REQUEST', { detail: formatted.message }, null, rest);
    const requestId = requestContext.getStore()?.requestId ?? '';
    log.error({ err: cause, requestId }, 'an act failed');
    return errorOf('INTERNAL', { requestId }, null, rest);
  };
}

/** The error that a resolver or a plugin threw: a plugin's error has no path, so Apollo does not unwrap it. */
function causeOf(error: unknown): unknown {
  const ofPlugin = error instanceof GraphQLError && error.originalError instanceof Refusal;
  return ofPlugin ? error.originalError : unwrapResolverError(error);
}

const shorten = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** `Variable "$platform" got invalid value … at "platform.tier"` contains the field. */
function variableOf(message: string): string | null {
  return /at "([\w.[\]]+)"/.exec(message)?.[1] ?? /Variable "\$(\w+)"/.exec(message)?.[1] ?? null;
}

/** `Cannot query field "nope"` and `Unknown argument "x"` contain the wrong name. */
function namedIn(message: string): string | null {
  return /^(?:Cannot query field|Unknown argument|Unknown type|Field) "(\w+)"/.exec(message)?.[1] ?? null;
}
