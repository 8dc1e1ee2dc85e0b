import { words } from '../../ui/i18n/i18n.ts';

export const useEvidenceWords = words(
  'evidence',
  {
    evidence: '证据',
    evidenceNone: '没有证据',
    captured: '取得 {at}',
    uploaded: '上传 {at} · {who}',
    evidenceAdd: '添加证据',
    evidencePick: '选择文件或拍照',
    evidenceCaptured: '取得时间',
    evidenceCapturedHelp: '证据形成的时间，不是上传时间；已按文件时间预填，请核对。',
    evidenceConfirm: '我确认其中没有任何终端用户的账号、发言或其他个人数据',
    evidenceConfirmNeeded: '须先确认其中没有终端用户数据',
    evidenceFileNeeded: '请选择文件',
    evidenceUpload: '上传',
    evidenceDone: '已存证：{name}',
  },
  {
    evidence: 'Evidence',
    evidenceNone: 'No evidence',
    captured: 'Captured {at}',
    uploaded: 'Uploaded {at} · {who}',
    evidenceAdd: 'Add evidence',
    evidencePick: 'Choose a file or take a picture',
    evidenceCaptured: 'Captured at',
    evidenceCapturedHelp:
      'When the evidence was made, not when it is uploaded. Filled in from the file; please check.',
    evidenceConfirm: "I confirm that it contains no end user's account, post or other personal data",
    evidenceConfirmNeeded: "Confirm first that it contains no end user's data",
    evidenceFileNeeded: 'Please choose a file',
    evidenceUpload: 'Upload',
    evidenceDone: 'Evidence saved: {name}',
  },
);
