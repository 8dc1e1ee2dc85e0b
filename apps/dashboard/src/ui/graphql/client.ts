import type { TypedDocumentString } from '../../gql/graphql.ts';
import { askConfirmation } from './confirming.ts';
import { setSessionEnded } from './ended.ts';
import { currentLang } from '../i18n/i18n.ts';
import { type Fault, type PlacedFault, ServerRefusal } from './refusal.ts';

interface RawError {
  message: string;
  extensions?: {
    code?: string;
    field?: string | null;
    message?: string;
    params?: Record<string, string | number>;
    requestId?: string;
    faults?: PlacedFault[];
  };
}

interface Answer<R> {
  data?: R | null;
  errors?: RawError[];
}

export function readerHeaders(): Record<string, string> {
  return { 'accept-language': currentLang(), 'x-requested-with': 'taizhang' };
}

function faultOf({ message, extensions: e = {} }: RawError): Fault {
  return {
    code: e.code ?? 'INTERNAL',
    field: e.field ?? null,
    message: e.message ?? message,
    params: e.params ?? {},
    requestId: e.requestId ?? null,
    ...(e.faults === undefined ? {} : { within: e.faults }),
  };
}

/** What the server would not do; that nobody is signed in any more concerns the whole page. */
export function refusal(faults: Fault[]): ServerRefusal {
  const refused = new ServerRefusal(faults);
  if (refused.has('UNAUTHENTICATED')) setSessionEnded(true);
  return refused;
}

/** The server could not be reached (`status` 0), or something else answered in its place, with that status. */
export function unreachable(status = 0): ServerRefusal {
  const message =
    currentLang() === 'zh'
      ? '连不上服务器，本次操作没有保存。请检查网络后再试。'
      : 'The server cannot be reached; nothing was saved. Check the network and try again.';
  return new ServerRefusal([{ code: 'NETWORK', field: null, message, params: { status }, requestId: null }]);
}

/** Sends one document. Throws a `ServerRefusal` for whatever is not a full answer. */
export async function send<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const query = document.toString();
  const operationName = /(?:query|mutation) (\w+)/.exec(query)?.[1];
  let answer: Answer<R>;
  let status = 0;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        ...readerHeaders(),
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal: signal ?? null,
    });
    status = response.status;
    answer = (await response.json()) as Answer<R>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    // an answer that breaks off is no answer, whatever its status was
    throw unreachable(error instanceof SyntaxError ? status : 0);
  }
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const refused = refusal(answer.errors.map(faultOf));
    // the act was not begun: once the person has proved who they are it is done as it was asked for
    if (refused.has('REAUTHENTICATE') && (await askConfirmation())) return send(document, variables, signal);
    throw refused;
  }
  if (answer.data === undefined || answer.data === null) throw unreachable(status);
  return answer.data;
}
