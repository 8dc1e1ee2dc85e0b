import { readerHeaders, refusal, unreachable } from '../../ui/graphql/client.ts';

export type EvidenceSubject = 'INSPECTION_ITEM' | 'FINDING' | 'ANSWER' | 'SERVICE' | 'REPORT' | 'INVITATION';

export interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  capturedAt: string;
  uploadedAt: string;
  url: string;
}

interface UploadOf {
  kind: EvidenceSubject;
  subjectId: string;
  capturedAt: Date;
  file: File;
}

/** Sends one file. The fields go before the file: the server reads them as a stream. */
export async function uploadEvidence({ kind, subjectId, capturedAt, file }: UploadOf): Promise<Uploaded> {
  const body = new FormData();
  body.append('subjectKind', kind);
  body.append('subjectId', subjectId);
  body.append('capturedAt', capturedAt.toISOString());
  body.append('noEndUserData', 'true');
  body.append('file', file, file.name);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: readerHeaders(),
      body,
    });
    answer = await response.json();
  } catch {
    throw unreachable();
  }
  if (response.ok) return answer as Uploaded;
  const {
    code = 'INTERNAL',
    field = null,
    message = '',
    params = {},
  } = answer as {
    code?: string;
    field?: string | null;
    message?: string;
    params?: Record<string, string | number>;
  };
  throw refusal([{ code, field, message, params, requestId: null }]);
}
