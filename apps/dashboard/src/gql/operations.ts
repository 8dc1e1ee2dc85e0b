/* Written by `npm run codegen` from apps/api/operations.json and the words of permissions. */
export const OPERATIONS = {
  "abandonCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "acceptAnnualReport": {
    "zh": "审阅年度报告",
    "en": "Review annual reports"
  },
  "acceptAnswer": {
    "zh": "接收、退回答复",
    "en": "Accept or return an answer"
  },
  "acceptInvitation": {
    "zh": "接受平台账号邀请",
    "en": "Accept an invitation"
  },
  "acceptTransfer": {
    "zh": "审批平台合并、移交",
    "en": "Decide merges and transfers of platforms"
  },
  "addOffice": {
    "zh": "设立、更名、撤销部门",
    "en": "Add, rename and close offices"
  },
  "amendAnnualReport": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "answerCaseWarning": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "appointPerson": {
    "zh": "登记平台责任人员任免",
    "en": "Record a platform’s accountable persons"
  },
  "approveAccountRequest": {
    "zh": "审批他人提出的账号申请",
    "en": "Decide requests that somebody else made"
  },
  "approveCase": {
    "zh": "审定典型案例",
    "en": "Approve a typical case"
  },
  "approveMerge": {
    "zh": "审批平台合并、移交",
    "en": "Decide merges and transfers of platforms"
  },
  "askExtension": {
    "zh": "申请整改延期",
    "en": "Request an extension"
  },
  "beginSecondFactor": {
    "zh": "管理本人动态验证码",
    "en": "Manage one’s own second factor"
  },
  "cancelInspection": {
    "zh": "取消检查",
    "en": "Cancel an inspection"
  },
  "changeCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "changeFinding": {
    "zh": "记录问题",
    "en": "Record a finding"
  },
  "changeOperator": {
    "zh": "变更运营主体",
    "en": "Change an operator"
  },
  "changeOrderDraft": {
    "zh": "拟稿整改书",
    "en": "Draft an order"
  },
  "changePassword": {
    "zh": "修改本人密码",
    "en": "Change one’s own password"
  },
  "changePlatform": {
    "zh": "变更平台登记",
    "en": "Change a platform’s registration"
  },
  "changePlatformAccount": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "claimLedger": {
    "zh": "自报责任项",
    "en": "Claim the state of a duty item"
  },
  "closeOffice": {
    "zh": "设立、更名、撤销部门",
    "en": "Add, rename and close offices"
  },
  "closeOrder": {
    "zh": "办结、再次责令",
    "en": "Close an order or order again"
  },
  "closePlatformAccount": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "completeSignIn": {
    "zh": "登录时输入动态验证码",
    "en": "Enter the code at sign-in"
  },
  "confirmAnnualReport": {
    "zh": "确认年度报告",
    "en": "Confirm the annual report"
  },
  "confirmIdentity": {
    "zh": "查看、结束本人登录",
    "en": "See and end one’s own sessions"
  },
  "confirmSecondFactor": {
    "zh": "管理本人动态验证码",
    "en": "Manage one’s own second factor"
  },
  "confirmService": {
    "zh": "确认送达",
    "en": "Confirm service"
  },
  "consentToCase": {
    "zh": "同意案例发布",
    "en": "Consent to a case’s publication"
  },
  "correctCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "createProgram": {
    "zh": "管理接口程序及其密钥",
    "en": "Manage the platform’s programs and their secrets"
  },
  "declareInterest": {
    "zh": "申报利害关系、登记离岗",
    "en": "Declare interests and record leave"
  },
  "declineAnnualReport": {
    "zh": "确认年度报告",
    "en": "Confirm the annual report"
  },
  "declineExtension": {
    "zh": "决定延期申请",
    "en": "Decide requests for an extension"
  },
  "declineMerge": {
    "zh": "审批平台合并、移交",
    "en": "Decide merges and transfers of platforms"
  },
  "declineTransfer": {
    "zh": "审批平台合并、移交",
    "en": "Decide merges and transfers of platforms"
  },
  "draftCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "draftOrder": {
    "zh": "拟稿整改书",
    "en": "Draft an order"
  },
  "dropFinding": {
    "zh": "记录问题",
    "en": "Record a finding"
  },
  "endFormerProgramSecret": {
    "zh": "管理接口程序及其密钥",
    "en": "Manage the platform’s programs and their secrets"
  },
  "endInterest": {
    "zh": "终止已申报的利害关系",
    "en": "End a declared interest"
  },
  "endLeave": {
    "zh": "申报利害关系、登记离岗",
    "en": "Declare interests and record leave"
  },
  "endOtherSessions": {
    "zh": "查看、结束本人登录",
    "en": "See and end one’s own sessions"
  },
  "endPerson": {
    "zh": "登记平台责任人员任免",
    "en": "Record a platform’s accountable persons"
  },
  "endSession": {
    "zh": "查看、结束本人登录",
    "en": "See and end one’s own sessions"
  },
  "grantExtension": {
    "zh": "决定延期申请",
    "en": "Decide requests for an extension"
  },
  "handOver": {
    "zh": "交接工作",
    "en": "Hand work over"
  },
  "issueOrder": {
    "zh": "签发整改书",
    "en": "Issue an order"
  },
  "makeStatement": {
    "zh": "陈述申辩",
    "en": "Make a statement or defence"
  },
  "notifyCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "planInspection": {
    "zh": "安排检查",
    "en": "Plan an inspection"
  },
  "prepareInvitation": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "proposeAccount": {
    "zh": "申请开立、变更、关闭账号",
    "en": "Request that accounts be opened, changed, closed"
  },
  "proposeCertificate": {
    "zh": "申请更新执法证",
    "en": "Request a change to an officer’s certificate"
  },
  "proposeExtension": {
    "zh": "接收、退回答复",
    "en": "Accept or return an answer"
  },
  "proposeMerge": {
    "zh": "提请合并、移交平台",
    "en": "Propose to merge or transfer a platform"
  },
  "proposeTransfer": {
    "zh": "提请合并、移交平台",
    "en": "Propose to merge or transfer a platform"
  },
  "publishCase": {
    "zh": "发布、撤回典型案例",
    "en": "Publish or withdraw a typical case"
  },
  "raiseFinding": {
    "zh": "记录问题",
    "en": "Record a finding"
  },
  "recordItems": {
    "zh": "检查、记录、封存",
    "en": "Inspect, record and seal"
  },
  "recordLeave": {
    "zh": "申报利害关系、登记离岗",
    "en": "Declare interests and record leave"
  },
  "refuseAccountRequest": {
    "zh": "审批他人提出的账号申请",
    "en": "Decide requests that somebody else made"
  },
  "registerPlatform": {
    "zh": "登记平台",
    "en": "Register a platform"
  },
  "removeSecondFactor": {
    "zh": "管理本人动态验证码",
    "en": "Manage one’s own second factor"
  },
  "renameOffice": {
    "zh": "设立、更名、撤销部门",
    "en": "Add, rename and close offices"
  },
  "renewRecoveryCodes": {
    "zh": "管理本人动态验证码",
    "en": "Manage one’s own second factor"
  },
  "reopenOrder": {
    "zh": "办结、再次责令",
    "en": "Close an order or order again"
  },
  "replyStatement": {
    "zh": "接收、退回答复",
    "en": "Accept or return an answer"
  },
  "resetPlatformAccount": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "resumePlatform": {
    "zh": "暂停、恢复监管",
    "en": "Suspend and resume a platform"
  },
  "retirePlatform": {
    "zh": "注销平台",
    "en": "Retire a platform"
  },
  "retractExtension": {
    "zh": "接收、退回答复",
    "en": "Accept or return an answer"
  },
  "returnAnnualReport": {
    "zh": "审阅年度报告",
    "en": "Review annual reports"
  },
  "returnAnswer": {
    "zh": "接收、退回答复",
    "en": "Accept or return an answer"
  },
  "returnCase": {
    "zh": "审定典型案例",
    "en": "Approve a typical case"
  },
  "revealOfficer": {
    "zh": "查看未遮盖的个人信息",
    "en": "Read personal data unmasked"
  },
  "revealPerson": {
    "zh": "查看未遮盖的个人信息",
    "en": "Read personal data unmasked"
  },
  "revokeOrder": {
    "zh": "撤销整改书",
    "en": "Revoke an order"
  },
  "revokeProgram": {
    "zh": "管理接口程序及其密钥",
    "en": "Manage the platform’s programs and their secrets"
  },
  "rotateProgramSecret": {
    "zh": "管理接口程序及其密钥",
    "en": "Manage the platform’s programs and their secrets"
  },
  "saveAnnualReport": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "saveAnswer": {
    "zh": "起草答复",
    "en": "Draft an answer"
  },
  "sealInspection": {
    "zh": "检查、记录、封存",
    "en": "Inspect, record and seal"
  },
  "sendInvitation": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "serveOrder": {
    "zh": "送达整改书",
    "en": "Serve an order"
  },
  "setPasswordByLink": {
    "zh": "凭链接设置密码",
    "en": "Set the password by a link"
  },
  "shutOffProgram": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "signIn": {
    "zh": "登录",
    "en": "Sign in"
  },
  "signOut": {
    "zh": "退出登录",
    "en": "Sign out"
  },
  "startInspection": {
    "zh": "检查、记录、封存",
    "en": "Inspect, record and seal"
  },
  "stateOnCase": {
    "zh": "对案例陈述意见",
    "en": "State a view on a case"
  },
  "submitAnnualReport": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "submitAnswer": {
    "zh": "提交答复",
    "en": "Submit an answer"
  },
  "submitCase": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "supplementInspection": {
    "zh": "检查、记录、封存",
    "en": "Inspect, record and seal"
  },
  "suspendPlatform": {
    "zh": "暂停、恢复监管",
    "en": "Suspend and resume a platform"
  },
  "verifyOrder": {
    "zh": "复核整改",
    "en": "Verify an order"
  },
  "weighCaseStatement": {
    "zh": "拟稿典型案例",
    "en": "Draft a typical case"
  },
  "withdrawAccountRequest": {
    "zh": "申请开立、变更、关闭账号",
    "en": "Request that accounts be opened, changed, closed"
  },
  "withdrawAnnualReport": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "withdrawCase": {
    "zh": "发布、撤回典型案例",
    "en": "Publish or withdraw a typical case"
  },
  "withdrawExtension": {
    "zh": "申请整改延期",
    "en": "Request an extension"
  },
  "withdrawFinding": {
    "zh": "撤回问题",
    "en": "Withdraw a finding"
  },
  "withdrawInvitation": {
    "zh": "邀请、变更、关闭平台账号",
    "en": "Invite, change and close platforms’ people"
  },
  "withdrawMerge": {
    "zh": "提请合并、移交平台",
    "en": "Propose to merge or transfer a platform"
  },
  "withdrawTransfer": {
    "zh": "提请合并、移交平台",
    "en": "Propose to merge or transfer a platform"
  },
  "POST /api/v1/platforms/:id/annual-reports/:year/amendment": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "POST /api/v1/platforms/:id/annual-reports/:year/submission": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "POST /api/v1/platforms/:id/annual-reports/:year/withdrawal": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "POST /files": {
    "zh": "提交证据",
    "en": "Add evidence"
  },
  "POST /oauth/revoke": {
    "zh": "接口程序注销令牌",
    "en": "Revoke a token of a program"
  },
  "POST /oauth/token": {
    "zh": "接口程序申请令牌",
    "en": "Request a token for a program"
  },
  "PUT /api/v1/platforms/:id/annual-reports/:year": {
    "zh": "编报年度报告",
    "en": "Prepare and submit the annual report"
  },
  "POST /graphql": {
    "zh": "访问数据接口",
    "en": "Send a request to the API"
  }
} as const;
export const SUBJECTS = {
  "USER": {
    "zh": "账号",
    "en": "Account"
  },
  "SESSION": {
    "zh": "登录",
    "en": "Session"
  },
  "PROGRAM": {
    "zh": "接口程序",
    "en": "Program"
  },
  "OFFICE": {
    "zh": "部门",
    "en": "Office"
  },
  "OPERATOR": {
    "zh": "运营主体",
    "en": "Operator"
  },
  "INTEREST": {
    "zh": "利害关系",
    "en": "Declared interest"
  },
  "PLATFORM": {
    "zh": "平台",
    "en": "Platform"
  },
  "INVITATION": {
    "zh": "平台账号邀请",
    "en": "Invitation"
  },
  "INSPECTION": {
    "zh": "检查",
    "en": "Inspection"
  },
  "FINDING": {
    "zh": "问题",
    "en": "Finding"
  },
  "ORDER": {
    "zh": "整改书",
    "en": "Rectification order"
  },
  "REPORT": {
    "zh": "年度报告",
    "en": "Annual report"
  },
  "CASE": {
    "zh": "案例告知",
    "en": "Notice of a typical case"
  },
  "MERGE": {
    "zh": "合并",
    "en": "Merge"
  },
  "TRANSFER": {
    "zh": "移交",
    "en": "Transfer"
  },
  "PERSON": {
    "zh": "责任人",
    "en": "Accountable person"
  },
  "LEDGER_ENTRY": {
    "zh": "台账条目",
    "en": "Ledger entry"
  },
  "EVIDENCE": {
    "zh": "证据",
    "en": "Evidence"
  },
  "LEAVE": {
    "zh": "离岗",
    "en": "Leave"
  },
  "EXTENSION": {
    "zh": "延期申请",
    "en": "Extension"
  }
} as const;
