import { refusalTable } from '#rules/technique/kernel';

/** What is refused about files. */
export const EVIDENCE_REFUSALS = refusalTable({
  FILE_TYPE: {
    http: 400,
    zh: '文件内容是 {found}，不是允许的类型（PDF、图片、Word、Excel、纯文本、JSON、ZIP）。',
    en: 'The content is {found}, not an accepted type (PDF, image, Word, Excel, plain text, JSON, ZIP).',
  },
  FILE_MISMATCH: {
    http: 400,
    zh: '文件扩展名是 {named}，内容却是 {found}。',
    en: 'The file is named {named} but its content is {found}.',
  },
  FILE_TOO_LARGE: { http: 413, zh: '文件超过 {max} MB。', en: 'The file is larger than {max} MB.' },
  FILE_EMPTY: { http: 400, zh: '文件是空的。', en: 'The file is empty.' },
  CONFIRM_NO_USER_DATA: {
    http: 400,
    zh: '请确认文件中没有终端用户的数据。',
    en: 'Confirm that the file contains no data of end users.',
  },
  CAPTURE_TIME: {
    http: 400,
    zh: '取证时间缺失、无效或晚于现在。',
    en: 'The capture time is missing, invalid or in the future.',
  },
  STORAGE_FULL: {
    http: 507,
    zh: '存储空间不足，文件没有保存。',
    en: 'The storage is full; the file was not saved.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    evidence: typeof EVIDENCE_REFUSALS;
  }
}
