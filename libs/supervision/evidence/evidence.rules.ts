import { isRecordableDay } from '#rules/technique/kernel';

export const SUBJECT_KINDS = [
  'INSPECTION_ITEM',
  'FINDING',
  'ANSWER',
  'SERVICE',
  'REPORT',
  'INVITATION',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Whether content of this kind, named by its extension, is accepted at all. */
export const isAccepted = (found: string): boolean => found in ACCEPTED;

/** Media type by the extension that fits the content, with the extensions that a file name may have for it. */
const ACCEPTED: Record<string, { type: string; names: readonly string[] }> = {
  pdf: { type: 'application/pdf', names: ['pdf'] },
  png: { type: 'image/png', names: ['png'] },
  jpg: { type: 'image/jpeg', names: ['jpg', 'jpeg'] },
  webp: { type: 'image/webp', names: ['webp'] },
  heic: { type: 'image/heic', names: ['heic', 'heif'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', names: ['docx'] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', names: ['xlsx'] },
  zip: { type: 'application/zip', names: ['zip'] },
  txt: { type: 'text/plain', names: ['txt', 'log', 'md', 'csv'] },
  json: { type: 'application/json', names: ['json'] },
};

export type FileVerdict =
  | { ok: true; mediaType: string }
  | { ok: false; fault: 'FILE_TYPE'; found: string }
  | { ok: false; fault: 'FILE_MISMATCH'; named: string; found: string };

/**
 * Checks a file by its content, then compares its name with the content.
 * @param found the extension that fits the content, such as 'pdf'; null when it was not recognised
 */
export function judgeFile(name: string, found: string | null): FileVerdict {
  const accepted = found === null ? undefined : ACCEPTED[found];
  if (!accepted) return { ok: false, fault: 'FILE_TYPE', found: found ?? '?' };
  const named = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!accepted.names.includes(named))
    return { ok: false, fault: 'FILE_MISMATCH', named: named || '?', found: found ?? '?' };
  return { ok: true, mediaType: accepted.type };
}

/**
 * The instant of capture: RFC 3339 with its offset, a day that exists, and at most five minutes ahead of our clock.
 * @returns null for any other text
 */
export function captureTime(text: string, now: Date): Date | null {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(text)?.[1];
  const at = new Date(text);
  if (day === undefined || !isRecordableDay(day) || Number.isNaN(at.getTime())) return null;
  return at.getTime() > now.getTime() + 5 * 60_000 ? null : at;
}

/** A name safe to show and to send back: without path, without control characters. */
export function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return (
    [...base]
      .filter((c) => c >= ' ' && c !== '\u007f')
      .join('')
      .trim()
      .slice(-200) || 'file'
  );
}
