/* Written by `npm run codegen` from the words of the slices; apps/api/terms.ts lists them. */
export const TERMS = {
  "AccountRequestKind": {
    "CREATE": {
      "zh": "开立账号",
      "en": "Open an account"
    },
    "ROLE": {
      "zh": "变更角色",
      "en": "Change the role"
    },
    "CLOSE": {
      "zh": "关闭账号",
      "en": "Close the account"
    },
    "UNLOCK": {
      "zh": "解除锁定",
      "en": "Lift the lock"
    },
    "RESET": {
      "zh": "重置登录",
      "en": "Reset sign-in"
    },
    "CERTIFICATE": {
      "zh": "更新执法证",
      "en": "Change the certificate"
    }
  },
  "AccountRequestState": {
    "WAITING": {
      "zh": "待审批",
      "en": "Awaiting approval"
    },
    "APPROVED": {
      "zh": "已批准",
      "en": "Approved"
    },
    "REFUSED": {
      "zh": "不予批准",
      "en": "Refused"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "AuditOutcome": {
    "DONE": {
      "zh": "已办",
      "en": "Done"
    },
    "REFUSED": {
      "zh": "被拒绝",
      "en": "Refused"
    }
  },
  "CaseShown": {
    "NONE": {
      "zh": "未发布",
      "en": "Not published"
    },
    "PUBLISHED": {
      "zh": "已发布",
      "en": "Published"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "CaseState": {
    "DRAFT": {
      "zh": "草稿",
      "en": "Draft"
    },
    "SUBMITTED": {
      "zh": "待审定",
      "en": "Awaiting approval"
    },
    "RETURNED": {
      "zh": "已退回",
      "en": "Returned"
    },
    "APPROVED": {
      "zh": "待告知平台",
      "en": "Awaiting notice to the platform"
    },
    "NOTIFIED": {
      "zh": "已告知平台",
      "en": "Platform notified"
    },
    "PUBLISHED": {
      "zh": "已发布",
      "en": "Published"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    },
    "DROPPED": {
      "zh": "已放弃",
      "en": "Dropped"
    }
  },
  "CaseTextField": {
    "title": {
      "zh": "标题",
      "en": "Title"
    },
    "facts": {
      "zh": "案情",
      "en": "Facts"
    },
    "grounds": {
      "zh": "依据",
      "en": "Grounds"
    },
    "outcome": {
      "zh": "处置结果",
      "en": "Outcome"
    },
    "lesson": {
      "zh": "警示与启示",
      "en": "Lesson"
    }
  },
  "ClaimStanding": {
    "SAME": {
      "zh": "一致",
      "en": "Same as found"
    },
    "HIGHER": {
      "zh": "自报偏高",
      "en": "Claims more than found"
    },
    "LOWER": {
      "zh": "自报偏低",
      "en": "Claims less than found"
    }
  },
  "ExtensionState": {
    "ASKED": {
      "zh": "待决定",
      "en": "Awaiting decision"
    },
    "GRANTED": {
      "zh": "已批准",
      "en": "Granted"
    },
    "DECLINED": {
      "zh": "不予延期",
      "en": "Declined"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    },
    "LAPSED": {
      "zh": "已失效",
      "en": "Lapsed"
    }
  },
  "FactKind": {
    "INSPECTION": {
      "zh": "检查",
      "en": "Inspection"
    },
    "VERIFICATION": {
      "zh": "复核",
      "en": "Verification"
    },
    "DESK_REVIEW": {
      "zh": "书面审查",
      "en": "Desk review"
    }
  },
  "FindingAxis": {
    "SYSTEM": {
      "zh": "制度",
      "en": "System"
    },
    "OPERATION": {
      "zh": "运行",
      "en": "Operation"
    },
    "BOTH": {
      "zh": "制度和运行",
      "en": "System and operation"
    }
  },
  "FindingState": {
    "DRAFT": {
      "zh": "草稿",
      "en": "Draft"
    },
    "OPEN": {
      "zh": "待处理",
      "en": "Awaiting order"
    },
    "ORDERED": {
      "zh": "整改中",
      "en": "Under order"
    },
    "ANSWERED": {
      "zh": "已答复",
      "en": "Answered"
    },
    "CLOSED": {
      "zh": "已办结",
      "en": "Closed"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "InspectionMode": {
    "ON_SITE": {
      "zh": "现场检查",
      "en": "On site"
    },
    "REMOTE": {
      "zh": "远程检查",
      "en": "Remote"
    },
    "DOCUMENTS": {
      "zh": "书面检查",
      "en": "On documents"
    }
  },
  "InspectionState": {
    "PLANNED": {
      "zh": "已安排",
      "en": "Planned"
    },
    "OPEN": {
      "zh": "检查中",
      "en": "In progress"
    },
    "SEALED": {
      "zh": "已封存",
      "en": "Sealed"
    },
    "CANCELLED": {
      "zh": "已取消",
      "en": "Cancelled"
    }
  },
  "InterestKind": {
    "EMPLOYMENT": {
      "zh": "任职",
      "en": "Employment"
    },
    "KINSHIP": {
      "zh": "亲属",
      "en": "Kinship"
    },
    "SHAREHOLDING": {
      "zh": "持股",
      "en": "Shareholding"
    },
    "OTHER": {
      "zh": "其他",
      "en": "Other"
    }
  },
  "InvitationState": {
    "PREPARED": {
      "zh": "待发出",
      "en": "Not sent yet"
    },
    "SENT": {
      "zh": "已发出",
      "en": "Sent"
    },
    "ACCEPTED": {
      "zh": "已接受",
      "en": "Accepted"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "ItemResult": {
    "ASSESSED": {
      "zh": "已评定",
      "en": "Assessed"
    },
    "NOT_APPLICABLE": {
      "zh": "不适用",
      "en": "Not applicable"
    },
    "COULD_NOT_CHECK": {
      "zh": "无法检查",
      "en": "Could not be checked"
    },
    "NOT_CHECKED": {
      "zh": "未检查",
      "en": "Not checked"
    }
  },
  "MeasureOutcome": {
    "PASS": {
      "zh": "通过",
      "en": "Passed"
    },
    "FAIL": {
      "zh": "未通过",
      "en": "Failed"
    }
  },
  "MoveKind": {
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
      "en": "Order"
    },
    "PERSON": {
      "zh": "责任人",
      "en": "Accountable person"
    },
    "ACCOUNTS": {
      "zh": "账号",
      "en": "Accounts"
    },
    "TOKENS": {
      "zh": "接口程序",
      "en": "Programs"
    }
  },
  "OperationState": {
    "NOT_OPERATING": {
      "zh": "未运行",
      "en": "Not operating"
    },
    "PARTIAL": {
      "zh": "部分运行",
      "en": "Partly operating"
    },
    "EFFECTIVE": {
      "zh": "有效运行",
      "en": "Effective"
    }
  },
  "OrderState": {
    "DRAFT": {
      "zh": "待签发",
      "en": "Awaiting issue"
    },
    "ISSUED": {
      "zh": "待送达",
      "en": "Awaiting service"
    },
    "SERVED": {
      "zh": "待答复",
      "en": "Awaiting answer"
    },
    "ANSWERED": {
      "zh": "待接收",
      "en": "Awaiting acceptance"
    },
    "ACCEPTED": {
      "zh": "待复核",
      "en": "Awaiting verification"
    },
    "VERIFIED": {
      "zh": "待办结",
      "en": "Awaiting closure"
    },
    "FAILED": {
      "zh": "复核未通过",
      "en": "Verification failed"
    },
    "CLOSED": {
      "zh": "已办结",
      "en": "Closed"
    },
    "REVOKED": {
      "zh": "已撤销",
      "en": "Revoked"
    }
  },
  "PeriodUnit": {
    "WORKING": {
      "zh": "工作日",
      "en": "working days"
    },
    "NATURAL": {
      "zh": "自然日",
      "en": "calendar days"
    }
  },
  "PersonRole": {
    "PRIMARY_RESPONSIBLE": {
      "zh": "主要负责人",
      "en": "Primary responsible person"
    },
    "EDITOR_IN_CHIEF": {
      "zh": "总编辑",
      "en": "Editor-in-chief"
    },
    "MINORS_PROTECTION": {
      "zh": "未成年人保护负责人",
      "en": "Minors-protection lead"
    },
    "LIAISON": {
      "zh": "联络人",
      "en": "Liaison"
    }
  },
  "PlatformKind": {
    "WEBSITE": {
      "zh": "网站",
      "en": "Website"
    },
    "APP": {
      "zh": "应用程序",
      "en": "App"
    },
    "MINI_PROGRAM": {
      "zh": "小程序",
      "en": "Mini-program"
    }
  },
  "PlatformOrder": {
    "NAME": {
      "zh": "按名称",
      "en": "By name"
    },
    "ENTERED": {
      "zh": "按登记时间",
      "en": "By date registered"
    },
    "OPEN_FINDINGS": {
      "zh": "按在办问题",
      "en": "By open findings"
    }
  },
  "PlatformState": {
    "ACTIVE": {
      "zh": "在管",
      "en": "Active"
    },
    "SUSPENDED": {
      "zh": "已暂停",
      "en": "Suspended"
    },
    "RETIRED": {
      "zh": "已注销",
      "en": "Retired"
    }
  },
  "ProposalState": {
    "PROPOSED": {
      "zh": "待决定",
      "en": "Awaiting decision"
    },
    "APPROVED": {
      "zh": "已同意",
      "en": "Approved"
    },
    "DECLINED": {
      "zh": "已退回",
      "en": "Declined"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "RegionLevel": {
    "PROVINCE": {
      "zh": "省",
      "en": "Province"
    },
    "CITY": {
      "zh": "市",
      "en": "City"
    },
    "DISTRICT": {
      "zh": "区县",
      "en": "District"
    }
  },
  "ReportStanding": {
    "NOT_BEGUN": {
      "zh": "未开始",
      "en": "Not begun"
    },
    "DRAFT": {
      "zh": "草稿",
      "en": "Draft"
    },
    "AWAITING": {
      "zh": "待负责人确认",
      "en": "Awaiting confirmation"
    },
    "FILED": {
      "zh": "已报送",
      "en": "Filed"
    },
    "RETURNED": {
      "zh": "已退回",
      "en": "Returned"
    },
    "ACCEPTED": {
      "zh": "已接收",
      "en": "Accepted"
    }
  },
  "ReportVersionKind": {
    "ORIGINAL": {
      "zh": "首次报送",
      "en": "First filing"
    },
    "RESUBMISSION": {
      "zh": "退回后重报",
      "en": "Filed again"
    },
    "AMENDMENT": {
      "zh": "更正",
      "en": "Amendment"
    }
  },
  "ReportVersionOutcome": {
    "WAITING": {
      "zh": "待确认",
      "en": "Awaiting confirmation"
    },
    "CONFIRMED": {
      "zh": "已确认",
      "en": "Confirmed"
    },
    "DECLINED": {
      "zh": "不予确认",
      "en": "Declined"
    },
    "WITHDRAWN": {
      "zh": "已撤回",
      "en": "Withdrawn"
    }
  },
  "Role": {
    "DIRECTOR": {
      "zh": "主任",
      "en": "Director"
    },
    "CASE_OFFICER": {
      "zh": "承办人",
      "en": "Case officer"
    },
    "INSPECTOR": {
      "zh": "检查员",
      "en": "Inspector"
    },
    "VIEWER": {
      "zh": "查阅人员",
      "en": "Viewer"
    },
    "RESPONSIBLE_PERSON": {
      "zh": "平台主要负责人",
      "en": "Primary responsible person"
    },
    "LIAISON": {
      "zh": "平台联络人",
      "en": "Liaison"
    },
    "PROGRAM": {
      "zh": "接口程序",
      "en": "Program"
    },
    "SYSTEM_ADMIN": {
      "zh": "系统管理员",
      "en": "System administrator"
    },
    "SECURITY_ADMIN": {
      "zh": "安全管理员",
      "en": "Security administrator"
    },
    "AUDIT_ADMIN": {
      "zh": "审计管理员",
      "en": "Audit administrator"
    }
  },
  "ServiceMethod": {
    "DIRECT": {
      "zh": "直接送达",
      "en": "In person"
    },
    "LEFT": {
      "zh": "留置送达",
      "en": "Left at the premises"
    },
    "POST": {
      "zh": "邮寄送达",
      "en": "By post"
    },
    "ELECTRONIC": {
      "zh": "电子送达",
      "en": "Electronic"
    },
    "PUBLIC_NOTICE": {
      "zh": "公告送达",
      "en": "By public notice"
    }
  },
  "Severity": {
    "MINOR": {
      "zh": "一般",
      "en": "Minor"
    },
    "SERIOUS": {
      "zh": "较重",
      "en": "Serious"
    },
    "GRAVE": {
      "zh": "严重",
      "en": "Grave"
    }
  },
  "Side": {
    "OFFICE": {
      "zh": "网信部门",
      "en": "Office"
    },
    "PLATFORM": {
      "zh": "平台",
      "en": "Platform"
    },
    "ADMIN": {
      "zh": "管理",
      "en": "Administration"
    }
  },
  "SignInWay": {
    "PASSWORD": {
      "zh": "用户名和密码",
      "en": "User name and password"
    },
    "OIDC": {
      "zh": "单点登录",
      "en": "Single sign-on"
    }
  },
  "StepState": {
    "DONE": {
      "zh": "已完成",
      "en": "Done"
    },
    "CURRENT": {
      "zh": "当前",
      "en": "Current"
    },
    "AHEAD": {
      "zh": "未到",
      "en": "Not yet"
    }
  },
  "SystemState": {
    "NONE": {
      "zh": "未建立",
      "en": "Not established"
    },
    "PARTIAL": {
      "zh": "部分建立",
      "en": "Partly established"
    },
    "ESTABLISHED": {
      "zh": "已建立",
      "en": "Established"
    }
  },
  "Tier": {
    "HEAD": {
      "zh": "头部",
      "en": "Head"
    },
    "KEY": {
      "zh": "重点",
      "en": "Key"
    },
    "GENERAL": {
      "zh": "一般",
      "en": "General"
    }
  },
  "Timeliness": {
    "ON_TIME": {
      "zh": "按期",
      "en": "On time"
    },
    "LATE": {
      "zh": "逾期",
      "en": "Late"
    }
  },
  "TodoKind": {
    "ISSUE": {
      "zh": "签发",
      "en": "Issue"
    },
    "SERVE": {
      "zh": "送达",
      "en": "Serve"
    },
    "ACCEPT": {
      "zh": "接收",
      "en": "Accept"
    },
    "VERIFY": {
      "zh": "复核",
      "en": "Verify"
    },
    "CLOSE": {
      "zh": "办结",
      "en": "Close"
    },
    "REOPEN": {
      "zh": "再次责令",
      "en": "Order again"
    },
    "OVERDUE": {
      "zh": "处置",
      "en": "Follow up"
    },
    "EXTENSION": {
      "zh": "决定延期",
      "en": "Decide on extension"
    },
    "INSPECT": {
      "zh": "检查",
      "en": "Inspect"
    },
    "MEND_CASE": {
      "zh": "修改",
      "en": "Revise"
    },
    "APPROVE_CASE": {
      "zh": "审定",
      "en": "Approve"
    },
    "TELL_CASE": {
      "zh": "告知",
      "en": "Notify"
    },
    "PUBLISH_CASE": {
      "zh": "发布",
      "en": "Publish"
    },
    "DECIDE_MERGE": {
      "zh": "决定合并",
      "en": "Decide on merge"
    },
    "DECIDE_TRANSFER": {
      "zh": "决定接收",
      "en": "Decide on transfer"
    },
    "REVIEW_REPORTS": {
      "zh": "审阅",
      "en": "Review"
    }
  },
  "Turn": {
    "OFFICE": {
      "zh": "待网信部门办理",
      "en": "With the office"
    },
    "PLATFORM": {
      "zh": "待平台办理",
      "en": "With the platform"
    },
    "NOBODY": {
      "zh": "无待办",
      "en": "With nobody"
    }
  },
  "WarningKind": {
    "OPERATOR": {
      "zh": "运营主体名称",
      "en": "Operator name"
    },
    "PLATFORM": {
      "zh": "平台名称",
      "en": "Platform name"
    },
    "PERSON": {
      "zh": "责任人姓名",
      "en": "Name of a person"
    },
    "CODE": {
      "zh": "信用代码或证件号",
      "en": "Credit code or identity number"
    },
    "DOMAIN": {
      "zh": "域名",
      "en": "Domain"
    },
    "APP": {
      "zh": "应用标识",
      "en": "App identifier"
    },
    "ICP": {
      "zh": "ICP 备案号",
      "en": "ICP filing number"
    },
    "ADDRESS": {
      "zh": "地址",
      "en": "Address"
    },
    "RECORD_NUMBER": {
      "zh": "文书编号",
      "en": "Number of a record"
    },
    "PHONE": {
      "zh": "电话号码",
      "en": "Telephone number"
    },
    "EMAIL": {
      "zh": "电子邮箱",
      "en": "E-mail address"
    }
  },
  "CaseStep": {
    "DRAFTED": {
      "zh": "拟稿",
      "en": "Drafted"
    },
    "SUBMITTED": {
      "zh": "提请审定",
      "en": "Submitted"
    },
    "APPROVED": {
      "zh": "审定",
      "en": "Approved"
    },
    "NOTIFIED": {
      "zh": "告知当事平台",
      "en": "Platform notified"
    },
    "PUBLISHED": {
      "zh": "发布",
      "en": "Published"
    }
  },
  "CaseStepNow": {
    "DRAFTED": {
      "zh": "拟稿",
      "en": "Being drafted"
    },
    "SUBMITTED": {
      "zh": "提请审定",
      "en": "Awaiting submission"
    },
    "APPROVED": {
      "zh": "审定",
      "en": "Awaiting approval"
    },
    "NOTIFIED": {
      "zh": "告知当事平台",
      "en": "Awaiting notice to the platform"
    },
    "PUBLISHED": {
      "zh": "发布",
      "en": "Awaiting publication"
    }
  },
  "Door": {
    "BROWSER": {
      "zh": "网页",
      "en": "Browser"
    },
    "API": {
      "zh": "接口",
      "en": "API"
    },
    "SYSTEM": {
      "zh": "系统",
      "en": "System"
    }
  },
  "FindingStep": {
    "FOUND": {
      "zh": "发现",
      "en": "Found"
    },
    "ORDERED": {
      "zh": "责令整改",
      "en": "Ordered"
    },
    "ANSWERED": {
      "zh": "平台答复",
      "en": "Answered"
    },
    "CLOSED": {
      "zh": "办结",
      "en": "Closed"
    },
    "WITHDRAWN": {
      "zh": "撤回",
      "en": "Withdrawn"
    }
  },
  "FindingStepNow": {
    "FOUND": {
      "zh": "发现",
      "en": "Found"
    },
    "ORDERED": {
      "zh": "责令整改",
      "en": "Awaiting order"
    },
    "ANSWERED": {
      "zh": "平台答复",
      "en": "Awaiting answer"
    },
    "CLOSED": {
      "zh": "办结",
      "en": "Awaiting closure"
    },
    "WITHDRAWN": {
      "zh": "撤回",
      "en": "Withdrawn"
    }
  },
  "OrderStep": {
    "FOUND": {
      "zh": "发现问题",
      "en": "Found"
    },
    "ISSUED": {
      "zh": "责令整改",
      "en": "Ordered"
    },
    "SERVED": {
      "zh": "送达",
      "en": "Served"
    },
    "ANSWERED": {
      "zh": "平台答复",
      "en": "Answered"
    },
    "VERIFIED": {
      "zh": "复核",
      "en": "Verified"
    },
    "CLOSED": {
      "zh": "办结",
      "en": "Closed"
    }
  },
  "OrderStepNow": {
    "FOUND": {
      "zh": "发现问题",
      "en": "Found"
    },
    "ISSUED": {
      "zh": "责令整改",
      "en": "Awaiting issue"
    },
    "SERVED": {
      "zh": "送达",
      "en": "Awaiting service"
    },
    "ANSWERED": {
      "zh": "平台答复",
      "en": "Awaiting answer"
    },
    "VERIFIED": {
      "zh": "复核",
      "en": "Awaiting verification"
    },
    "CLOSED": {
      "zh": "办结",
      "en": "Awaiting closure"
    }
  },
  "ReportStep": {
    "FILL": {
      "zh": "平台填报",
      "en": "Filled in"
    },
    "CONFIRM": {
      "zh": "主要负责人确认",
      "en": "Confirmed"
    },
    "REVIEW": {
      "zh": "网信部门审阅",
      "en": "Reviewed"
    }
  },
  "ReportStepNow": {
    "FILL": {
      "zh": "平台填报",
      "en": "Being filled in"
    },
    "CONFIRM": {
      "zh": "主要负责人确认",
      "en": "Awaiting confirmation"
    },
    "REVIEW": {
      "zh": "网信部门审阅",
      "en": "Awaiting review"
    }
  }
} as const;
export const NEVER_VERIFIED = {"zh":"未核验","en":"Not verified"} as const;
