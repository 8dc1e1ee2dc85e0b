import { refusalTable } from '#rules/technique/kernel';

/** What is refused about inviting people of a platform. */
export const INVITATION_REFUSALS = refusalTable({
  LETTER_NEEDED: {
    http: 409,
    zh: '请先上传授权书（PDF 或图片）。',
    en: 'Upload the letter of authority first (PDF or image).',
  },
  LETTER_TYPE: {
    http: 400,
    zh: '授权书须为 PDF 或图片。',
    en: 'The letter of authority must be a PDF or an image.',
  },
  ONE_OPERATOR: {
    http: 400,
    zh: '一个账号只能服务同一运营主体的平台。',
    en: 'One account serves platforms of one operator only.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    invitations: typeof INVITATION_REFUSALS;
  }
}
