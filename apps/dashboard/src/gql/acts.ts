/* Written by `npm run codegen` from the tables of acts; apps/api/acts.ts lists them. */
export const ACTS = {
  "session.open": {
    "zh": "登录",
    "en": "Signed in"
  },
  "session.end": {
    "zh": "退出登录",
    "en": "Signed out"
  },
  "session.endOne": {
    "zh": "结束一处登录",
    "en": "A session ended"
  },
  "session.endOthers": {
    "zh": "结束其他登录",
    "en": "Other sessions ended"
  },
  "session.confirm": {
    "zh": "再次确认身份",
    "en": "Identity confirmed"
  },
  "password.change": {
    "zh": "修改密码",
    "en": "Password changed"
  },
  "password.set": {
    "zh": "凭链接设置密码",
    "en": "Password set by a link"
  },
  "officer.unmask": {
    "zh": "查看执法证号",
    "en": "Certificate number read"
  },
  "oidc.signIn": {
    "zh": "单点登录",
    "en": "Single sign-on"
  },
  "oidc.link": {
    "zh": "关联单点登录",
    "en": "Single sign-on linked"
  },
  "oidc.unlink": {
    "zh": "解除单点登录",
    "en": "Single sign-on unlinked"
  },
  "user.add": {
    "zh": "新增账号",
    "en": "Account added"
  },
  "user.password": {
    "zh": "重设密码",
    "en": "Password made anew"
  },
  "user.secondFactor": {
    "zh": "取消动态验证码",
    "en": "Second factor taken off"
  },
  "administrator.add": {
    "zh": "新增管理员",
    "en": "Administrator added"
  },
  "secondFactor.begin": {
    "zh": "开始设置动态验证码",
    "en": "Second factor begun"
  },
  "secondFactor.enrol": {
    "zh": "启用动态验证码",
    "en": "Second factor set up"
  },
  "secondFactor.renewCodes": {
    "zh": "更换恢复码",
    "en": "Recovery codes made anew"
  },
  "secondFactor.remove": {
    "zh": "停用动态验证码",
    "en": "Second factor removed"
  },
  "office.add": {
    "zh": "登记网信部门",
    "en": "Office registered"
  },
  "office.rename": {
    "zh": "网信部门更名",
    "en": "Office renamed"
  },
  "office.close": {
    "zh": "撤销网信部门",
    "en": "Office closed"
  },
  "audit.read": {
    "zh": "查阅审计日志",
    "en": "Audit record read"
  },
  "audit.export": {
    "zh": "导出审计证明",
    "en": "Audit proof exported"
  },
  "audit.remove": {
    "zh": "删除到期审计条目",
    "en": "Entries past their retention removed"
  },
  "audit.era": {
    "zh": "开始新的审计链",
    "en": "A new chain of the audit record begun"
  },
  "evidence.add": {
    "zh": "添加证据",
    "en": "Evidence added"
  },
  "platformAccount.change": {
    "zh": "变更平台账号",
    "en": "Account changed"
  },
  "platformAccount.close": {
    "zh": "关闭平台账号",
    "en": "Account closed"
  },
  "platformAccount.reset": {
    "zh": "重置平台账号登录",
    "en": "Sign-in reset"
  },
  "own.claim": {
    "zh": "平台自报",
    "en": "Claim of the platform"
  },
  "work.handOver": {
    "zh": "工作交接",
    "en": "Work handed over"
  },
  "operator.change": {
    "zh": "变更运营主体",
    "en": "Operator changed"
  },
  "person.appoint": {
    "zh": "任命责任人",
    "en": "Accountable person appointed"
  },
  "person.end": {
    "zh": "责任人离任",
    "en": "Appointment ended"
  },
  "person.unmask": {
    "zh": "查看联系方式",
    "en": "Contact read"
  },
  "program.create": {
    "zh": "创建接口程序",
    "en": "Program created"
  },
  "program.rotate": {
    "zh": "更换密钥",
    "en": "Secret renewed"
  },
  "program.endFormerSecret": {
    "zh": "停用旧密钥",
    "en": "Former secret ended"
  },
  "program.revoke": {
    "zh": "停用接口程序",
    "en": "Program ended"
  },
  "program.shutOff": {
    "zh": "网信部门停用接口程序",
    "en": "Program stopped by the office"
  },
  "program.token.issue": {
    "zh": "签发令牌",
    "en": "Token issued"
  },
  "program.token.revoke": {
    "zh": "撤销令牌",
    "en": "Token revoked"
  },
  "leave.record": {
    "zh": "登记离岗",
    "en": "Leave recorded"
  },
  "leave.end": {
    "zh": "提前返岗",
    "en": "Back from leave"
  },
  "report.year": {
    "zh": "设定报告年度",
    "en": "Report year set"
  },
  "account.propose": {
    "zh": "提出账号申请",
    "en": "request a change of an account"
  },
  "account.approve": {
    "zh": "批准",
    "en": "approve"
  },
  "account.refuse": {
    "zh": "不予批准",
    "en": "refuse"
  },
  "account.withdraw": {
    "zh": "撤回",
    "en": "withdraw"
  },
  "interest.declare": {
    "zh": "申报利害关系",
    "en": "declare an interest"
  },
  "interest.end": {
    "zh": "解除利害关系",
    "en": "end an interest"
  },
  "platform.register": {
    "zh": "登记",
    "en": "Registered"
  },
  "platform.appoint": {
    "zh": "登记责任人",
    "en": "Accountable person registered"
  },
  "platform.end_person": {
    "zh": "责任人离任",
    "en": "Accountable person’s term ended"
  },
  "platform.merge": {
    "zh": "并入其他登记",
    "en": "Merged into another record"
  },
  "platform.absorb": {
    "zh": "接收并入的登记",
    "en": "Another record merged into it"
  },
  "platform.transfer": {
    "zh": "移交",
    "en": "Transferred to another office"
  },
  "platform.hand_over": {
    "zh": "移交承办人",
    "en": "Handed over to another officer"
  },
  "platform.change": {
    "zh": "变更登记",
    "en": "Entry changed"
  },
  "platform.suspend": {
    "zh": "暂停监管",
    "en": "Suspended"
  },
  "platform.resume": {
    "zh": "恢复监管",
    "en": "Resumed"
  },
  "platform.retire": {
    "zh": "注销登记",
    "en": "Retired"
  },
  "invitation.prepare": {
    "zh": "准备邀请",
    "en": "prepare an invitation"
  },
  "invitation.send": {
    "zh": "发出邀请",
    "en": "send"
  },
  "invitation.withdraw": {
    "zh": "撤回邀请",
    "en": "withdraw"
  },
  "invitation.accept": {
    "zh": "接受邀请",
    "en": "accept"
  },
  "inspection.plan": {
    "zh": "制定检查计划",
    "en": "Planned"
  },
  "inspection.merge": {
    "zh": "随平台合并",
    "en": "Continued at the platform it was merged into"
  },
  "inspection.hand_over": {
    "zh": "移交检查人员",
    "en": "Handed over to another inspector"
  },
  "inspection.start": {
    "zh": "开始检查",
    "en": "Started"
  },
  "inspection.record": {
    "zh": "记录",
    "en": "Recorded"
  },
  "inspection.raise": {
    "zh": "记录问题",
    "en": "Finding raised"
  },
  "inspection.change_finding": {
    "zh": "修改问题",
    "en": "Finding changed"
  },
  "inspection.drop_finding": {
    "zh": "删除问题",
    "en": "Finding removed"
  },
  "inspection.seal": {
    "zh": "封存",
    "en": "Sealed"
  },
  "inspection.supplement": {
    "zh": "补充说明",
    "en": "Supplement added"
  },
  "inspection.cancel": {
    "zh": "取消",
    "en": "Cancelled"
  },
  "finding.raise": {
    "zh": "记录问题",
    "en": "Raised"
  },
  "finding.merge": {
    "zh": "随平台合并",
    "en": "Continued at the platform it was merged into"
  },
  "finding.hand_over": {
    "zh": "移交承办部门",
    "en": "Handed over to another office"
  },
  "finding.change": {
    "zh": "修改",
    "en": "Changed"
  },
  "finding.drop": {
    "zh": "删除",
    "en": "Draft removed"
  },
  "finding.open": {
    "zh": "随检查封存生效",
    "en": "In force with the seal"
  },
  "finding.order": {
    "zh": "列入整改书",
    "en": "Put under an order"
  },
  "finding.moveDeadline": {
    "zh": "确定或调整期限",
    "en": "Deadline set or changed"
  },
  "finding.answer": {
    "zh": "平台答复",
    "en": "Answered by the platform"
  },
  "finding.return": {
    "zh": "退回或再次责令整改",
    "en": "Returned, or ordered again"
  },
  "finding.reopen": {
    "zh": "整改书撤销后恢复",
    "en": "Reopened as its order was revoked"
  },
  "finding.close": {
    "zh": "办结",
    "en": "Closed"
  },
  "finding.withdraw": {
    "zh": "撤回",
    "en": "Withdrawn"
  },
  "order.draft": {
    "zh": "拟稿",
    "en": "Drafted"
  },
  "order.handOver": {
    "zh": "移交承办部门",
    "en": "Handed over to another office"
  },
  "order.change": {
    "zh": "修改拟稿",
    "en": "Draft changed"
  },
  "order.issue": {
    "zh": "签发整改书",
    "en": "Order issued"
  },
  "order.serve": {
    "zh": "送达",
    "en": "Served"
  },
  "order.accept": {
    "zh": "接收答复",
    "en": "Answer accepted"
  },
  "order.return": {
    "zh": "退回补充",
    "en": "Answer returned"
  },
  "order.verifyPass": {
    "zh": "复核通过",
    "en": "Verified"
  },
  "order.verifyFail": {
    "zh": "复核未通过",
    "en": "Verification failed"
  },
  "order.close": {
    "zh": "办结",
    "en": "Closed"
  },
  "order.reopen": {
    "zh": "再次责令整改",
    "en": "Ordered again"
  },
  "order.reply": {
    "zh": "回复陈述申辩",
    "en": "Reply to the statement"
  },
  "order.proposeExtension": {
    "zh": "网信部门代为提请延期",
    "en": "Extension requested by the office for the platform"
  },
  "order.retractExtension": {
    "zh": "网信部门撤回代为提请的延期",
    "en": "Request of the office withdrawn"
  },
  "order.extend": {
    "zh": "批准延期",
    "en": "Extension granted"
  },
  "order.declineExtension": {
    "zh": "不予延期",
    "en": "Extension declined"
  },
  "order.revoke": {
    "zh": "撤销整改书",
    "en": "Order revoked"
  },
  "order.confirmService": {
    "zh": "平台确认送达",
    "en": "Service confirmed by the platform"
  },
  "order.draftAnswer": {
    "zh": "保存答复草稿",
    "en": "Draft of the answer saved"
  },
  "order.answer": {
    "zh": "平台提交答复",
    "en": "Answer submitted"
  },
  "order.statement": {
    "zh": "平台陈述申辩",
    "en": "Statement of the platform"
  },
  "order.askExtension": {
    "zh": "平台申请延期",
    "en": "Extension requested by the platform"
  },
  "order.withdrawExtension": {
    "zh": "平台撤回延期申请",
    "en": "Request for an extension withdrawn"
  },
  "order.recompute": {
    "zh": "按新放假安排重算期限",
    "en": "Deadline recomputed by the new schedule"
  },
  "report.save": {
    "zh": "开始填报",
    "en": "Report begun"
  },
  "report.submit": {
    "zh": "提交，待主要负责人确认",
    "en": "Submitted, to be confirmed"
  },
  "report.file": {
    "zh": "报送",
    "en": "Filed"
  },
  "report.amend": {
    "zh": "提交更正，待主要负责人确认",
    "en": "Amendment submitted, to be confirmed"
  },
  "report.fileAmendment": {
    "zh": "报送更正",
    "en": "Amended"
  },
  "report.withdraw": {
    "zh": "撤回",
    "en": "Withdrawn"
  },
  "report.confirm": {
    "zh": "确认报送",
    "en": "Confirmed and filed"
  },
  "report.decline": {
    "zh": "不予确认",
    "en": "Declined"
  },
  "report.return": {
    "zh": "退回",
    "en": "Returned"
  },
  "report.accept": {
    "zh": "接收",
    "en": "Accepted"
  },
  "case.draft": {
    "zh": "拟稿",
    "en": "Drafted"
  },
  "case.statement": {
    "zh": "陈述意见",
    "en": "View stated by the platform"
  },
  "case.consent": {
    "zh": "同意发布",
    "en": "Publication consented to"
  },
  "case.change": {
    "zh": "修改",
    "en": "Changed"
  },
  "case.answer": {
    "zh": "答复提示",
    "en": "Warning answered"
  },
  "case.submit": {
    "zh": "提请审定",
    "en": "Submitted for approval"
  },
  "case.drop": {
    "zh": "放弃拟稿",
    "en": "Draft dropped"
  },
  "case.keepPublished": {
    "zh": "放弃更正",
    "en": "Correction given up"
  },
  "case.keepWithdrawn": {
    "zh": "放弃更正",
    "en": "Correction given up"
  },
  "case.approve": {
    "zh": "审定",
    "en": "Approved"
  },
  "case.return": {
    "zh": "退回",
    "en": "Returned"
  },
  "case.notify": {
    "zh": "告知平台",
    "en": "Platform told"
  },
  "case.weigh": {
    "zh": "答复意见",
    "en": "Statement taken into account"
  },
  "case.publish": {
    "zh": "发布",
    "en": "Published"
  },
  "case.withdraw": {
    "zh": "撤回",
    "en": "Withdrawn"
  },
  "case.correct": {
    "zh": "更正",
    "en": "Correction begun"
  },
  "merge.propose": {
    "zh": "提出合并",
    "en": "Merge proposed"
  },
  "merge.approve": {
    "zh": "同意合并",
    "en": "Merge approved"
  },
  "merge.decline": {
    "zh": "退回合并",
    "en": "Merge declined"
  },
  "merge.withdraw": {
    "zh": "撤回合并",
    "en": "Merge withdrawn"
  },
  "transfer.propose": {
    "zh": "提出移交",
    "en": "Transfer proposed"
  },
  "transfer.accept": {
    "zh": "同意移交",
    "en": "Transfer approved"
  },
  "transfer.decline": {
    "zh": "退回移交",
    "en": "Transfer declined"
  },
  "transfer.withdraw": {
    "zh": "撤回移交",
    "en": "Transfer withdrawn"
  }
} as const;
