/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Settings {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Certificate {\n    officers {\n      id\n      certificateNo\n      certificateValidTo\n    }\n  }\n": typeof types.CertificateDocument,
    "\n  query SecondFactor {\n    secondFactor {\n      confirmedAt\n      codesLeft\n      required\n    }\n  }\n": typeof types.SecondFactorDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      uri\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor {\n    removeSecondFactor\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      current\n      via\n      address\n      agent\n      createdAt\n      lastSeenAt\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query OfficeStaff {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n      certificateHolds\n    }\n    certificateRequests {\n      id\n      userId\n      state\n      certificateNo\n      certificateValidTo\n      proposedAt\n    }\n  }\n": typeof types.OfficeStaffDocument,
    "\n  mutation RevealOfficer($id: ID!, $purpose: String!) {\n    revealOfficer(id: $id, purpose: $purpose) {\n      id\n      certificateNo\n    }\n  }\n": typeof types.RevealOfficerDocument,
    "\n  mutation ProposeCertificate($input: CertificateInput!) {\n    proposeCertificate(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeCertificateDocument,
    "\n  query Link($token: String!) {\n    invitation(token: $token) {\n      name\n      role\n      operatorName\n      platformNames\n      validUntil\n      officeName {\n        zh\n        en\n      }\n    }\n    accountLink(token: $token) {\n      username\n      name\n    }\n  }\n": typeof types.LinkDocument,
    "\n  mutation AcceptInvitation($token: String!, $name: String!, $username: String!, $password: String!) {\n    acceptInvitation(token: $token, name: $name, username: $username, password: $password)\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password)\n  }\n": typeof types.SetPasswordByLinkDocument,
    "\n  query Demo {\n    signInOptions {\n      singleSignOn\n    }\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n": typeof types.DemoDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      codeNeeded\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation CompleteSignIn($code: String!) {\n    completeSignIn(code: $code) {\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n": typeof types.CompleteSignInDocument,
    "\n  query AdministeredOffices {\n    administeredOffices {\n      id\n      version\n      shortName\n      regionCode\n      active\n      closedOn\n      people\n      name {\n        zh\n        en\n      }\n      regionName {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.AdministeredOfficesDocument,
    "\n  mutation AddOffice($input: NewOfficeInput!) {\n    addOffice(input: $input) {\n      id\n    }\n  }\n": typeof types.AddOfficeDocument,
    "\n  mutation RenameOffice($id: ID!, $version: Int!, $input: OfficeNamesInput!) {\n    renameOffice(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.RenameOfficeDocument,
    "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String!) {\n    closeOffice(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.CloseOfficeDocument,
    "\n  query Accounts {\n    accounts {\n      id\n      username\n      name\n      staffNo\n      role\n      certificateNo\n      certificateValidTo\n      active\n      locked\n      createdAt\n      closedAt\n      closedReason\n      permissions\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation ProposeAccount($input: AccountProposalInput!) {\n    proposeAccount(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeAccountDocument,
    "\n  query AccountRequests {\n    accountRequests {\n      id\n      kind\n      state\n      version\n      username\n      name\n      staffNo\n      role\n      roleBefore\n      certificateNo\n      certificateValidTo\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decision\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.AccountRequestsDocument,
    "\n  mutation ApproveAccountRequest($id: ID!, $version: Int!) {\n    approveAccountRequest(id: $id, version: $version) {\n      link\n    }\n  }\n": typeof types.ApproveAccountRequestDocument,
    "\n  mutation RefuseAccountRequest($id: ID!, $version: Int!, $reason: String!) {\n    refuseAccountRequest(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.RefuseAccountRequestDocument,
    "\n  mutation WithdrawAccountRequest($id: ID!, $version: Int!) {\n    withdrawAccountRequest(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.WithdrawAccountRequestDocument,
    "\n  query Installation {\n    installationState {\n      release\n      schema\n      lists {\n        kind\n        version\n        day\n      }\n      jobs {\n        kind\n        waiting\n        oldest\n      }\n      settings {\n        name\n        value\n      }\n    }\n  }\n": typeof types.InstallationDocument,
    "\n  query AuditEntries($filter: AuditFilterInput, $after: String) {\n    auditEntries(filter: $filter, first: 50, after: $after) {\n      next\n      entries {\n        id\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        role\n        door\n        address\n        requestId\n        act\n        outcome\n        refusalCode\n        subjectKind\n        subjectId\n        regionAt\n        before\n        after\n        seq\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query AuditRecord($kind: String!, $id: ID!) {\n    auditRecord(kind: $kind, id: $id)\n  }\n": typeof types.AuditRecordDocument,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $region: ID) {\n    search(text: $text, kinds: $kinds, regionCode: $region) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platform {\n          id\n          name\n        }\n        officeName {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query OwnSearch($text: String!, $kinds: [SearchKind!]) {\n    ownSearch(text: $text, kinds: $kinds) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platformId\n        platformName\n        officeName {\n          zh\n          en\n        }\n        orderId\n      }\n    }\n  }\n": typeof types.OwnSearchDocument,
    "\n  mutation ConfirmIdentity($password: String, $code: String) {\n    confirmIdentity(password: $password, code: $code)\n  }\n": typeof types.ConfirmIdentityDocument,
    "\n  query Steps {\n    me {\n      id\n      name\n      username\n      owes\n    }\n  }\n": typeof types.StepsDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      waitingIn {\n        orders\n        inspections\n        reports\n        cases\n        moves\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n      demonstration {\n        begunAt\n        finishedAt\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n": typeof types.ItemPartsFragmentDoc,
    "\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.ReferenceDocument,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n": typeof types.ChangePartsFragmentDoc,
    "\n  query ExtensionPreview($dueOn: CivilDate!, $days: Int!) {\n    deadlinePreview(ruleCode: \"EXTEND\", servedOn: $dueOn, length: $days) {\n      dueOn\n      provisional\n      explanation {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ExtensionPreviewDocument,
    "\n  query PlatformName($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.PlatformNameDocument,
    "\n  query PlatformSummary($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n": typeof types.PlatformSummaryDocument,
    "\n  fragment ReportFieldParts on ReportField {\n    pointer\n    key\n    kind\n    required\n    nullable\n    maxLength\n    maxItems\n    step\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    unit {\n      zh\n      en\n    }\n    definition {\n      zh\n      en\n    }\n    choices {\n      value\n      title {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ReportFieldPartsFragmentDoc,
    "\n  query ReportTemplate($year: Int!, $version: ID) {\n    reportTemplate(year: $year, version: $version) {\n      version\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      sections {\n        pointer\n        areaCode\n        title {\n          zh\n          en\n        }\n        help {\n          zh\n          en\n        }\n        fields {\n          ...ReportFieldParts\n          fields {\n            ...ReportFieldParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReportTemplateDocument,
    "\n  fragment ReportReceiptParts on ReportReceipt {\n    number\n    year\n    sha256\n    submittedAt\n    confirmByOn\n    confirmedAt\n    counts\n    countedOn\n    dueOn\n    late\n    text {\n      zh\n      en\n    }\n  }\n": typeof types.ReportReceiptPartsFragmentDoc,
    "\n  fragment ReportVersionParts on ReportVersion {\n    seq\n    kind\n    reason\n    body\n    sha256\n    templateVersion\n    submittedAt\n    submittedByName\n    door\n    outcome\n    outcomeAt\n    outcomeByName\n    outcomeReason\n    review\n    reviewedAt\n    reviewReason\n    receipt {\n      ...ReportReceiptParts\n    }\n    remarks {\n      pointer\n      text\n      at\n      title {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ReportVersionPartsFragmentDoc,
    "\n  fragment ReportDifferenceParts on ReportDifference {\n    pointer\n    before\n    after\n    title {\n      zh\n      en\n    }\n  }\n": typeof types.ReportDifferencePartsFragmentDoc,
    "\n  query Staff {\n    staffMembers {\n      id\n      certificateExpired\n      away\n      platforms\n      openInspections\n      officer {\n        id\n        name\n        role\n        certificateNo\n        certificateValidTo\n      }\n      leaves {\n        id\n        fromOn\n        toOn\n        backOn\n        recordedByName\n        version\n      }\n      interests {\n        id\n        operatorId\n        operatorName\n        kind\n        fromOn\n        toOn\n        recordedByName\n        endedByName\n        endReason\n        version\n      }\n    }\n  }\n": typeof types.StaffDocument,
    "\n  query StaffOperators($text: String) {\n    platforms(first: 20, filter: { text: $text }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.StaffOperatorsDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclareInterestDocument,
    "\n  mutation EndInterest($id: ID!, $version: Int!, $toOn: CivilDate!, $reason: String!) {\n    endInterest(id: $id, version: $version, toOn: $toOn, reason: $reason) {\n      id\n    }\n  }\n": typeof types.EndInterestDocument,
    "\n  mutation RecordLeave($input: RecordLeaveInput!) {\n    recordLeave(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordLeaveDocument,
    "\n  mutation EndLeave($id: ID!, $version: Int!) {\n    endLeave(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.EndLeaveDocument,
    "\n  mutation HandOver($fromId: ID!, $toId: ID!, $reason: String!) {\n    handOver(fromId: $fromId, toId: $toId, reason: $reason) {\n      platforms\n      inspections\n    }\n  }\n": typeof types.HandOverDocument,
    "\n  query Merges($platformId: ID) {\n    platformMerges(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platform {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n      moved {\n        kind\n        number\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.MergesDocument,
    "\n  query Transfers($platformId: ID) {\n    platformTransfers(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platformId\n      visible\n      platformName\n      operatorName\n      operatorCode\n      domains\n      fromRegion {\n        zh\n        en\n      }\n      toRegion {\n        zh\n        en\n      }\n      fromOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      toOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      orderIds\n      work {\n        kind\n        id\n        number\n        title\n      }\n      done {\n        kind\n        id\n        number\n        title\n        on\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.TransfersDocument,
    "\n  mutation ApproveMerge($id: ID!, $version: Int!, $note: String) {\n    approveMerge(id: $id, version: $version, note: $note)\n  }\n": typeof types.ApproveMergeDocument,
    "\n  mutation DeclineMerge($id: ID!, $version: Int!, $reason: String!) {\n    declineMerge(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.DeclineMergeDocument,
    "\n  mutation WithdrawMerge($id: ID!, $version: Int!, $reason: String!) {\n    withdrawMerge(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.WithdrawMergeDocument,
    "\n  mutation AcceptTransfer($id: ID!, $version: Int!, $leadOfficerId: ID, $deputyOfficerId: ID, $note: String) {\n    acceptTransfer(\n      id: $id\n      version: $version\n      leadOfficerId: $leadOfficerId\n      deputyOfficerId: $deputyOfficerId\n      note: $note\n    )\n  }\n": typeof types.AcceptTransferDocument,
    "\n  mutation DeclineTransfer($id: ID!, $version: Int!, $reason: String!) {\n    declineTransfer(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.DeclineTransferDocument,
    "\n  mutation WithdrawTransfer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawTransfer(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.WithdrawTransferDocument,
    "\n  query ReceivingOfficers {\n    officers {\n      id\n      name\n    }\n  }\n": typeof types.ReceivingOfficersDocument,
    "\n  mutation DraftCase($input: CaseInput!) {\n    draftCase(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftCaseDocument,
    "\n  mutation ChangeCase($id: ID!, $version: Int!, $input: CaseInput!) {\n    changeCase(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeCaseDocument,
    "\n  mutation AnswerWarning($id: ID!, $key: ID!, $reason: String!) {\n    answerCaseWarning(id: $id, key: $key, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AnswerWarningDocument,
    "\n  mutation SubmitCase($id: ID!, $version: Int!) {\n    submitCase(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.SubmitCaseDocument,
    "\n  mutation ApproveCase($id: ID!, $version: Int!, $note: String) {\n    approveCase(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": typeof types.ApproveCaseDocument,
    "\n  mutation ReturnCase($id: ID!, $version: Int!, $remarks: String!) {\n    returnCase(id: $id, version: $version, remarks: $remarks) {\n      id\n    }\n  }\n": typeof types.ReturnCaseDocument,
    "\n  mutation NotifyCase($id: ID!, $version: Int!, $days: Int) {\n    notifyCase(id: $id, version: $version, days: $days) {\n      id\n    }\n  }\n": typeof types.NotifyCaseDocument,
    "\n  mutation WeighStatement($id: ID!, $noticeId: ID!, $version: Int!, $text: String!) {\n    weighCaseStatement(id: $id, noticeId: $noticeId, version: $version, text: $text) {\n      id\n    }\n  }\n": typeof types.WeighStatementDocument,
    "\n  mutation PublishCase($id: ID!, $version: Int!) {\n    publishCase(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.PublishCaseDocument,
    "\n  mutation WithdrawCase($id: ID!, $version: Int!, $reason: String!, $decisionChangedOn: CivilDate) {\n    withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $decisionChangedOn) {\n      id\n    }\n  }\n": typeof types.WithdrawCaseDocument,
    "\n  mutation CorrectCase($id: ID!, $version: Int!, $reason: String!) {\n    correctCase(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.CorrectCaseDocument,
    "\n  mutation AbandonCase($id: ID!, $version: Int!, $reason: String!) {\n    abandonCase(id: $id, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.AbandonCaseDocument,
    "\n  query Cases($filter: TypicalCaseFilter, $first: Int, $after: String) {\n    typicalCases(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          own\n          itemCodes\n          draftedOn\n          publishedOn\n          withdrawnOn\n          office {\n            id\n            shortName\n            name {\n              zh\n              en\n            }\n          }\n          audience {\n            toPlatforms\n            categories\n            tiers\n            toSubordinates\n            toSuperior\n          }\n        }\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  fragment CaseTextParts on CaseText {\n    title\n    facts\n    grounds\n    outcome\n    lesson\n    items {\n      id\n      code\n      title {\n        zh\n        en\n      }\n    }\n    audience {\n      toPlatforms\n      categories\n      tiers\n      toSubordinates\n      toSuperior\n    }\n  }\n": typeof types.CaseTextPartsFragmentDoc,
    "\n  query Case($id: ID!) {\n    typicalCase(id: $id) {\n      id\n      number\n      title\n      state\n      shown\n      own\n      version\n      openWarnings\n      recipients\n      draftedBy\n      submittedBy\n      approvedBy\n      draftedOn\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      decisionChangedOn\n      withdrawDueOn\n      withdrawnInTime\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      text {\n        ...CaseTextParts\n      }\n      versions {\n        seq\n        sha256\n        publishedOn\n        approvedBy\n        publishedBy\n        text {\n          ...CaseTextParts\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n      findings {\n        id\n        number\n        title\n        state\n        platform {\n          id\n          name\n        }\n      }\n      warnings {\n        key\n        field\n        kind\n        term\n        start\n        end\n        before\n        after\n        reason\n        answeredBy\n        answeredAt\n      }\n      notices {\n        id\n        round\n        toldOn\n        dueOn\n        workingDaysLeft\n        provisional\n        consentedAt\n        toWeigh\n        closedAs\n        version\n        platform {\n          id\n          name\n        }\n        remarks {\n          id\n          side\n          by\n          text\n          at\n        }\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        text\n        at\n        recordedAt\n        fields {\n          field\n          before\n          after\n        }\n      }\n      steps {\n        key\n        state\n        on\n        hint\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.CaseDocument,
    "\n  query CaseSources($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          closedOn\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseSourcesDocument,
    "\n  query CaseSource($id: ID!) {\n    finding(id: $id) {\n      id\n      number\n      title\n      platform {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CaseSourceDocument,
    "\n  query CaseProposal($findingIds: [ID!]!) {\n    caseProposal(findingIds: $findingIds) {\n      title\n      facts\n      grounds\n      outcome\n      itemCodes\n    }\n  }\n": typeof types.CaseProposalDocument,
    "\n  query CaseRecipients($categories: [ID!]!, $tiers: [Tier!]!) {\n    caseRecipients(categories: $categories, tiers: $tiers)\n  }\n": typeof types.CaseRecipientsDocument,
    "\n  query Frameworks {\n    frameworks {\n      version\n      effectiveFrom\n    }\n  }\n": typeof types.FrameworksDocument,
    "\n  query Catalogue($version: ID) {\n    categories {\n      code\n      title {\n        zh\n        en\n      }\n    }\n    framework(version: $version) {\n      version\n      effectiveFrom\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      areas {\n        code\n        clause\n        title {\n          zh\n          en\n        }\n        purpose {\n          zh\n          en\n        }\n      }\n      items {\n        ...ItemParts\n        anyCategory\n        anyTier\n        links\n        figure {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query ItemCases($version: ID!) {\n    framework(version: $version) {\n      version\n      items {\n        id\n        code\n        cases {\n          id\n          number\n          title\n          publishedOn\n          officeName {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n": typeof types.ItemCasesDocument,
    "\n  query Findings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          axis\n          areaCode\n          foundOn\n          dueOn\n          overdue\n          closedOn\n          repeat\n          correctedOnSpot\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n          platform {\n            id\n            name\n          }\n          inspection {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindingsDocument,
    "\n  query Finding($id: ID!) {\n    finding(id: $id) {\n      id\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      number\n      title\n      description\n      state\n      severity\n      axis\n      areaCode\n      foundOn\n      dueOn\n      overdue\n      closedOn\n      repeat\n      correctedOnSpot\n      orderId\n      orderNumber\n      version\n      item {\n        ...ItemParts\n      }\n      platform {\n        id\n        name\n      }\n      inspection {\n        id\n        number\n        on\n      }\n      evidence {\n        ...EvidenceParts\n      }\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n": typeof types.FindingDocument,
    "\n  mutation WithdrawFinding($id: ID!, $version: Int!, $reason: String!) {\n    withdrawFinding(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawFindingDocument,
    "\n  fragment VisitFindingParts on Finding {\n    id\n    number\n    title\n    description\n    severity\n    axis\n    state\n    version\n    correctedOnSpot\n    repeat\n    orderId\n    orderNumber\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": typeof types.VisitFindingPartsFragmentDoc,
    "\n  fragment VisitItemParts on InspectionItem {\n    id\n    ord\n    version\n    result\n    systemState\n    operationState\n    previousSystem\n    previousOperation\n    previousOn\n    sampled\n    failed\n    correctedOnSpot\n    note\n    reason\n    item {\n      ...ItemParts\n    }\n    evidence {\n      ...EvidenceParts\n    }\n    findings {\n      ...VisitFindingParts\n    }\n  }\n": typeof types.VisitItemPartsFragmentDoc,
    "\n  fragment InspectionParts on Inspection {\n    id\n    number\n    state\n    mode\n    purpose\n    plannedOn\n    startedAt\n    sealedAt\n    sealHash\n    conclusion\n    frameworkVersion\n    checked\n    total\n    findingCount\n    version\n    platform {\n      id\n      name\n      regionCode\n    }\n    office {\n      id\n      name {\n        zh\n        en\n      }\n      shortName\n    }\n    lead {\n      id\n      name\n    }\n    inspectors {\n      id\n      name\n      certificateNo\n      certificateValidTo\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    supplements {\n      id\n      at\n      byName\n      text\n    }\n    items {\n      ...VisitItemParts\n    }\n  }\n": typeof types.InspectionPartsFragmentDoc,
    "\n  query Inspection($id: ID!) {\n    inspection(id: $id) {\n      ...InspectionParts\n    }\n  }\n": typeof types.InspectionDocument,
    "\n  mutation StartInspection($id: ID!, $version: Int!) {\n    startInspection(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.StartInspectionDocument,
    "\n  mutation CancelInspection($id: ID!, $reason: String!, $version: Int!) {\n    cancelInspection(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": typeof types.CancelInspectionDocument,
    "\n  mutation RecordItems($inspectionId: ID!, $items: [ItemRecordInput!]!) {\n    recordItems(inspectionId: $inspectionId, items: $items) {\n      ...InspectionParts\n    }\n  }\n": typeof types.RecordItemsDocument,
    "\n  mutation RaiseFinding($inspectionId: ID!, $finding: FindingInput!) {\n    raiseFinding(inspectionId: $inspectionId, finding: $finding) {\n      id\n      number\n    }\n  }\n": typeof types.RaiseFindingDocument,
    "\n  mutation ChangeFinding(\n    $id: ID!\n    $version: Int!\n    $title: String!\n    $description: String!\n    $severity: Severity!\n    $axis: FindingAxis!\n  ) {\n    changeFinding(\n      id: $id\n      version: $version\n      title: $title\n      description: $description\n      severity: $severity\n      axis: $axis\n    ) {\n      id\n      number\n    }\n  }\n": typeof types.ChangeFindingDocument,
    "\n  mutation DropFinding($id: ID!, $version: Int!) {\n    dropFinding(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.DropFindingDocument,
    "\n  mutation SealInspection($id: ID!, $conclusion: String!, $version: Int!) {\n    sealInspection(id: $id, conclusion: $conclusion, version: $version) {\n      id\n      sealHash\n    }\n  }\n": typeof types.SealInspectionDocument,
    "\n  mutation SupplementInspection($id: ID!, $text: String!) {\n    supplementInspection(id: $id, text: $text) {\n      id\n    }\n  }\n": typeof types.SupplementInspectionDocument,
    "\n  query InspectionHistory($id: ID!) {\n    inspection(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n": typeof types.InspectionHistoryDocument,
    "\n  query Inspections($filter: InspectionFilter, $first: Int, $after: String) {\n    inspections(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          mode\n          plannedOn\n          inspectedOn\n          sealedAt\n          purpose\n          checked\n          total\n          findingCount\n          platform {\n            id\n            name\n          }\n          lead {\n            id\n            name\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InspectionsDocument,
    "\n  query PlanChoices {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n    }\n  }\n": typeof types.PlanChoicesDocument,
    "\n  query InspectorChoices($platformId: ID, $on: CivilDate!) {\n    inspectorChoices(platformId: $platformId, on: $on) {\n      officer {\n        id\n      }\n      eligible\n      reason\n    }\n  }\n": typeof types.InspectorChoicesDocument,
    "\n  query PlanPlatforms($text: String) {\n    platforms(first: 20, filter: { text: $text, state: ACTIVE }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanPlatformsDocument,
    "\n  query InspectedPlatform($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      state\n      lastInspectedOn\n      operator {\n        id\n        name\n      }\n      leadOfficer {\n        id\n      }\n      deputyOfficer {\n        id\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.InspectedPlatformDocument,
    "\n  mutation PlanInspection($input: PlanInspectionInput!) {\n    planInspection(input: $input) {\n      id\n      number\n    }\n  }\n": typeof types.PlanInspectionDocument,
    "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          systemState\n          operationState\n          verifiedOn\n          startedOn\n          openFindings\n          platform {\n            id\n            name\n          }\n          item {\n            id\n            code\n            areaCode\n            title {\n              zh\n              en\n            }\n          }\n          source {\n            kind\n            sourceId\n            sourceNumber\n          }\n          claim {\n            systemState\n            operationState\n            claimedOn\n          }\n        }\n      }\n    }\n  }\n": typeof types.LedgerEntriesDocument,
    "\n  mutation DraftOrder($input: DraftOrderInput!) {\n    draftOrder(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftOrderDocument,
    "\n  mutation ChangeOrderDraft($id: ID!, $version: Int!, $input: DraftOrderInput!) {\n    changeOrderDraft(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeOrderDraftDocument,
    "\n  mutation IssueOrder($id: ID!, $version: Int!) {\n    issueOrder(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n": typeof types.IssueOrderDocument,
    "\n  mutation ServeOrder($id: ID!, $version: Int!, $service: ServeInput!) {\n    serveOrder(id: $id, version: $version, service: $service) {\n      id\n    }\n  }\n": typeof types.ServeOrderDocument,
    "\n  mutation AcceptAnswer($id: ID!, $version: Int!, $note: String) {\n    acceptAnswer(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": typeof types.AcceptAnswerDocument,
    "\n  mutation ReturnAnswer($id: ID!, $version: Int!, $reason: String!) {\n    returnAnswer(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReturnAnswerDocument,
    "\n  mutation VerifyOrder($id: ID!, $version: Int!, $results: [VerificationInput!]!) {\n    verifyOrder(id: $id, version: $version, results: $results) {\n      id\n      version\n      state\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.VerifyOrderDocument,
    "\n  mutation CloseOrder($id: ID!, $version: Int!, $note: String) {\n    closeOrder(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": typeof types.CloseOrderDocument,
    "\n  mutation ReopenOrder($id: ID!, $version: Int!, $days: Int!, $reason: String!) {\n    reopenOrder(id: $id, version: $version, days: $days, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReopenOrderDocument,
    "\n  mutation RevokeOrder($id: ID!, $version: Int!, $reason: String!) {\n    revokeOrder(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.RevokeOrderDocument,
    "\n  mutation ReplyStatement($id: ID!, $version: Int!, $text: String!) {\n    replyStatement(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n": typeof types.ReplyStatementDocument,
    "\n  mutation ProposeExtension($id: ID!, $version: Int!, $input: ProposeExtensionInput!) {\n    proposeExtension(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeExtensionDocument,
    "\n  mutation RetractExtension($id: ID!, $version: Int!, $extensionId: ID!) {\n    retractExtension(id: $id, version: $version, extensionId: $extensionId) {\n      id\n    }\n  }\n": typeof types.RetractExtensionDocument,
    "\n  mutation GrantExtension($id: ID!, $version: Int!, $extensionId: ID!, $days: Int!, $note: String) {\n    grantExtension(id: $id, version: $version, extensionId: $extensionId, days: $days, note: $note) {\n      id\n    }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation DeclineExtension($id: ID!, $version: Int!, $extensionId: ID!, $reason: String!) {\n    declineExtension(id: $id, version: $version, extensionId: $extensionId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DeclineExtensionDocument,
    "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderParts\n    }\n  }\n": typeof types.OrderDocument,
    "\n  fragment OrderParts on RectificationOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    days\n    ruleCode\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    officeDueOn\n    answeredOn\n    closedOn\n    overdue\n    answeredInTime\n    workingDaysLeft\n    draftedBy\n    issuedBy\n    acceptedBy\n    verifiedBy\n    office {\n      id\n      shortName\n      name {\n        zh\n        en\n      }\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    mayVerify {\n      id\n      name\n      role\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    deadlines {\n      ...DeadlineParts\n    }\n    services {\n      id\n      method\n      servedOn\n      servedAt\n      proof\n      confirmedByName\n      round\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      askedByName\n      endedOn\n      grantedDays\n      grantedDueOn\n      decidedByName\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      recordedAt\n      byName\n      byRole\n      side\n      door\n      round\n      text\n      stateAfter\n      dueOnAfter\n    }\n    measures {\n      ...MeasureParts\n    }\n  }\n": typeof types.OrderPartsFragmentDoc,
    "\n  fragment MeasureParts on OrderMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      state\n      repeat\n      item {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    answer {\n      ...MeasureAnswerParts\n    }\n    answers {\n      ...MeasureAnswerParts\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      byName\n      round\n    }\n  }\n": typeof types.MeasurePartsFragmentDoc,
    "\n  fragment MeasureAnswerParts on MeasureAnswer {\n    id\n    round\n    text\n    systemClaim\n    operationClaim\n    submitted\n    byName\n    at\n    door\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": typeof types.MeasureAnswerPartsFragmentDoc,
    "\n  query Orders($filter: OrderFilter, $first: Int, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          round\n          issuedOn\n          servedOn\n          dueOn\n          officeDueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n          draftedBy\n          issuedBy\n          acceptedBy\n          verifiedBy\n          office {\n            id\n            shortName\n          }\n          platform {\n            id\n            name\n          }\n          measures {\n            id\n            settled\n            finding {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query OrderOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.OrderOfficesDocument,
    "\n  query OrderableFindings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          description\n          severity\n          axis\n          foundOn\n          repeat\n          state\n          inspection {\n            id\n            number\n            on\n          }\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n            system {\n              zh\n              en\n            }\n            operation {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrderableFindingsDocument,
    "\n  query RectifyRules {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.RectifyRulesDocument,
    "\n  query RectifyPreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {\n    deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {\n      ...DeadlineParts\n    }\n  }\n": typeof types.RectifyPreviewDocument,
    "\n  query OrderPlatforms($filter: PlatformFilter, $first: Int) {\n    platforms(filter: $filter, first: $first, orderBy: OPEN_FINDINGS) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          openFindings\n        }\n      }\n    }\n  }\n": typeof types.OrderPlatformsDocument,
    "\n  query PlatformAccounts($platformId: ID!) {\n    platformAccounts(platformId: $platformId) {\n      id\n      username\n      name\n      role\n      active\n      createdAt\n      closedAt\n      closedReason\n      mayChange\n      version\n      platforms {\n        id\n        name\n        appointed\n        appointedFrom\n      }\n      letters {\n        id\n        name\n        url\n      }\n    }\n    platformPrograms(platformId: $platformId) {\n      id\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      revokedAt\n      revokedBy\n      revokedReason\n      mayRevoke\n    }\n    invitations(platformId: $platformId) {\n      id\n      name\n      role\n      state\n      platformNames\n      validUntil\n      actorName\n      occurredAt\n      version\n      letters {\n        id\n        name\n        url\n      }\n    }\n  }\n": typeof types.PlatformAccountsDocument,
    "\n  mutation PrepareInvitation($input: InvitationInput!) {\n    prepareInvitation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.PrepareInvitationDocument,
    "\n  mutation SendInvitation($id: ID!, $version: Int!) {\n    sendInvitation(id: $id, version: $version) {\n      link\n    }\n  }\n": typeof types.SendInvitationDocument,
    "\n  mutation WithdrawInvitation($id: ID!, $version: Int!, $reason: String!) {\n    withdrawInvitation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation ChangePlatformAccount(\n    $id: ID!\n    $version: Int!\n    $role: InvitedRole!\n    $platformIds: [ID!]!\n    $reason: String!\n  ) {\n    changePlatformAccount(\n      id: $id\n      version: $version\n      role: $role\n      platformIds: $platformIds\n      reason: $reason\n    ) {\n      id\n    }\n  }\n": typeof types.ChangePlatformAccountDocument,
    "\n  mutation ResetPlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    resetPlatformAccount(id: $id, version: $version, reason: $reason) {\n      link\n    }\n  }\n": typeof types.ResetPlatformAccountDocument,
    "\n  mutation ClosePlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    closePlatformAccount(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ClosePlatformAccountDocument,
    "\n  mutation ShutOffProgram($id: ID!, $reason: String!) {\n    shutOffProgram(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ShutOffProgramDocument,
    "\n  query Platforms($filter: PlatformFilter, $orderBy: PlatformOrder, $first: Int, $after: String) {\n    platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          kinds\n          categories\n          domains\n          icpNumber\n          enteredOn\n          openFindings\n          overdueOrders\n          lastInspectedOn\n          region {\n            code\n            name\n            nameEn\n          }\n          operator {\n            id\n            name\n            code\n          }\n          leadOfficer {\n            id\n            name\n          }\n          deputyOfficer {\n            id\n            name\n          }\n          ledger {\n            total\n            verifiedWithinYear\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlatformsDocument,
    "\n  query Platform($id: ID!) {\n    platform(id: $id) {\n      id\n      version\n      name\n      tier\n      state\n      kinds\n      categories\n      domains\n      apps {\n        store\n        identifier\n      }\n      icpNumber\n      enteredOn\n      retiredOn\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n      }\n      openFindings\n      repeatFindings\n      overdueOrders\n      inspectionsLastYear\n      lastInspectedOn\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      region {\n        code\n        name\n        nameEn\n      }\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n      leadOfficer {\n        id\n        name\n      }\n      deputyOfficer {\n        id\n        name\n      }\n      operator {\n        id\n        version\n        name\n        code\n        address\n        platforms {\n          id\n          name\n        }\n      }\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        frameworkVersion\n      }\n    }\n  }\n": typeof types.PlatformDocument,
    "\n  query OperatorByCode($code: String!) {\n    operatorByCode(code: $code) {\n      id\n      code\n      name\n      address\n      platforms {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OperatorByCodeDocument,
    "\n  query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!, $platformId: ID) {\n    likelyDoubles(operatorCode: $operatorCode, platform: $platform, platformId: $platformId) {\n      reason\n      detail\n      platform {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LikelyDoublesDocument,
    "\n  query Officers {\n    officers {\n      id\n      name\n      role\n    }\n  }\n": typeof types.OfficersDocument,
    "\n  mutation RegisterPlatform($operator: OperatorInput!, $platform: PlatformInput!, $acknowledged: [ID!]) {\n    registerPlatform(operator: $operator, platform: $platform, acknowledgedDoubles: $acknowledged) {\n      id\n    }\n  }\n": typeof types.RegisterPlatformDocument,
    "\n  mutation ChangePlatform(\n    $id: ID!\n    $platform: PlatformInput!\n    $reason: String!\n    $version: Int!\n    $acknowledged: [ID!]\n  ) {\n    changePlatform(\n      id: $id\n      platform: $platform\n      reason: $reason\n      version: $version\n      acknowledgedDoubles: $acknowledged\n    ) {\n      id\n    }\n  }\n": typeof types.ChangePlatformDocument,
    "\n  mutation ChangeOperator($id: ID!, $name: String!, $address: String, $reason: String!, $version: Int!) {\n    changeOperator(id: $id, name: $name, address: $address, reason: $reason, version: $version) {\n      id\n    }\n  }\n": typeof types.ChangeOperatorDocument,
    "\n  mutation SuspendPlatform($id: ID!, $reason: String!, $version: Int!) {\n    suspendPlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": typeof types.SuspendPlatformDocument,
    "\n  mutation ResumePlatform($id: ID!, $reason: String!, $version: Int!) {\n    resumePlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": typeof types.ResumePlatformDocument,
    "\n  mutation RetirePlatform($id: ID!, $reason: String!, $retiredOn: CivilDate!, $version: Int!) {\n    retirePlatform(id: $id, reason: $reason, retiredOn: $retiredOn, version: $version) {\n      id\n    }\n  }\n": typeof types.RetirePlatformDocument,
    "\n  query PlatformLedger($id: ID!) {\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    platform(id: $id) {\n      id\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        entries {\n          id\n          systemState\n          operationState\n          verifiedOn\n          openFindings\n          verifiedWithinYear\n          inPlace\n          claimStanding\n          endedOn\n          item {\n            ...ItemParts\n          }\n          source {\n            ...FactParts\n          }\n          facts {\n            ...FactParts\n          }\n          claim {\n            byName\n            claimedOn\n            note\n            systemState\n            operationState\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlatformLedgerDocument,
    "\n  fragment FactParts on LedgerFact {\n    id\n    kind\n    factOn\n    actorName\n    sourceId\n    sourceNumber\n    systemState\n    operationState\n    wins\n  }\n": typeof types.FactPartsFragmentDoc,
    "\n  query PlatformFindings($platformId: ID!, $first: Int, $after: String) {\n    findings(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          repeat\n          foundOn\n          dueOn\n          closedOn\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlatformFindingsDocument,
    "\n  query PlatformOrders($platformId: ID!, $first: Int, $after: String) {\n    orders(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          issuedOn\n          servedOn\n          dueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n        }\n      }\n    }\n  }\n": typeof types.PlatformOrdersDocument,
    "\n  query PlatformInspections($platformId: ID!, $first: Int, $after: String) {\n    inspections(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          mode\n          state\n          purpose\n          plannedOn\n          sealedAt\n          checked\n          total\n          findingCount\n          lead {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlatformInspectionsDocument,
    "\n  query PlatformPersons($id: ID!) {\n    platform(id: $id) {\n      id\n      persons {\n        id\n        version\n        role\n        name\n        title\n        phone\n        email\n        validFrom\n        validTo\n      }\n    }\n  }\n": typeof types.PlatformPersonsDocument,
    "\n  query PlatformHistory($id: ID!) {\n    platformActs(platformId: $id) {\n      id\n      at\n      side\n      kind\n      byName\n      byRole\n      reportYear\n      caseId\n      text {\n        zh\n        en\n      }\n    }\n    platform(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n      operator {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": typeof types.PlatformHistoryDocument,
    "\n  mutation AppointPerson($platformId: ID!, $person: PersonInput!) {\n    appointPerson(platformId: $platformId, person: $person) {\n      id\n    }\n  }\n": typeof types.AppointPersonDocument,
    "\n  mutation RevealPerson($id: ID!, $purpose: String!) {\n    revealPerson(id: $id, purpose: $purpose) {\n      id\n      name\n      phone\n      email\n    }\n  }\n": typeof types.RevealPersonDocument,
    "\n  mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {\n    endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {\n      id\n    }\n  }\n": typeof types.EndPersonDocument,
    "\n  query PlatformReports($id: ID!) {\n    annualReportsOf(platformId: $id) {\n      year\n      standing\n      dueOn\n      overdue\n      late\n      countedOn\n      receiptNumber\n      amendments\n    }\n  }\n": typeof types.PlatformReportsDocument,
    "\n  query MergeCandidates($operatorId: ID!, $regionCode: ID!) {\n    platforms(first: 50, filter: { operatorId: $operatorId, regionCode: $regionCode }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          version\n          name\n          kinds\n          domains\n          apps {\n            store\n            identifier\n          }\n          icpNumber\n          enteredOn\n          tier\n          openFindings\n          region {\n            code\n          }\n        }\n      }\n    }\n  }\n": typeof types.MergeCandidatesDocument,
    "\n  query MergePreview($platformId: ID!, $intoId: ID!) {\n    mergePreview(platformId: $platformId, intoId: $intoId) {\n      moves {\n        kind\n        id\n        number\n        title\n      }\n      stays {\n        kind\n        id\n        number\n        title\n      }\n      blocks {\n        kind\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeMergeDocument,
    "\n  mutation ProposeTransfer($input: ProposeTransferInput!) {\n    proposeTransfer(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeTransferDocument,
    "\n  query TransferRegions($parentCode: ID) {\n    regions(parentCode: $parentCode) {\n      code\n      name\n      nameEn\n    }\n  }\n": typeof types.TransferRegionsDocument,
    "\n  query TransferOrders($platformId: ID!) {\n    orders(\n      filter: { platformId: $platformId, states: [ISSUED, SERVED, ANSWERED, ACCEPTED, VERIFIED, FAILED] }\n      first: 50\n    ) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n    }\n  }\n": typeof types.TransferOrdersDocument,
    "\n  query ReportYears {\n    reportYears {\n      year\n      opensOn\n      dueOn\n      provisional\n      open\n    }\n  }\n": typeof types.ReportYearsDocument,
    "\n  query ReportOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ReportOfficesDocument,
    "\n  query ReportProgress($year: Int!, $regionCode: ID) {\n    annualReportProgress(year: $year, regionCode: $regionCode) {\n      year\n      opensOn\n      dueOn\n      provisional\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      late\n      inTime\n      overdue\n      note {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  query Reports($filter: AnnualReportFilter!, $first: Int, $after: String) {\n    annualReports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          tier\n          year\n          standing\n          dueOn\n          overdue\n          late\n          countedOn\n          receiptNumber\n          amendments\n          platform {\n            id\n            name\n            regionCode\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query Report($platformId: ID!, $year: Int!) {\n    annualReport(platformId: $platformId, year: $year) {\n      id\n      version\n      year\n      standing\n      tier\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      amendments\n      receiptNumber\n      templateVersion\n      platform {\n        id\n        name\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      note {\n        zh\n        en\n      }\n      current {\n        ...ReportVersionParts\n      }\n      lastYear {\n        seq\n        body\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      areas {\n        areaCode\n        ledger {\n          entries\n          verified\n          systemNone\n          systemPartial\n          systemEstablished\n          notOperating\n          operationPartial\n          operationEffective\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  query ReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    annualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n": typeof types.ReportDifferenceDocument,
    "\n  mutation ReturnReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $remarks: [ReportRemarkInput!]!\n  ) {\n    returnAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      remarks: $remarks\n    ) {\n      id\n    }\n  }\n": typeof types.ReturnReportDocument,
    "\n  mutation AcceptReport($platformId: ID!, $year: Int!, $version: Int!, $note: String) {\n    acceptAnnualReport(platformId: $platformId, year: $year, version: $version, note: $note) {\n      id\n    }\n  }\n": typeof types.AcceptReportDocument,
    "\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n": typeof types.FigurePartsFragmentDoc,
    "\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      openRepeats\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n": typeof types.TodayFiguresDocument,
    "\n  query Todos($region: ID) {\n    todos(regionCode: $region) {\n      id\n      kind\n      subjectId\n      count\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n": typeof types.TodosDocument,
    "\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n": typeof types.FindingFlowDocument,
    "\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HeatMapDocument,
    "\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.RegionTimelinessDocument,
    "\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.MovementsDocument,
    "\n  query EndingCertificates {\n    endingCertificates {\n      id\n      name\n      certificateValidTo\n      certificateHolds\n    }\n  }\n": typeof types.EndingCertificatesDocument,
    "\n  query FindingTrend($filter: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {\n    findingTrend(filter: $filter, from: $from, to: $to, by: $by) {\n      key\n      name {\n        zh\n        en\n      }\n      months {\n        month\n        from\n        to\n        new\n        repeated\n        closed\n        openAtEnd\n        overdueAtEnd\n        medianToClose\n        p90ToClose\n      }\n    }\n  }\n": typeof types.FindingTrendDocument,
    "\n  query OfficeTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    officeTimeliness(from: $from, to: $to, regionCode: $region) {\n      officeId\n      office {\n        zh\n        en\n      }\n      due\n      onTime\n    }\n  }\n": typeof types.OfficeTimelinessDocument,
    "\n  query DistrictTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.DistrictTimelinessDocument,
    "\n  query PlatformHeat($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PlatformHeatDocument,
    "\n  query RegionHeat($on: CivilDate, $region: ID) {\n    regionHeatMap(on: $on, regionCode: $region) {\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        region {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.RegionHeatDocument,
    "\n  query LedgerCoverage($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    ledgerCoverage(from: $from, to: $to, regionCode: $region) {\n      month\n      to\n      entries\n      verified\n    }\n  }\n": typeof types.LedgerCoverageDocument,
    "\n  query ClaimComparison($region: ID) {\n    claimComparison(regionCode: $region) {\n      same\n      higher\n      lower\n      area {\n        code\n        short {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.ClaimComparisonDocument,
    "\n  query LargestMovements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.LargestMovementsDocument,
    "\n  query TrendReportYears {\n    reportYears {\n      year\n      open\n    }\n  }\n": typeof types.TrendReportYearsDocument,
    "\n  query ReportParts($year: Int!, $by: ReportPart!, $region: ID) {\n    annualReportParts(year: $year, by: $by, regionCode: $region) {\n      key\n      exact\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      inTime\n      late\n      overdue\n      notFiled\n      notFiledYet\n      name {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.ReportPartsDocument,
    "\n  query ReportFilings($year: Int!, $region: ID) {\n    annualReportFilings(year: $year, regionCode: $region) {\n      year\n      dueOn\n      total\n      weeks {\n        week\n        from\n        to\n        filed\n        filedByEnd\n      }\n    }\n  }\n": typeof types.ReportFilingsDocument,
    "\n  query OwnCases($text: String, $itemCode: ID, $first: Int, $after: String) {\n    ownCases(text: $text, itemCode: $itemCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          seq\n          publishedOn\n          withdrawnOn\n          officeName {\n            zh\n            en\n          }\n          items {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OwnCasesDocument,
    "\n  query OwnCase($id: ID!) {\n    ownCase(id: $id) {\n      id\n      number\n      title\n      seq\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      sha256\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      items {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n": typeof types.OwnCaseDocument,
    "\n  query OwnCaseNotice($id: ID!) {\n    ownCaseNotice(id: $id) {\n      id\n      platformName\n      title\n      toldOn\n      dueOn\n      workingDaysLeft\n      provisional\n      consentedAt\n      closedAs\n      waiting\n      version\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      remarks {\n        id\n        side\n        by\n        text\n        at\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.OwnCaseNoticeDocument,
    "\n  mutation StateOnCase($id: ID!, $version: Int!, $text: String!) {\n    stateOnCase(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n": typeof types.StateOnCaseDocument,
    "\n  mutation ConsentToCase($id: ID!, $version: Int!) {\n    consentToCase(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.ConsentToCaseDocument,
    "\n  query OwnLedger($platformId: ID!) {\n    ownLedger(platformId: $platformId) {\n      frameworkVersion\n      total\n      verified\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      entries {\n        id\n        systemState\n        operationState\n        sourceKind\n        sourceNumber\n        verifiedOn\n        openFindings\n        claim {\n          byName\n          claimedOn\n          note\n          systemState\n          operationState\n        }\n        item {\n          ...ItemParts\n        }\n      }\n    }\n  }\n": typeof types.OwnLedgerDocument,
    "\n  mutation ClaimLedger(\n    $platformId: ID!\n    $itemCode: String!\n    $systemState: SystemState!\n    $operationState: OperationState!\n    $note: String\n  ) {\n    claimLedger(\n      platformId: $platformId\n      itemCode: $itemCode\n      systemState: $systemState\n      operationState: $operationState\n      note: $note\n    ) {\n      id\n    }\n  }\n": typeof types.ClaimLedgerDocument,
    "\n  query OwnOrders($platformId: ID) {\n    ownOrders(platformId: $platformId) {\n      id\n      number\n      state\n      turn\n      round\n      issuedOn\n      servedOn\n      dueOn\n      answeredOn\n      closedOn\n      overdue\n      workingDaysLeft\n      platform {\n        id\n        name\n      }\n      officeName {\n        zh\n        en\n      }\n      measures {\n        id\n        settled\n      }\n    }\n  }\n": typeof types.OwnOrdersDocument,
    "\n  query OwnOrder($id: ID!) {\n    ownOrder(id: $id) {\n      ...OwnOrderParts\n    }\n  }\n": typeof types.OwnOrderDocument,
    "\n  fragment OwnOrderParts on OwnOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    answeredOn\n    closedOn\n    overdue\n    workingDaysLeft\n    officeName {\n      zh\n      en\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      by\n      endedOn\n      grantedDays\n      grantedDueOn\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      by\n      role\n      side\n      round\n      text\n    }\n    measures {\n      ...OwnMeasureParts\n    }\n  }\n": typeof types.OwnOrderPartsFragmentDoc,
    "\n  fragment OwnMeasureParts on OwnMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      item {\n        ...ItemParts\n      }\n    }\n    answer {\n      id\n      round\n      text\n      systemClaim\n      operationClaim\n      submitted\n      byName\n      at\n      door\n      evidence {\n        ...EvidenceParts\n      }\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      round\n    }\n  }\n": typeof types.OwnMeasurePartsFragmentDoc,
    "\n  mutation ConfirmService($orderId: ID!, $version: Int!) {\n    confirmService(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.ConfirmServiceDocument,
    "\n  mutation SaveAnswer($orderId: ID!, $answers: [AnswerInput!]!) {\n    saveAnswer(orderId: $orderId, answers: $answers) {\n      ...OwnOrderParts\n    }\n  }\n": typeof types.SaveAnswerDocument,
    "\n  mutation SubmitAnswer($orderId: ID!, $version: Int!) {\n    submitAnswer(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.SubmitAnswerDocument,
    "\n  mutation MakeStatement($orderId: ID!, $text: String!) {\n    makeStatement(orderId: $orderId, text: $text) {\n      id\n      version\n    }\n  }\n": typeof types.MakeStatementDocument,
    "\n  mutation AskExtension($orderId: ID!, $days: Int!, $reason: String!) {\n    askExtension(orderId: $orderId, days: $days, reason: $reason) {\n      ...OwnOrderParts\n    }\n  }\n": typeof types.AskExtensionDocument,
    "\n  mutation WithdrawExtension($orderId: ID!, $extensionId: ID!) {\n    withdrawExtension(orderId: $orderId, extensionId: $extensionId) {\n      ...OwnOrderParts\n    }\n  }\n": typeof types.WithdrawExtensionDocument,
    "\n  query OwnPrograms {\n    ownPrograms {\n      id\n      platformId\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      lastUsedFrom\n      secretSince\n      formerUntil\n      revokedAt\n      revokedReason\n    }\n    programScopes {\n      name\n      title {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.OwnProgramsDocument,
    "\n  mutation CreateProgram($platformId: ID!, $name: String!, $scopes: [String!]!) {\n    createProgram(platformId: $platformId, name: $name, scopes: $scopes) {\n      secret\n      program {\n        id\n      }\n    }\n  }\n": typeof types.CreateProgramDocument,
    "\n  mutation RotateProgramSecret($id: ID!) {\n    rotateProgramSecret(id: $id) {\n      secret\n      program {\n        id\n        formerUntil\n      }\n    }\n  }\n": typeof types.RotateProgramSecretDocument,
    "\n  mutation EndFormerProgramSecret($id: ID!) {\n    endFormerProgramSecret(id: $id) {\n      id\n    }\n  }\n": typeof types.EndFormerProgramSecretDocument,
    "\n  mutation RevokeProgram($id: ID!) {\n    revokeProgram(id: $id) {\n      id\n    }\n  }\n": typeof types.RevokeProgramDocument,
    "\n  query OwnRecord($platformId: ID!) {\n    ownRecord(platformId: $platformId) {\n      id\n      at\n      by\n      role\n      inspectors\n      kind\n      side\n      orderId\n      inspectionId\n      reportYear\n      caseNoticeId\n      text {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.OwnRecordDocument,
    "\n  query OwnReports($platformId: ID) {\n    ownAnnualReports(platformId: $platformId) {\n      platformId\n      platformName\n      year\n      standing\n      dueOn\n      provisional\n      overdue\n      late\n      countedOn\n      receiptNumber\n      workingDaysLeft\n      version\n    }\n  }\n": typeof types.OwnReportsDocument,
    "\n  query OwnReport($platformId: ID!, $year: Int!) {\n    ownAnnualReport(platformId: $platformId, year: $year) {\n      id\n      platformId\n      platformName\n      year\n      standing\n      version\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      countedAt\n      workingDaysLeft\n      templateVersion\n      lastYear\n      confirmers\n      officeName {\n        zh\n        en\n      }\n      note {\n        zh\n        en\n      }\n      draft {\n        body\n        savedAt\n        savedByName\n        door\n      }\n      current {\n        ...ReportVersionParts\n      }\n      pending {\n        ...ReportVersionParts\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        by\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.OwnReportDocument,
    "\n  query OwnReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    ownAnnualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n": typeof types.OwnReportDifferenceDocument,
    "\n  query CheckReport($platformId: ID!, $year: Int!, $body: JSON) {\n    checkAnnualReport(platformId: $platformId, year: $year, body: $body) {\n      valid\n      faults {\n        pointer\n        code\n        zh\n        en\n      }\n    }\n  }\n": typeof types.CheckReportDocument,
    "\n  mutation SaveReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {\n    saveAnnualReport(platformId: $platformId, year: $year, version: $version, body: $body) {\n      id\n      version\n    }\n  }\n": typeof types.SaveReportDocument,
    "\n  mutation SubmitReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON, $key: String) {\n    submitAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n": typeof types.SubmitReportDocument,
    "\n  mutation AmendReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $body: JSON\n    $key: String\n  ) {\n    amendAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n": typeof types.AmendReportDocument,
    "\n  mutation WithdrawReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    withdrawAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawReportDocument,
    "\n  mutation ConfirmReport($platformId: ID!, $year: Int!, $version: Int!) {\n    confirmAnnualReport(platformId: $platformId, year: $year, version: $version) {\n      id\n    }\n  }\n": typeof types.ConfirmReportDocument,
    "\n  mutation DeclineReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    declineAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DeclineReportDocument,
    "\n  query OwnTodos {\n    ownTodos {\n      kind\n      orderId\n      number\n      platformName\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownReportTodos {\n      kind\n      platformId\n      platformName\n      year\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownCaseNotices {\n      id\n      title\n      platformName\n      dueOn\n      workingDaysLeft\n      waiting\n    }\n  }\n": typeof types.OwnTodosDocument,
};
const documents: Documents = {
    "\n  query Settings {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  query Certificate {\n    officers {\n      id\n      certificateNo\n      certificateValidTo\n    }\n  }\n": types.CertificateDocument,
    "\n  query SecondFactor {\n    secondFactor {\n      confirmedAt\n      codesLeft\n      required\n    }\n  }\n": types.SecondFactorDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      uri\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor {\n    removeSecondFactor\n  }\n": types.RemoveSecondFactorDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      current\n      via\n      address\n      agent\n      createdAt\n      lastSeenAt\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  query OfficeStaff {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n      certificateHolds\n    }\n    certificateRequests {\n      id\n      userId\n      state\n      certificateNo\n      certificateValidTo\n      proposedAt\n    }\n  }\n": types.OfficeStaffDocument,
    "\n  mutation RevealOfficer($id: ID!, $purpose: String!) {\n    revealOfficer(id: $id, purpose: $purpose) {\n      id\n      certificateNo\n    }\n  }\n": types.RevealOfficerDocument,
    "\n  mutation ProposeCertificate($input: CertificateInput!) {\n    proposeCertificate(input: $input) {\n      id\n    }\n  }\n": types.ProposeCertificateDocument,
    "\n  query Link($token: String!) {\n    invitation(token: $token) {\n      name\n      role\n      operatorName\n      platformNames\n      validUntil\n      officeName {\n        zh\n        en\n      }\n    }\n    accountLink(token: $token) {\n      username\n      name\n    }\n  }\n": types.LinkDocument,
    "\n  mutation AcceptInvitation($token: String!, $name: String!, $username: String!, $password: String!) {\n    acceptInvitation(token: $token, name: $name, username: $username, password: $password)\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password)\n  }\n": types.SetPasswordByLinkDocument,
    "\n  query Demo {\n    signInOptions {\n      singleSignOn\n    }\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n": types.DemoDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      codeNeeded\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation CompleteSignIn($code: String!) {\n    completeSignIn(code: $code) {\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n": types.CompleteSignInDocument,
    "\n  query AdministeredOffices {\n    administeredOffices {\n      id\n      version\n      shortName\n      regionCode\n      active\n      closedOn\n      people\n      name {\n        zh\n        en\n      }\n      regionName {\n        zh\n        en\n      }\n    }\n  }\n": types.AdministeredOfficesDocument,
    "\n  mutation AddOffice($input: NewOfficeInput!) {\n    addOffice(input: $input) {\n      id\n    }\n  }\n": types.AddOfficeDocument,
    "\n  mutation RenameOffice($id: ID!, $version: Int!, $input: OfficeNamesInput!) {\n    renameOffice(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.RenameOfficeDocument,
    "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String!) {\n    closeOffice(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.CloseOfficeDocument,
    "\n  query Accounts {\n    accounts {\n      id\n      username\n      name\n      staffNo\n      role\n      certificateNo\n      certificateValidTo\n      active\n      locked\n      createdAt\n      closedAt\n      closedReason\n      permissions\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation ProposeAccount($input: AccountProposalInput!) {\n    proposeAccount(input: $input) {\n      id\n    }\n  }\n": types.ProposeAccountDocument,
    "\n  query AccountRequests {\n    accountRequests {\n      id\n      kind\n      state\n      version\n      username\n      name\n      staffNo\n      role\n      roleBefore\n      certificateNo\n      certificateValidTo\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decision\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.AccountRequestsDocument,
    "\n  mutation ApproveAccountRequest($id: ID!, $version: Int!) {\n    approveAccountRequest(id: $id, version: $version) {\n      link\n    }\n  }\n": types.ApproveAccountRequestDocument,
    "\n  mutation RefuseAccountRequest($id: ID!, $version: Int!, $reason: String!) {\n    refuseAccountRequest(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.RefuseAccountRequestDocument,
    "\n  mutation WithdrawAccountRequest($id: ID!, $version: Int!) {\n    withdrawAccountRequest(id: $id, version: $version) {\n      id\n    }\n  }\n": types.WithdrawAccountRequestDocument,
    "\n  query Installation {\n    installationState {\n      release\n      schema\n      lists {\n        kind\n        version\n        day\n      }\n      jobs {\n        kind\n        waiting\n        oldest\n      }\n      settings {\n        name\n        value\n      }\n    }\n  }\n": types.InstallationDocument,
    "\n  query AuditEntries($filter: AuditFilterInput, $after: String) {\n    auditEntries(filter: $filter, first: 50, after: $after) {\n      next\n      entries {\n        id\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        role\n        door\n        address\n        requestId\n        act\n        outcome\n        refusalCode\n        subjectKind\n        subjectId\n        regionAt\n        before\n        after\n        seq\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query AuditRecord($kind: String!, $id: ID!) {\n    auditRecord(kind: $kind, id: $id)\n  }\n": types.AuditRecordDocument,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $region: ID) {\n    search(text: $text, kinds: $kinds, regionCode: $region) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platform {\n          id\n          name\n        }\n        officeName {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query OwnSearch($text: String!, $kinds: [SearchKind!]) {\n    ownSearch(text: $text, kinds: $kinds) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platformId\n        platformName\n        officeName {\n          zh\n          en\n        }\n        orderId\n      }\n    }\n  }\n": types.OwnSearchDocument,
    "\n  mutation ConfirmIdentity($password: String, $code: String) {\n    confirmIdentity(password: $password, code: $code)\n  }\n": types.ConfirmIdentityDocument,
    "\n  query Steps {\n    me {\n      id\n      name\n      username\n      owes\n    }\n  }\n": types.StepsDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      waitingIn {\n        orders\n        inspections\n        reports\n        cases\n        moves\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n      demonstration {\n        begunAt\n        finishedAt\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n": types.ItemPartsFragmentDoc,
    "\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.ReferenceDocument,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n": types.ChangePartsFragmentDoc,
    "\n  query ExtensionPreview($dueOn: CivilDate!, $days: Int!) {\n    deadlinePreview(ruleCode: \"EXTEND\", servedOn: $dueOn, length: $days) {\n      dueOn\n      provisional\n      explanation {\n        zh\n        en\n      }\n    }\n  }\n": types.ExtensionPreviewDocument,
    "\n  query PlatformName($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n    }\n  }\n": types.PlatformNameDocument,
    "\n  query PlatformSummary($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n": types.PlatformSummaryDocument,
    "\n  fragment ReportFieldParts on ReportField {\n    pointer\n    key\n    kind\n    required\n    nullable\n    maxLength\n    maxItems\n    step\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    unit {\n      zh\n      en\n    }\n    definition {\n      zh\n      en\n    }\n    choices {\n      value\n      title {\n        zh\n        en\n      }\n    }\n  }\n": types.ReportFieldPartsFragmentDoc,
    "\n  query ReportTemplate($year: Int!, $version: ID) {\n    reportTemplate(year: $year, version: $version) {\n      version\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      sections {\n        pointer\n        areaCode\n        title {\n          zh\n          en\n        }\n        help {\n          zh\n          en\n        }\n        fields {\n          ...ReportFieldParts\n          fields {\n            ...ReportFieldParts\n          }\n        }\n      }\n    }\n  }\n": types.ReportTemplateDocument,
    "\n  fragment ReportReceiptParts on ReportReceipt {\n    number\n    year\n    sha256\n    submittedAt\n    confirmByOn\n    confirmedAt\n    counts\n    countedOn\n    dueOn\n    late\n    text {\n      zh\n      en\n    }\n  }\n": types.ReportReceiptPartsFragmentDoc,
    "\n  fragment ReportVersionParts on ReportVersion {\n    seq\n    kind\n    reason\n    body\n    sha256\n    templateVersion\n    submittedAt\n    submittedByName\n    door\n    outcome\n    outcomeAt\n    outcomeByName\n    outcomeReason\n    review\n    reviewedAt\n    reviewReason\n    receipt {\n      ...ReportReceiptParts\n    }\n    remarks {\n      pointer\n      text\n      at\n      title {\n        zh\n        en\n      }\n    }\n  }\n": types.ReportVersionPartsFragmentDoc,
    "\n  fragment ReportDifferenceParts on ReportDifference {\n    pointer\n    before\n    after\n    title {\n      zh\n      en\n    }\n  }\n": types.ReportDifferencePartsFragmentDoc,
    "\n  query Staff {\n    staffMembers {\n      id\n      certificateExpired\n      away\n      platforms\n      openInspections\n      officer {\n        id\n        name\n        role\n        certificateNo\n        certificateValidTo\n      }\n      leaves {\n        id\n        fromOn\n        toOn\n        backOn\n        recordedByName\n        version\n      }\n      interests {\n        id\n        operatorId\n        operatorName\n        kind\n        fromOn\n        toOn\n        recordedByName\n        endedByName\n        endReason\n        version\n      }\n    }\n  }\n": types.StaffDocument,
    "\n  query StaffOperators($text: String) {\n    platforms(first: 20, filter: { text: $text }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.StaffOperatorsDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      id\n    }\n  }\n": types.DeclareInterestDocument,
    "\n  mutation EndInterest($id: ID!, $version: Int!, $toOn: CivilDate!, $reason: String!) {\n    endInterest(id: $id, version: $version, toOn: $toOn, reason: $reason) {\n      id\n    }\n  }\n": types.EndInterestDocument,
    "\n  mutation RecordLeave($input: RecordLeaveInput!) {\n    recordLeave(input: $input) {\n      id\n    }\n  }\n": types.RecordLeaveDocument,
    "\n  mutation EndLeave($id: ID!, $version: Int!) {\n    endLeave(id: $id, version: $version) {\n      id\n    }\n  }\n": types.EndLeaveDocument,
    "\n  mutation HandOver($fromId: ID!, $toId: ID!, $reason: String!) {\n    handOver(fromId: $fromId, toId: $toId, reason: $reason) {\n      platforms\n      inspections\n    }\n  }\n": types.HandOverDocument,
    "\n  query Merges($platformId: ID) {\n    platformMerges(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platform {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n      moved {\n        kind\n        number\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.MergesDocument,
    "\n  query Transfers($platformId: ID) {\n    platformTransfers(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platformId\n      visible\n      platformName\n      operatorName\n      operatorCode\n      domains\n      fromRegion {\n        zh\n        en\n      }\n      toRegion {\n        zh\n        en\n      }\n      fromOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      toOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      orderIds\n      work {\n        kind\n        id\n        number\n        title\n      }\n      done {\n        kind\n        id\n        number\n        title\n        on\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.TransfersDocument,
    "\n  mutation ApproveMerge($id: ID!, $version: Int!, $note: String) {\n    approveMerge(id: $id, version: $version, note: $note)\n  }\n": types.ApproveMergeDocument,
    "\n  mutation DeclineMerge($id: ID!, $version: Int!, $reason: String!) {\n    declineMerge(id: $id, version: $version, reason: $reason)\n  }\n": types.DeclineMergeDocument,
    "\n  mutation WithdrawMerge($id: ID!, $version: Int!, $reason: String!) {\n    withdrawMerge(id: $id, version: $version, reason: $reason)\n  }\n": types.WithdrawMergeDocument,
    "\n  mutation AcceptTransfer($id: ID!, $version: Int!, $leadOfficerId: ID, $deputyOfficerId: ID, $note: String) {\n    acceptTransfer(\n      id: $id\n      version: $version\n      leadOfficerId: $leadOfficerId\n      deputyOfficerId: $deputyOfficerId\n      note: $note\n    )\n  }\n": types.AcceptTransferDocument,
    "\n  mutation DeclineTransfer($id: ID!, $version: Int!, $reason: String!) {\n    declineTransfer(id: $id, version: $version, reason: $reason)\n  }\n": types.DeclineTransferDocument,
    "\n  mutation WithdrawTransfer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawTransfer(id: $id, version: $version, reason: $reason)\n  }\n": types.WithdrawTransferDocument,
    "\n  query ReceivingOfficers {\n    officers {\n      id\n      name\n    }\n  }\n": types.ReceivingOfficersDocument,
    "\n  mutation DraftCase($input: CaseInput!) {\n    draftCase(input: $input) {\n      id\n    }\n  }\n": types.DraftCaseDocument,
    "\n  mutation ChangeCase($id: ID!, $version: Int!, $input: CaseInput!) {\n    changeCase(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.ChangeCaseDocument,
    "\n  mutation AnswerWarning($id: ID!, $key: ID!, $reason: String!) {\n    answerCaseWarning(id: $id, key: $key, reason: $reason) {\n      id\n    }\n  }\n": types.AnswerWarningDocument,
    "\n  mutation SubmitCase($id: ID!, $version: Int!) {\n    submitCase(id: $id, version: $version) {\n      id\n    }\n  }\n": types.SubmitCaseDocument,
    "\n  mutation ApproveCase($id: ID!, $version: Int!, $note: String) {\n    approveCase(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": types.ApproveCaseDocument,
    "\n  mutation ReturnCase($id: ID!, $version: Int!, $remarks: String!) {\n    returnCase(id: $id, version: $version, remarks: $remarks) {\n      id\n    }\n  }\n": types.ReturnCaseDocument,
    "\n  mutation NotifyCase($id: ID!, $version: Int!, $days: Int) {\n    notifyCase(id: $id, version: $version, days: $days) {\n      id\n    }\n  }\n": types.NotifyCaseDocument,
    "\n  mutation WeighStatement($id: ID!, $noticeId: ID!, $version: Int!, $text: String!) {\n    weighCaseStatement(id: $id, noticeId: $noticeId, version: $version, text: $text) {\n      id\n    }\n  }\n": types.WeighStatementDocument,
    "\n  mutation PublishCase($id: ID!, $version: Int!) {\n    publishCase(id: $id, version: $version) {\n      id\n    }\n  }\n": types.PublishCaseDocument,
    "\n  mutation WithdrawCase($id: ID!, $version: Int!, $reason: String!, $decisionChangedOn: CivilDate) {\n    withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $decisionChangedOn) {\n      id\n    }\n  }\n": types.WithdrawCaseDocument,
    "\n  mutation CorrectCase($id: ID!, $version: Int!, $reason: String!) {\n    correctCase(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.CorrectCaseDocument,
    "\n  mutation AbandonCase($id: ID!, $version: Int!, $reason: String!) {\n    abandonCase(id: $id, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.AbandonCaseDocument,
    "\n  query Cases($filter: TypicalCaseFilter, $first: Int, $after: String) {\n    typicalCases(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          own\n          itemCodes\n          draftedOn\n          publishedOn\n          withdrawnOn\n          office {\n            id\n            shortName\n            name {\n              zh\n              en\n            }\n          }\n          audience {\n            toPlatforms\n            categories\n            tiers\n            toSubordinates\n            toSuperior\n          }\n        }\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  fragment CaseTextParts on CaseText {\n    title\n    facts\n    grounds\n    outcome\n    lesson\n    items {\n      id\n      code\n      title {\n        zh\n        en\n      }\n    }\n    audience {\n      toPlatforms\n      categories\n      tiers\n      toSubordinates\n      toSuperior\n    }\n  }\n": types.CaseTextPartsFragmentDoc,
    "\n  query Case($id: ID!) {\n    typicalCase(id: $id) {\n      id\n      number\n      title\n      state\n      shown\n      own\n      version\n      openWarnings\n      recipients\n      draftedBy\n      submittedBy\n      approvedBy\n      draftedOn\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      decisionChangedOn\n      withdrawDueOn\n      withdrawnInTime\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      text {\n        ...CaseTextParts\n      }\n      versions {\n        seq\n        sha256\n        publishedOn\n        approvedBy\n        publishedBy\n        text {\n          ...CaseTextParts\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n      findings {\n        id\n        number\n        title\n        state\n        platform {\n          id\n          name\n        }\n      }\n      warnings {\n        key\n        field\n        kind\n        term\n        start\n        end\n        before\n        after\n        reason\n        answeredBy\n        answeredAt\n      }\n      notices {\n        id\n        round\n        toldOn\n        dueOn\n        workingDaysLeft\n        provisional\n        consentedAt\n        toWeigh\n        closedAs\n        version\n        platform {\n          id\n          name\n        }\n        remarks {\n          id\n          side\n          by\n          text\n          at\n        }\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        text\n        at\n        recordedAt\n        fields {\n          field\n          before\n          after\n        }\n      }\n      steps {\n        key\n        state\n        on\n        hint\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.CaseDocument,
    "\n  query CaseSources($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          closedOn\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CaseSourcesDocument,
    "\n  query CaseSource($id: ID!) {\n    finding(id: $id) {\n      id\n      number\n      title\n      platform {\n        id\n        name\n      }\n    }\n  }\n": types.CaseSourceDocument,
    "\n  query CaseProposal($findingIds: [ID!]!) {\n    caseProposal(findingIds: $findingIds) {\n      title\n      facts\n      grounds\n      outcome\n      itemCodes\n    }\n  }\n": types.CaseProposalDocument,
    "\n  query CaseRecipients($categories: [ID!]!, $tiers: [Tier!]!) {\n    caseRecipients(categories: $categories, tiers: $tiers)\n  }\n": types.CaseRecipientsDocument,
    "\n  query Frameworks {\n    frameworks {\n      version\n      effectiveFrom\n    }\n  }\n": types.FrameworksDocument,
    "\n  query Catalogue($version: ID) {\n    categories {\n      code\n      title {\n        zh\n        en\n      }\n    }\n    framework(version: $version) {\n      version\n      effectiveFrom\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      areas {\n        code\n        clause\n        title {\n          zh\n          en\n        }\n        purpose {\n          zh\n          en\n        }\n      }\n      items {\n        ...ItemParts\n        anyCategory\n        anyTier\n        links\n        figure {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query ItemCases($version: ID!) {\n    framework(version: $version) {\n      version\n      items {\n        id\n        code\n        cases {\n          id\n          number\n          title\n          publishedOn\n          officeName {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n": types.ItemCasesDocument,
    "\n  query Findings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          axis\n          areaCode\n          foundOn\n          dueOn\n          overdue\n          closedOn\n          repeat\n          correctedOnSpot\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n          platform {\n            id\n            name\n          }\n          inspection {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n": types.FindingsDocument,
    "\n  query Finding($id: ID!) {\n    finding(id: $id) {\n      id\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      number\n      title\n      description\n      state\n      severity\n      axis\n      areaCode\n      foundOn\n      dueOn\n      overdue\n      closedOn\n      repeat\n      correctedOnSpot\n      orderId\n      orderNumber\n      version\n      item {\n        ...ItemParts\n      }\n      platform {\n        id\n        name\n      }\n      inspection {\n        id\n        number\n        on\n      }\n      evidence {\n        ...EvidenceParts\n      }\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n": types.FindingDocument,
    "\n  mutation WithdrawFinding($id: ID!, $version: Int!, $reason: String!) {\n    withdrawFinding(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawFindingDocument,
    "\n  fragment VisitFindingParts on Finding {\n    id\n    number\n    title\n    description\n    severity\n    axis\n    state\n    version\n    correctedOnSpot\n    repeat\n    orderId\n    orderNumber\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": types.VisitFindingPartsFragmentDoc,
    "\n  fragment VisitItemParts on InspectionItem {\n    id\n    ord\n    version\n    result\n    systemState\n    operationState\n    previousSystem\n    previousOperation\n    previousOn\n    sampled\n    failed\n    correctedOnSpot\n    note\n    reason\n    item {\n      ...ItemParts\n    }\n    evidence {\n      ...EvidenceParts\n    }\n    findings {\n      ...VisitFindingParts\n    }\n  }\n": types.VisitItemPartsFragmentDoc,
    "\n  fragment InspectionParts on Inspection {\n    id\n    number\n    state\n    mode\n    purpose\n    plannedOn\n    startedAt\n    sealedAt\n    sealHash\n    conclusion\n    frameworkVersion\n    checked\n    total\n    findingCount\n    version\n    platform {\n      id\n      name\n      regionCode\n    }\n    office {\n      id\n      name {\n        zh\n        en\n      }\n      shortName\n    }\n    lead {\n      id\n      name\n    }\n    inspectors {\n      id\n      name\n      certificateNo\n      certificateValidTo\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    supplements {\n      id\n      at\n      byName\n      text\n    }\n    items {\n      ...VisitItemParts\n    }\n  }\n": types.InspectionPartsFragmentDoc,
    "\n  query Inspection($id: ID!) {\n    inspection(id: $id) {\n      ...InspectionParts\n    }\n  }\n": types.InspectionDocument,
    "\n  mutation StartInspection($id: ID!, $version: Int!) {\n    startInspection(id: $id, version: $version) {\n      id\n    }\n  }\n": types.StartInspectionDocument,
    "\n  mutation CancelInspection($id: ID!, $reason: String!, $version: Int!) {\n    cancelInspection(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": types.CancelInspectionDocument,
    "\n  mutation RecordItems($inspectionId: ID!, $items: [ItemRecordInput!]!) {\n    recordItems(inspectionId: $inspectionId, items: $items) {\n      ...InspectionParts\n    }\n  }\n": types.RecordItemsDocument,
    "\n  mutation RaiseFinding($inspectionId: ID!, $finding: FindingInput!) {\n    raiseFinding(inspectionId: $inspectionId, finding: $finding) {\n      id\n      number\n    }\n  }\n": types.RaiseFindingDocument,
    "\n  mutation ChangeFinding(\n    $id: ID!\n    $version: Int!\n    $title: String!\n    $description: String!\n    $severity: Severity!\n    $axis: FindingAxis!\n  ) {\n    changeFinding(\n      id: $id\n      version: $version\n      title: $title\n      description: $description\n      severity: $severity\n      axis: $axis\n    ) {\n      id\n      number\n    }\n  }\n": types.ChangeFindingDocument,
    "\n  mutation DropFinding($id: ID!, $version: Int!) {\n    dropFinding(id: $id, version: $version) {\n      id\n    }\n  }\n": types.DropFindingDocument,
    "\n  mutation SealInspection($id: ID!, $conclusion: String!, $version: Int!) {\n    sealInspection(id: $id, conclusion: $conclusion, version: $version) {\n      id\n      sealHash\n    }\n  }\n": types.SealInspectionDocument,
    "\n  mutation SupplementInspection($id: ID!, $text: String!) {\n    supplementInspection(id: $id, text: $text) {\n      id\n    }\n  }\n": types.SupplementInspectionDocument,
    "\n  query InspectionHistory($id: ID!) {\n    inspection(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n": types.InspectionHistoryDocument,
    "\n  query Inspections($filter: InspectionFilter, $first: Int, $after: String) {\n    inspections(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          mode\n          plannedOn\n          inspectedOn\n          sealedAt\n          purpose\n          checked\n          total\n          findingCount\n          platform {\n            id\n            name\n          }\n          lead {\n            id\n            name\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InspectionsDocument,
    "\n  query PlanChoices {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n    }\n  }\n": types.PlanChoicesDocument,
    "\n  query InspectorChoices($platformId: ID, $on: CivilDate!) {\n    inspectorChoices(platformId: $platformId, on: $on) {\n      officer {\n        id\n      }\n      eligible\n      reason\n    }\n  }\n": types.InspectorChoicesDocument,
    "\n  query PlanPlatforms($text: String) {\n    platforms(first: 20, filter: { text: $text, state: ACTIVE }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PlanPlatformsDocument,
    "\n  query InspectedPlatform($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      state\n      lastInspectedOn\n      operator {\n        id\n        name\n      }\n      leadOfficer {\n        id\n      }\n      deputyOfficer {\n        id\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.InspectedPlatformDocument,
    "\n  mutation PlanInspection($input: PlanInspectionInput!) {\n    planInspection(input: $input) {\n      id\n      number\n    }\n  }\n": types.PlanInspectionDocument,
    "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          systemState\n          operationState\n          verifiedOn\n          startedOn\n          openFindings\n          platform {\n            id\n            name\n          }\n          item {\n            id\n            code\n            areaCode\n            title {\n              zh\n              en\n            }\n          }\n          source {\n            kind\n            sourceId\n            sourceNumber\n          }\n          claim {\n            systemState\n            operationState\n            claimedOn\n          }\n        }\n      }\n    }\n  }\n": types.LedgerEntriesDocument,
    "\n  mutation DraftOrder($input: DraftOrderInput!) {\n    draftOrder(input: $input) {\n      id\n    }\n  }\n": types.DraftOrderDocument,
    "\n  mutation ChangeOrderDraft($id: ID!, $version: Int!, $input: DraftOrderInput!) {\n    changeOrderDraft(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.ChangeOrderDraftDocument,
    "\n  mutation IssueOrder($id: ID!, $version: Int!) {\n    issueOrder(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n": types.IssueOrderDocument,
    "\n  mutation ServeOrder($id: ID!, $version: Int!, $service: ServeInput!) {\n    serveOrder(id: $id, version: $version, service: $service) {\n      id\n    }\n  }\n": types.ServeOrderDocument,
    "\n  mutation AcceptAnswer($id: ID!, $version: Int!, $note: String) {\n    acceptAnswer(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": types.AcceptAnswerDocument,
    "\n  mutation ReturnAnswer($id: ID!, $version: Int!, $reason: String!) {\n    returnAnswer(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ReturnAnswerDocument,
    "\n  mutation VerifyOrder($id: ID!, $version: Int!, $results: [VerificationInput!]!) {\n    verifyOrder(id: $id, version: $version, results: $results) {\n      id\n      version\n      state\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.VerifyOrderDocument,
    "\n  mutation CloseOrder($id: ID!, $version: Int!, $note: String) {\n    closeOrder(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n": types.CloseOrderDocument,
    "\n  mutation ReopenOrder($id: ID!, $version: Int!, $days: Int!, $reason: String!) {\n    reopenOrder(id: $id, version: $version, days: $days, reason: $reason) {\n      id\n    }\n  }\n": types.ReopenOrderDocument,
    "\n  mutation RevokeOrder($id: ID!, $version: Int!, $reason: String!) {\n    revokeOrder(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.RevokeOrderDocument,
    "\n  mutation ReplyStatement($id: ID!, $version: Int!, $text: String!) {\n    replyStatement(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n": types.ReplyStatementDocument,
    "\n  mutation ProposeExtension($id: ID!, $version: Int!, $input: ProposeExtensionInput!) {\n    proposeExtension(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.ProposeExtensionDocument,
    "\n  mutation RetractExtension($id: ID!, $version: Int!, $extensionId: ID!) {\n    retractExtension(id: $id, version: $version, extensionId: $extensionId) {\n      id\n    }\n  }\n": types.RetractExtensionDocument,
    "\n  mutation GrantExtension($id: ID!, $version: Int!, $extensionId: ID!, $days: Int!, $note: String) {\n    grantExtension(id: $id, version: $version, extensionId: $extensionId, days: $days, note: $note) {\n      id\n    }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation DeclineExtension($id: ID!, $version: Int!, $extensionId: ID!, $reason: String!) {\n    declineExtension(id: $id, version: $version, extensionId: $extensionId, reason: $reason) {\n      id\n    }\n  }\n": types.DeclineExtensionDocument,
    "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderParts\n    }\n  }\n": types.OrderDocument,
    "\n  fragment OrderParts on RectificationOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    days\n    ruleCode\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    officeDueOn\n    answeredOn\n    closedOn\n    overdue\n    answeredInTime\n    workingDaysLeft\n    draftedBy\n    issuedBy\n    acceptedBy\n    verifiedBy\n    office {\n      id\n      shortName\n      name {\n        zh\n        en\n      }\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    mayVerify {\n      id\n      name\n      role\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    deadlines {\n      ...DeadlineParts\n    }\n    services {\n      id\n      method\n      servedOn\n      servedAt\n      proof\n      confirmedByName\n      round\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      askedByName\n      endedOn\n      grantedDays\n      grantedDueOn\n      decidedByName\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      recordedAt\n      byName\n      byRole\n      side\n      door\n      round\n      text\n      stateAfter\n      dueOnAfter\n    }\n    measures {\n      ...MeasureParts\n    }\n  }\n": types.OrderPartsFragmentDoc,
    "\n  fragment MeasureParts on OrderMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      state\n      repeat\n      item {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    answer {\n      ...MeasureAnswerParts\n    }\n    answers {\n      ...MeasureAnswerParts\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      byName\n      round\n    }\n  }\n": types.MeasurePartsFragmentDoc,
    "\n  fragment MeasureAnswerParts on MeasureAnswer {\n    id\n    round\n    text\n    systemClaim\n    operationClaim\n    submitted\n    byName\n    at\n    door\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": types.MeasureAnswerPartsFragmentDoc,
    "\n  query Orders($filter: OrderFilter, $first: Int, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          round\n          issuedOn\n          servedOn\n          dueOn\n          officeDueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n          draftedBy\n          issuedBy\n          acceptedBy\n          verifiedBy\n          office {\n            id\n            shortName\n          }\n          platform {\n            id\n            name\n          }\n          measures {\n            id\n            settled\n            finding {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrdersDocument,
    "\n  query OrderOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n": types.OrderOfficesDocument,
    "\n  query OrderableFindings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          description\n          severity\n          axis\n          foundOn\n          repeat\n          state\n          inspection {\n            id\n            number\n            on\n          }\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n            system {\n              zh\n              en\n            }\n            operation {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrderableFindingsDocument,
    "\n  query RectifyRules {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n": types.RectifyRulesDocument,
    "\n  query RectifyPreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {\n    deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {\n      ...DeadlineParts\n    }\n  }\n": types.RectifyPreviewDocument,
    "\n  query OrderPlatforms($filter: PlatformFilter, $first: Int) {\n    platforms(filter: $filter, first: $first, orderBy: OPEN_FINDINGS) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          openFindings\n        }\n      }\n    }\n  }\n": types.OrderPlatformsDocument,
    "\n  query PlatformAccounts($platformId: ID!) {\n    platformAccounts(platformId: $platformId) {\n      id\n      username\n      name\n      role\n      active\n      createdAt\n      closedAt\n      closedReason\n      mayChange\n      version\n      platforms {\n        id\n        name\n        appointed\n        appointedFrom\n      }\n      letters {\n        id\n        name\n        url\n      }\n    }\n    platformPrograms(platformId: $platformId) {\n      id\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      revokedAt\n      revokedBy\n      revokedReason\n      mayRevoke\n    }\n    invitations(platformId: $platformId) {\n      id\n      name\n      role\n      state\n      platformNames\n      validUntil\n      actorName\n      occurredAt\n      version\n      letters {\n        id\n        name\n        url\n      }\n    }\n  }\n": types.PlatformAccountsDocument,
    "\n  mutation PrepareInvitation($input: InvitationInput!) {\n    prepareInvitation(input: $input) {\n      id\n      version\n    }\n  }\n": types.PrepareInvitationDocument,
    "\n  mutation SendInvitation($id: ID!, $version: Int!) {\n    sendInvitation(id: $id, version: $version) {\n      link\n    }\n  }\n": types.SendInvitationDocument,
    "\n  mutation WithdrawInvitation($id: ID!, $version: Int!, $reason: String!) {\n    withdrawInvitation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation ChangePlatformAccount(\n    $id: ID!\n    $version: Int!\n    $role: InvitedRole!\n    $platformIds: [ID!]!\n    $reason: String!\n  ) {\n    changePlatformAccount(\n      id: $id\n      version: $version\n      role: $role\n      platformIds: $platformIds\n      reason: $reason\n    ) {\n      id\n    }\n  }\n": types.ChangePlatformAccountDocument,
    "\n  mutation ResetPlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    resetPlatformAccount(id: $id, version: $version, reason: $reason) {\n      link\n    }\n  }\n": types.ResetPlatformAccountDocument,
    "\n  mutation ClosePlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    closePlatformAccount(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ClosePlatformAccountDocument,
    "\n  mutation ShutOffProgram($id: ID!, $reason: String!) {\n    shutOffProgram(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.ShutOffProgramDocument,
    "\n  query Platforms($filter: PlatformFilter, $orderBy: PlatformOrder, $first: Int, $after: String) {\n    platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          kinds\n          categories\n          domains\n          icpNumber\n          enteredOn\n          openFindings\n          overdueOrders\n          lastInspectedOn\n          region {\n            code\n            name\n            nameEn\n          }\n          operator {\n            id\n            name\n            code\n          }\n          leadOfficer {\n            id\n            name\n          }\n          deputyOfficer {\n            id\n            name\n          }\n          ledger {\n            total\n            verifiedWithinYear\n          }\n        }\n      }\n    }\n  }\n": types.PlatformsDocument,
    "\n  query Platform($id: ID!) {\n    platform(id: $id) {\n      id\n      version\n      name\n      tier\n      state\n      kinds\n      categories\n      domains\n      apps {\n        store\n        identifier\n      }\n      icpNumber\n      enteredOn\n      retiredOn\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n      }\n      openFindings\n      repeatFindings\n      overdueOrders\n      inspectionsLastYear\n      lastInspectedOn\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      region {\n        code\n        name\n        nameEn\n      }\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n      leadOfficer {\n        id\n        name\n      }\n      deputyOfficer {\n        id\n        name\n      }\n      operator {\n        id\n        version\n        name\n        code\n        address\n        platforms {\n          id\n          name\n        }\n      }\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        frameworkVersion\n      }\n    }\n  }\n": types.PlatformDocument,
    "\n  query OperatorByCode($code: String!) {\n    operatorByCode(code: $code) {\n      id\n      code\n      name\n      address\n      platforms {\n        id\n        name\n      }\n    }\n  }\n": types.OperatorByCodeDocument,
    "\n  query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!, $platformId: ID) {\n    likelyDoubles(operatorCode: $operatorCode, platform: $platform, platformId: $platformId) {\n      reason\n      detail\n      platform {\n        id\n        name\n      }\n    }\n  }\n": types.LikelyDoublesDocument,
    "\n  query Officers {\n    officers {\n      id\n      name\n      role\n    }\n  }\n": types.OfficersDocument,
    "\n  mutation RegisterPlatform($operator: OperatorInput!, $platform: PlatformInput!, $acknowledged: [ID!]) {\n    registerPlatform(operator: $operator, platform: $platform, acknowledgedDoubles: $acknowledged) {\n      id\n    }\n  }\n": types.RegisterPlatformDocument,
    "\n  mutation ChangePlatform(\n    $id: ID!\n    $platform: PlatformInput!\n    $reason: String!\n    $version: Int!\n    $acknowledged: [ID!]\n  ) {\n    changePlatform(\n      id: $id\n      platform: $platform\n      reason: $reason\n      version: $version\n      acknowledgedDoubles: $acknowledged\n    ) {\n      id\n    }\n  }\n": types.ChangePlatformDocument,
    "\n  mutation ChangeOperator($id: ID!, $name: String!, $address: String, $reason: String!, $version: Int!) {\n    changeOperator(id: $id, name: $name, address: $address, reason: $reason, version: $version) {\n      id\n    }\n  }\n": types.ChangeOperatorDocument,
    "\n  mutation SuspendPlatform($id: ID!, $reason: String!, $version: Int!) {\n    suspendPlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": types.SuspendPlatformDocument,
    "\n  mutation ResumePlatform($id: ID!, $reason: String!, $version: Int!) {\n    resumePlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n": types.ResumePlatformDocument,
    "\n  mutation RetirePlatform($id: ID!, $reason: String!, $retiredOn: CivilDate!, $version: Int!) {\n    retirePlatform(id: $id, reason: $reason, retiredOn: $retiredOn, version: $version) {\n      id\n    }\n  }\n": types.RetirePlatformDocument,
    "\n  query PlatformLedger($id: ID!) {\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    platform(id: $id) {\n      id\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        entries {\n          id\n          systemState\n          operationState\n          verifiedOn\n          openFindings\n          verifiedWithinYear\n          inPlace\n          claimStanding\n          endedOn\n          item {\n            ...ItemParts\n          }\n          source {\n            ...FactParts\n          }\n          facts {\n            ...FactParts\n          }\n          claim {\n            byName\n            claimedOn\n            note\n            systemState\n            operationState\n          }\n        }\n      }\n    }\n  }\n": types.PlatformLedgerDocument,
    "\n  fragment FactParts on LedgerFact {\n    id\n    kind\n    factOn\n    actorName\n    sourceId\n    sourceNumber\n    systemState\n    operationState\n    wins\n  }\n": types.FactPartsFragmentDoc,
    "\n  query PlatformFindings($platformId: ID!, $first: Int, $after: String) {\n    findings(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          repeat\n          foundOn\n          dueOn\n          closedOn\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PlatformFindingsDocument,
    "\n  query PlatformOrders($platformId: ID!, $first: Int, $after: String) {\n    orders(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          issuedOn\n          servedOn\n          dueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n        }\n      }\n    }\n  }\n": types.PlatformOrdersDocument,
    "\n  query PlatformInspections($platformId: ID!, $first: Int, $after: String) {\n    inspections(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          mode\n          state\n          purpose\n          plannedOn\n          sealedAt\n          checked\n          total\n          findingCount\n          lead {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PlatformInspectionsDocument,
    "\n  query PlatformPersons($id: ID!) {\n    platform(id: $id) {\n      id\n      persons {\n        id\n        version\n        role\n        name\n        title\n        phone\n        email\n        validFrom\n        validTo\n      }\n    }\n  }\n": types.PlatformPersonsDocument,
    "\n  query PlatformHistory($id: ID!) {\n    platformActs(platformId: $id) {\n      id\n      at\n      side\n      kind\n      byName\n      byRole\n      reportYear\n      caseId\n      text {\n        zh\n        en\n      }\n    }\n    platform(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n      operator {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": types.PlatformHistoryDocument,
    "\n  mutation AppointPerson($platformId: ID!, $person: PersonInput!) {\n    appointPerson(platformId: $platformId, person: $person) {\n      id\n    }\n  }\n": types.AppointPersonDocument,
    "\n  mutation RevealPerson($id: ID!, $purpose: String!) {\n    revealPerson(id: $id, purpose: $purpose) {\n      id\n      name\n      phone\n      email\n    }\n  }\n": types.RevealPersonDocument,
    "\n  mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {\n    endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {\n      id\n    }\n  }\n": types.EndPersonDocument,
    "\n  query PlatformReports($id: ID!) {\n    annualReportsOf(platformId: $id) {\n      year\n      standing\n      dueOn\n      overdue\n      late\n      countedOn\n      receiptNumber\n      amendments\n    }\n  }\n": types.PlatformReportsDocument,
    "\n  query MergeCandidates($operatorId: ID!, $regionCode: ID!) {\n    platforms(first: 50, filter: { operatorId: $operatorId, regionCode: $regionCode }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          version\n          name\n          kinds\n          domains\n          apps {\n            store\n            identifier\n          }\n          icpNumber\n          enteredOn\n          tier\n          openFindings\n          region {\n            code\n          }\n        }\n      }\n    }\n  }\n": types.MergeCandidatesDocument,
    "\n  query MergePreview($platformId: ID!, $intoId: ID!) {\n    mergePreview(platformId: $platformId, intoId: $intoId) {\n      moves {\n        kind\n        id\n        number\n        title\n      }\n      stays {\n        kind\n        id\n        number\n        title\n      }\n      blocks {\n        kind\n        id\n        number\n        title\n      }\n    }\n  }\n": types.MergePreviewDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": types.ProposeMergeDocument,
    "\n  mutation ProposeTransfer($input: ProposeTransferInput!) {\n    proposeTransfer(input: $input) {\n      id\n    }\n  }\n": types.ProposeTransferDocument,
    "\n  query TransferRegions($parentCode: ID) {\n    regions(parentCode: $parentCode) {\n      code\n      name\n      nameEn\n    }\n  }\n": types.TransferRegionsDocument,
    "\n  query TransferOrders($platformId: ID!) {\n    orders(\n      filter: { platformId: $platformId, states: [ISSUED, SERVED, ANSWERED, ACCEPTED, VERIFIED, FAILED] }\n      first: 50\n    ) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n    }\n  }\n": types.TransferOrdersDocument,
    "\n  query ReportYears {\n    reportYears {\n      year\n      opensOn\n      dueOn\n      provisional\n      open\n    }\n  }\n": types.ReportYearsDocument,
    "\n  query ReportOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n": types.ReportOfficesDocument,
    "\n  query ReportProgress($year: Int!, $regionCode: ID) {\n    annualReportProgress(year: $year, regionCode: $regionCode) {\n      year\n      opensOn\n      dueOn\n      provisional\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      late\n      inTime\n      overdue\n      note {\n        zh\n        en\n      }\n    }\n  }\n": types.ReportProgressDocument,
    "\n  query Reports($filter: AnnualReportFilter!, $first: Int, $after: String) {\n    annualReports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          tier\n          year\n          standing\n          dueOn\n          overdue\n          late\n          countedOn\n          receiptNumber\n          amendments\n          platform {\n            id\n            name\n            regionCode\n          }\n        }\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  query Report($platformId: ID!, $year: Int!) {\n    annualReport(platformId: $platformId, year: $year) {\n      id\n      version\n      year\n      standing\n      tier\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      amendments\n      receiptNumber\n      templateVersion\n      platform {\n        id\n        name\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      note {\n        zh\n        en\n      }\n      current {\n        ...ReportVersionParts\n      }\n      lastYear {\n        seq\n        body\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      areas {\n        areaCode\n        ledger {\n          entries\n          verified\n          systemNone\n          systemPartial\n          systemEstablished\n          notOperating\n          operationPartial\n          operationEffective\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.ReportDocument,
    "\n  query ReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    annualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n": types.ReportDifferenceDocument,
    "\n  mutation ReturnReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $remarks: [ReportRemarkInput!]!\n  ) {\n    returnAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      remarks: $remarks\n    ) {\n      id\n    }\n  }\n": types.ReturnReportDocument,
    "\n  mutation AcceptReport($platformId: ID!, $year: Int!, $version: Int!, $note: String) {\n    acceptAnnualReport(platformId: $platformId, year: $year, version: $version, note: $note) {\n      id\n    }\n  }\n": types.AcceptReportDocument,
    "\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n": types.FigurePartsFragmentDoc,
    "\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      openRepeats\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n": types.TodayFiguresDocument,
    "\n  query Todos($region: ID) {\n    todos(regionCode: $region) {\n      id\n      kind\n      subjectId\n      count\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n": types.TodosDocument,
    "\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n": types.FindingFlowDocument,
    "\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HeatMapDocument,
    "\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n": types.RegionTimelinessDocument,
    "\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n": types.MovementsDocument,
    "\n  query EndingCertificates {\n    endingCertificates {\n      id\n      name\n      certificateValidTo\n      certificateHolds\n    }\n  }\n": types.EndingCertificatesDocument,
    "\n  query FindingTrend($filter: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {\n    findingTrend(filter: $filter, from: $from, to: $to, by: $by) {\n      key\n      name {\n        zh\n        en\n      }\n      months {\n        month\n        from\n        to\n        new\n        repeated\n        closed\n        openAtEnd\n        overdueAtEnd\n        medianToClose\n        p90ToClose\n      }\n    }\n  }\n": types.FindingTrendDocument,
    "\n  query OfficeTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    officeTimeliness(from: $from, to: $to, regionCode: $region) {\n      officeId\n      office {\n        zh\n        en\n      }\n      due\n      onTime\n    }\n  }\n": types.OfficeTimelinessDocument,
    "\n  query DistrictTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n": types.DistrictTimelinessDocument,
    "\n  query PlatformHeat($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PlatformHeatDocument,
    "\n  query RegionHeat($on: CivilDate, $region: ID) {\n    regionHeatMap(on: $on, regionCode: $region) {\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        region {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": types.RegionHeatDocument,
    "\n  query LedgerCoverage($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    ledgerCoverage(from: $from, to: $to, regionCode: $region) {\n      month\n      to\n      entries\n      verified\n    }\n  }\n": types.LedgerCoverageDocument,
    "\n  query ClaimComparison($region: ID) {\n    claimComparison(regionCode: $region) {\n      same\n      higher\n      lower\n      area {\n        code\n        short {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.ClaimComparisonDocument,
    "\n  query LargestMovements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n": types.LargestMovementsDocument,
    "\n  query TrendReportYears {\n    reportYears {\n      year\n      open\n    }\n  }\n": types.TrendReportYearsDocument,
    "\n  query ReportParts($year: Int!, $by: ReportPart!, $region: ID) {\n    annualReportParts(year: $year, by: $by, regionCode: $region) {\n      key\n      exact\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      inTime\n      late\n      overdue\n      notFiled\n      notFiledYet\n      name {\n        zh\n        en\n      }\n    }\n  }\n": types.ReportPartsDocument,
    "\n  query ReportFilings($year: Int!, $region: ID) {\n    annualReportFilings(year: $year, regionCode: $region) {\n      year\n      dueOn\n      total\n      weeks {\n        week\n        from\n        to\n        filed\n        filedByEnd\n      }\n    }\n  }\n": types.ReportFilingsDocument,
    "\n  query OwnCases($text: String, $itemCode: ID, $first: Int, $after: String) {\n    ownCases(text: $text, itemCode: $itemCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          seq\n          publishedOn\n          withdrawnOn\n          officeName {\n            zh\n            en\n          }\n          items {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OwnCasesDocument,
    "\n  query OwnCase($id: ID!) {\n    ownCase(id: $id) {\n      id\n      number\n      title\n      seq\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      sha256\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      items {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n": types.OwnCaseDocument,
    "\n  query OwnCaseNotice($id: ID!) {\n    ownCaseNotice(id: $id) {\n      id\n      platformName\n      title\n      toldOn\n      dueOn\n      workingDaysLeft\n      provisional\n      consentedAt\n      closedAs\n      waiting\n      version\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      remarks {\n        id\n        side\n        by\n        text\n        at\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.OwnCaseNoticeDocument,
    "\n  mutation StateOnCase($id: ID!, $version: Int!, $text: String!) {\n    stateOnCase(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n": types.StateOnCaseDocument,
    "\n  mutation ConsentToCase($id: ID!, $version: Int!) {\n    consentToCase(id: $id, version: $version) {\n      id\n    }\n  }\n": types.ConsentToCaseDocument,
    "\n  query OwnLedger($platformId: ID!) {\n    ownLedger(platformId: $platformId) {\n      frameworkVersion\n      total\n      verified\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      entries {\n        id\n        systemState\n        operationState\n        sourceKind\n        sourceNumber\n        verifiedOn\n        openFindings\n        claim {\n          byName\n          claimedOn\n          note\n          systemState\n          operationState\n        }\n        item {\n          ...ItemParts\n        }\n      }\n    }\n  }\n": types.OwnLedgerDocument,
    "\n  mutation ClaimLedger(\n    $platformId: ID!\n    $itemCode: String!\n    $systemState: SystemState!\n    $operationState: OperationState!\n    $note: String\n  ) {\n    claimLedger(\n      platformId: $platformId\n      itemCode: $itemCode\n      systemState: $systemState\n      operationState: $operationState\n      note: $note\n    ) {\n      id\n    }\n  }\n": types.ClaimLedgerDocument,
    "\n  query OwnOrders($platformId: ID) {\n    ownOrders(platformId: $platformId) {\n      id\n      number\n      state\n      turn\n      round\n      issuedOn\n      servedOn\n      dueOn\n      answeredOn\n      closedOn\n      overdue\n      workingDaysLeft\n      platform {\n        id\n        name\n      }\n      officeName {\n        zh\n        en\n      }\n      measures {\n        id\n        settled\n      }\n    }\n  }\n": types.OwnOrdersDocument,
    "\n  query OwnOrder($id: ID!) {\n    ownOrder(id: $id) {\n      ...OwnOrderParts\n    }\n  }\n": types.OwnOrderDocument,
    "\n  fragment OwnOrderParts on OwnOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    answeredOn\n    closedOn\n    overdue\n    workingDaysLeft\n    officeName {\n      zh\n      en\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      by\n      endedOn\n      grantedDays\n      grantedDueOn\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      by\n      role\n      side\n      round\n      text\n    }\n    measures {\n      ...OwnMeasureParts\n    }\n  }\n": types.OwnOrderPartsFragmentDoc,
    "\n  fragment OwnMeasureParts on OwnMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      item {\n        ...ItemParts\n      }\n    }\n    answer {\n      id\n      round\n      text\n      systemClaim\n      operationClaim\n      submitted\n      byName\n      at\n      door\n      evidence {\n        ...EvidenceParts\n      }\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      round\n    }\n  }\n": types.OwnMeasurePartsFragmentDoc,
    "\n  mutation ConfirmService($orderId: ID!, $version: Int!) {\n    confirmService(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n": types.ConfirmServiceDocument,
    "\n  mutation SaveAnswer($orderId: ID!, $answers: [AnswerInput!]!) {\n    saveAnswer(orderId: $orderId, answers: $answers) {\n      ...OwnOrderParts\n    }\n  }\n": types.SaveAnswerDocument,
    "\n  mutation SubmitAnswer($orderId: ID!, $version: Int!) {\n    submitAnswer(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n": types.SubmitAnswerDocument,
    "\n  mutation MakeStatement($orderId: ID!, $text: String!) {\n    makeStatement(orderId: $orderId, text: $text) {\n      id\n      version\n    }\n  }\n": types.MakeStatementDocument,
    "\n  mutation AskExtension($orderId: ID!, $days: Int!, $reason: String!) {\n    askExtension(orderId: $orderId, days: $days, reason: $reason) {\n      ...OwnOrderParts\n    }\n  }\n": types.AskExtensionDocument,
    "\n  mutation WithdrawExtension($orderId: ID!, $extensionId: ID!) {\n    withdrawExtension(orderId: $orderId, extensionId: $extensionId) {\n      ...OwnOrderParts\n    }\n  }\n": types.WithdrawExtensionDocument,
    "\n  query OwnPrograms {\n    ownPrograms {\n      id\n      platformId\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      lastUsedFrom\n      secretSince\n      formerUntil\n      revokedAt\n      revokedReason\n    }\n    programScopes {\n      name\n      title {\n        zh\n        en\n      }\n    }\n  }\n": types.OwnProgramsDocument,
    "\n  mutation CreateProgram($platformId: ID!, $name: String!, $scopes: [String!]!) {\n    createProgram(platformId: $platformId, name: $name, scopes: $scopes) {\n      secret\n      program {\n        id\n      }\n    }\n  }\n": types.CreateProgramDocument,
    "\n  mutation RotateProgramSecret($id: ID!) {\n    rotateProgramSecret(id: $id) {\n      secret\n      program {\n        id\n        formerUntil\n      }\n    }\n  }\n": types.RotateProgramSecretDocument,
    "\n  mutation EndFormerProgramSecret($id: ID!) {\n    endFormerProgramSecret(id: $id) {\n      id\n    }\n  }\n": types.EndFormerProgramSecretDocument,
    "\n  mutation RevokeProgram($id: ID!) {\n    revokeProgram(id: $id) {\n      id\n    }\n  }\n": types.RevokeProgramDocument,
    "\n  query OwnRecord($platformId: ID!) {\n    ownRecord(platformId: $platformId) {\n      id\n      at\n      by\n      role\n      inspectors\n      kind\n      side\n      orderId\n      inspectionId\n      reportYear\n      caseNoticeId\n      text {\n        zh\n        en\n      }\n    }\n  }\n": types.OwnRecordDocument,
    "\n  query OwnReports($platformId: ID) {\n    ownAnnualReports(platformId: $platformId) {\n      platformId\n      platformName\n      year\n      standing\n      dueOn\n      provisional\n      overdue\n      late\n      countedOn\n      receiptNumber\n      workingDaysLeft\n      version\n    }\n  }\n": types.OwnReportsDocument,
    "\n  query OwnReport($platformId: ID!, $year: Int!) {\n    ownAnnualReport(platformId: $platformId, year: $year) {\n      id\n      platformId\n      platformName\n      year\n      standing\n      version\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      countedAt\n      workingDaysLeft\n      templateVersion\n      lastYear\n      confirmers\n      officeName {\n        zh\n        en\n      }\n      note {\n        zh\n        en\n      }\n      draft {\n        body\n        savedAt\n        savedByName\n        door\n      }\n      current {\n        ...ReportVersionParts\n      }\n      pending {\n        ...ReportVersionParts\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        by\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.OwnReportDocument,
    "\n  query OwnReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    ownAnnualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n": types.OwnReportDifferenceDocument,
    "\n  query CheckReport($platformId: ID!, $year: Int!, $body: JSON) {\n    checkAnnualReport(platformId: $platformId, year: $year, body: $body) {\n      valid\n      faults {\n        pointer\n        code\n        zh\n        en\n      }\n    }\n  }\n": types.CheckReportDocument,
    "\n  mutation SaveReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {\n    saveAnnualReport(platformId: $platformId, year: $year, version: $version, body: $body) {\n      id\n      version\n    }\n  }\n": types.SaveReportDocument,
    "\n  mutation SubmitReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON, $key: String) {\n    submitAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n": types.SubmitReportDocument,
    "\n  mutation AmendReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $body: JSON\n    $key: String\n  ) {\n    amendAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n": types.AmendReportDocument,
    "\n  mutation WithdrawReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    withdrawAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawReportDocument,
    "\n  mutation ConfirmReport($platformId: ID!, $year: Int!, $version: Int!) {\n    confirmAnnualReport(platformId: $platformId, year: $year, version: $version) {\n      id\n    }\n  }\n": types.ConfirmReportDocument,
    "\n  mutation DeclineReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    declineAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.DeclineReportDocument,
    "\n  query OwnTodos {\n    ownTodos {\n      kind\n      orderId\n      number\n      platformName\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownReportTodos {\n      kind\n      platformId\n      platformName\n      year\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownCaseNotices {\n      id\n      title\n      platformName\n      dueOn\n      workingDaysLeft\n      waiting\n    }\n  }\n": types.OwnTodosDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Certificate {\n    officers {\n      id\n      certificateNo\n      certificateValidTo\n    }\n  }\n"): typeof import('./graphql').CertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactor {\n    secondFactor {\n      confirmedAt\n      codesLeft\n      required\n    }\n  }\n"): typeof import('./graphql').SecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      uri\n    }\n  }\n"): typeof import('./graphql').BeginSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n"): typeof import('./graphql').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor {\n    removeSecondFactor\n  }\n"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      current\n      via\n      address\n      agent\n      createdAt\n      lastSeenAt\n    }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeStaff {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n      certificateHolds\n    }\n    certificateRequests {\n      id\n      userId\n      state\n      certificateNo\n      certificateValidTo\n      proposedAt\n    }\n  }\n"): typeof import('./graphql').OfficeStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealOfficer($id: ID!, $purpose: String!) {\n    revealOfficer(id: $id, purpose: $purpose) {\n      id\n      certificateNo\n    }\n  }\n"): typeof import('./graphql').RevealOfficerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeCertificate($input: CertificateInput!) {\n    proposeCertificate(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Link($token: String!) {\n    invitation(token: $token) {\n      name\n      role\n      operatorName\n      platformNames\n      validUntil\n      officeName {\n        zh\n        en\n      }\n    }\n    accountLink(token: $token) {\n      username\n      name\n    }\n  }\n"): typeof import('./graphql').LinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($token: String!, $name: String!, $username: String!, $password: String!) {\n    acceptInvitation(token: $token, name: $name, username: $username, password: $password)\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password)\n  }\n"): typeof import('./graphql').SetPasswordByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demo {\n    signInOptions {\n      singleSignOn\n    }\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n"): typeof import('./graphql').DemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      codeNeeded\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteSignIn($code: String!) {\n    completeSignIn(code: $code) {\n      me {\n        id\n        side\n        owes\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministeredOffices {\n    administeredOffices {\n      id\n      version\n      shortName\n      regionCode\n      active\n      closedOn\n      people\n      name {\n        zh\n        en\n      }\n      regionName {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').AdministeredOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOffice($input: NewOfficeInput!) {\n    addOffice(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameOffice($id: ID!, $version: Int!, $input: OfficeNamesInput!) {\n    renameOffice(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RenameOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String!) {\n    closeOffice(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts {\n      id\n      username\n      name\n      staffNo\n      role\n      certificateNo\n      certificateValidTo\n      active\n      locked\n      createdAt\n      closedAt\n      closedReason\n      permissions\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAccount($input: AccountProposalInput!) {\n    proposeAccount(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountRequests {\n    accountRequests {\n      id\n      kind\n      state\n      version\n      username\n      name\n      staffNo\n      role\n      roleBefore\n      certificateNo\n      certificateValidTo\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decision\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').AccountRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAccountRequest($id: ID!, $version: Int!) {\n    approveAccountRequest(id: $id, version: $version) {\n      link\n    }\n  }\n"): typeof import('./graphql').ApproveAccountRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseAccountRequest($id: ID!, $version: Int!, $reason: String!) {\n    refuseAccountRequest(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').RefuseAccountRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAccountRequest($id: ID!, $version: Int!) {\n    withdrawAccountRequest(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawAccountRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installationState {\n      release\n      schema\n      lists {\n        kind\n        version\n        day\n      }\n      jobs {\n        kind\n        waiting\n        oldest\n      }\n      settings {\n        name\n        value\n      }\n    }\n  }\n"): typeof import('./graphql').InstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($filter: AuditFilterInput, $after: String) {\n    auditEntries(filter: $filter, first: 50, after: $after) {\n      next\n      entries {\n        id\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        role\n        door\n        address\n        requestId\n        act\n        outcome\n        refusalCode\n        subjectKind\n        subjectId\n        regionAt\n        before\n        after\n        seq\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditRecord($kind: String!, $id: ID!) {\n    auditRecord(kind: $kind, id: $id)\n  }\n"): typeof import('./graphql').AuditRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [SearchKind!], $region: ID) {\n    search(text: $text, kinds: $kinds, regionCode: $region) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platform {\n          id\n          name\n        }\n        officeName {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSearch($text: String!, $kinds: [SearchKind!]) {\n    ownSearch(text: $text, kinds: $kinds) {\n      kind\n      total\n      more\n      hits {\n        id\n        kind\n        number\n        title\n        matched\n        state\n        year\n        platformId\n        platformName\n        officeName {\n          zh\n          en\n        }\n        orderId\n      }\n    }\n  }\n"): typeof import('./graphql').OwnSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIdentity($password: String, $code: String) {\n    confirmIdentity(password: $password, code: $code)\n  }\n"): typeof import('./graphql').ConfirmIdentityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Steps {\n    me {\n      id\n      name\n      username\n      owes\n    }\n  }\n"): typeof import('./graphql').StepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      waitingIn {\n        orders\n        inspections\n        reports\n        cases\n        moves\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n      demonstration {\n        begunAt\n        finishedAt\n      }\n    }\n  }\n"): typeof import('./graphql').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').DeadlinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n"): typeof import('./graphql').ItemPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n"): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').ChangePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExtensionPreview($dueOn: CivilDate!, $days: Int!) {\n    deadlinePreview(ruleCode: \"EXTEND\", servedOn: $dueOn, length: $days) {\n      dueOn\n      provisional\n      explanation {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ExtensionPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformName($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PlatformNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformSummary($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFieldParts on ReportField {\n    pointer\n    key\n    kind\n    required\n    nullable\n    maxLength\n    maxItems\n    step\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    unit {\n      zh\n      en\n    }\n    definition {\n      zh\n      en\n    }\n    choices {\n      value\n      title {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ReportFieldPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportTemplate($year: Int!, $version: ID) {\n    reportTemplate(year: $year, version: $version) {\n      version\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      sections {\n        pointer\n        areaCode\n        title {\n          zh\n          en\n        }\n        help {\n          zh\n          en\n        }\n        fields {\n          ...ReportFieldParts\n          fields {\n            ...ReportFieldParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportReceiptParts on ReportReceipt {\n    number\n    year\n    sha256\n    submittedAt\n    confirmByOn\n    confirmedAt\n    counts\n    countedOn\n    dueOn\n    late\n    text {\n      zh\n      en\n    }\n  }\n"): typeof import('./graphql').ReportReceiptPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportVersionParts on ReportVersion {\n    seq\n    kind\n    reason\n    body\n    sha256\n    templateVersion\n    submittedAt\n    submittedByName\n    door\n    outcome\n    outcomeAt\n    outcomeByName\n    outcomeReason\n    review\n    reviewedAt\n    reviewReason\n    receipt {\n      ...ReportReceiptParts\n    }\n    remarks {\n      pointer\n      text\n      at\n      title {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ReportVersionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportDifferenceParts on ReportDifference {\n    pointer\n    before\n    after\n    title {\n      zh\n      en\n    }\n  }\n"): typeof import('./graphql').ReportDifferencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Staff {\n    staffMembers {\n      id\n      certificateExpired\n      away\n      platforms\n      openInspections\n      officer {\n        id\n        name\n        role\n        certificateNo\n        certificateValidTo\n      }\n      leaves {\n        id\n        fromOn\n        toOn\n        backOn\n        recordedByName\n        version\n      }\n      interests {\n        id\n        operatorId\n        operatorName\n        kind\n        fromOn\n        toOn\n        recordedByName\n        endedByName\n        endReason\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffOperators($text: String) {\n    platforms(first: 20, filter: { text: $text }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StaffOperatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclareInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndInterest($id: ID!, $version: Int!, $toOn: CivilDate!, $reason: String!) {\n    endInterest(id: $id, version: $version, toOn: $toOn, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLeave($input: RecordLeaveInput!) {\n    recordLeave(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordLeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndLeave($id: ID!, $version: Int!) {\n    endLeave(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndLeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($fromId: ID!, $toId: ID!, $reason: String!) {\n    handOver(fromId: $fromId, toId: $toId, reason: $reason) {\n      platforms\n      inspections\n    }\n  }\n"): typeof import('./graphql').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Merges($platformId: ID) {\n    platformMerges(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platform {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n      moved {\n        kind\n        number\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').MergesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Transfers($platformId: ID) {\n    platformTransfers(platformId: $platformId) {\n      id\n      state\n      reason\n      proposedByName\n      proposedAt\n      decidedByName\n      decidedAt\n      decisionNote\n      version\n      platformId\n      visible\n      platformName\n      operatorName\n      operatorCode\n      domains\n      fromRegion {\n        zh\n        en\n      }\n      toRegion {\n        zh\n        en\n      }\n      fromOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      toOffice {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      orderIds\n      work {\n        kind\n        id\n        number\n        title\n      }\n      done {\n        kind\n        id\n        number\n        title\n        on\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').TransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMerge($id: ID!, $version: Int!, $note: String) {\n    approveMerge(id: $id, version: $version, note: $note)\n  }\n"): typeof import('./graphql').ApproveMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineMerge($id: ID!, $version: Int!, $reason: String!) {\n    declineMerge(id: $id, version: $version, reason: $reason)\n  }\n"): typeof import('./graphql').DeclineMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMerge($id: ID!, $version: Int!, $reason: String!) {\n    withdrawMerge(id: $id, version: $version, reason: $reason)\n  }\n"): typeof import('./graphql').WithdrawMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptTransfer($id: ID!, $version: Int!, $leadOfficerId: ID, $deputyOfficerId: ID, $note: String) {\n    acceptTransfer(\n      id: $id\n      version: $version\n      leadOfficerId: $leadOfficerId\n      deputyOfficerId: $deputyOfficerId\n      note: $note\n    )\n  }\n"): typeof import('./graphql').AcceptTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineTransfer($id: ID!, $version: Int!, $reason: String!) {\n    declineTransfer(id: $id, version: $version, reason: $reason)\n  }\n"): typeof import('./graphql').DeclineTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTransfer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawTransfer(id: $id, version: $version, reason: $reason)\n  }\n"): typeof import('./graphql').WithdrawTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivingOfficers {\n    officers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ReceivingOfficersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftCase($input: CaseInput!) {\n    draftCase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCase($id: ID!, $version: Int!, $input: CaseInput!) {\n    changeCase(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerWarning($id: ID!, $key: ID!, $reason: String!) {\n    answerCaseWarning(id: $id, key: $key, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerWarningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCase($id: ID!, $version: Int!) {\n    submitCase(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCase($id: ID!, $version: Int!, $note: String) {\n    approveCase(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApproveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnCase($id: ID!, $version: Int!, $remarks: String!) {\n    returnCase(id: $id, version: $version, remarks: $remarks) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyCase($id: ID!, $version: Int!, $days: Int) {\n    notifyCase(id: $id, version: $version, days: $days) {\n      id\n    }\n  }\n"): typeof import('./graphql').NotifyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeighStatement($id: ID!, $noticeId: ID!, $version: Int!, $text: String!) {\n    weighCaseStatement(id: $id, noticeId: $noticeId, version: $version, text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').WeighStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCase($id: ID!, $version: Int!) {\n    publishCase(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').PublishCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCase($id: ID!, $version: Int!, $reason: String!, $decisionChangedOn: CivilDate) {\n    withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $decisionChangedOn) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCase($id: ID!, $version: Int!, $reason: String!) {\n    correctCase(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbandonCase($id: ID!, $version: Int!, $reason: String!) {\n    abandonCase(id: $id, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').AbandonCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: TypicalCaseFilter, $first: Int, $after: String) {\n    typicalCases(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          own\n          itemCodes\n          draftedOn\n          publishedOn\n          withdrawnOn\n          office {\n            id\n            shortName\n            name {\n              zh\n              en\n            }\n          }\n          audience {\n            toPlatforms\n            categories\n            tiers\n            toSubordinates\n            toSuperior\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTextParts on CaseText {\n    title\n    facts\n    grounds\n    outcome\n    lesson\n    items {\n      id\n      code\n      title {\n        zh\n        en\n      }\n    }\n    audience {\n      toPlatforms\n      categories\n      tiers\n      toSubordinates\n      toSuperior\n    }\n  }\n"): typeof import('./graphql').CaseTextPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($id: ID!) {\n    typicalCase(id: $id) {\n      id\n      number\n      title\n      state\n      shown\n      own\n      version\n      openWarnings\n      recipients\n      draftedBy\n      submittedBy\n      approvedBy\n      draftedOn\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      decisionChangedOn\n      withdrawDueOn\n      withdrawnInTime\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      text {\n        ...CaseTextParts\n      }\n      versions {\n        seq\n        sha256\n        publishedOn\n        approvedBy\n        publishedBy\n        text {\n          ...CaseTextParts\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n      findings {\n        id\n        number\n        title\n        state\n        platform {\n          id\n          name\n        }\n      }\n      warnings {\n        key\n        field\n        kind\n        term\n        start\n        end\n        before\n        after\n        reason\n        answeredBy\n        answeredAt\n      }\n      notices {\n        id\n        round\n        toldOn\n        dueOn\n        workingDaysLeft\n        provisional\n        consentedAt\n        toWeigh\n        closedAs\n        version\n        platform {\n          id\n          name\n        }\n        remarks {\n          id\n          side\n          by\n          text\n          at\n        }\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        text\n        at\n        recordedAt\n        fields {\n          field\n          before\n          after\n        }\n      }\n      steps {\n        key\n        state\n        on\n        hint\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSources($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          closedOn\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSource($id: ID!) {\n    finding(id: $id) {\n      id\n      number\n      title\n      platform {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseProposal($findingIds: [ID!]!) {\n    caseProposal(findingIds: $findingIds) {\n      title\n      facts\n      grounds\n      outcome\n      itemCodes\n    }\n  }\n"): typeof import('./graphql').CaseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRecipients($categories: [ID!]!, $tiers: [Tier!]!) {\n    caseRecipients(categories: $categories, tiers: $tiers)\n  }\n"): typeof import('./graphql').CaseRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frameworks {\n    frameworks {\n      version\n      effectiveFrom\n    }\n  }\n"): typeof import('./graphql').FrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($version: ID) {\n    categories {\n      code\n      title {\n        zh\n        en\n      }\n    }\n    framework(version: $version) {\n      version\n      effectiveFrom\n      title {\n        zh\n        en\n      }\n      source {\n        zh\n        en\n      }\n      areas {\n        code\n        clause\n        title {\n          zh\n          en\n        }\n        purpose {\n          zh\n          en\n        }\n      }\n      items {\n        ...ItemParts\n        anyCategory\n        anyTier\n        links\n        figure {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemCases($version: ID!) {\n    framework(version: $version) {\n      version\n      items {\n        id\n        code\n        cases {\n          id\n          number\n          title\n          publishedOn\n          officeName {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          axis\n          areaCode\n          foundOn\n          dueOn\n          overdue\n          closedOn\n          repeat\n          correctedOnSpot\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n          platform {\n            id\n            name\n          }\n          inspection {\n            id\n            number\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Finding($id: ID!) {\n    finding(id: $id) {\n      id\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      number\n      title\n      description\n      state\n      severity\n      axis\n      areaCode\n      foundOn\n      dueOn\n      overdue\n      closedOn\n      repeat\n      correctedOnSpot\n      orderId\n      orderNumber\n      version\n      item {\n        ...ItemParts\n      }\n      platform {\n        id\n        name\n      }\n      inspection {\n        id\n        number\n        on\n      }\n      evidence {\n        ...EvidenceParts\n      }\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n"): typeof import('./graphql').FindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFinding($id: ID!, $version: Int!, $reason: String!) {\n    withdrawFinding(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitFindingParts on Finding {\n    id\n    number\n    title\n    description\n    severity\n    axis\n    state\n    version\n    correctedOnSpot\n    repeat\n    orderId\n    orderNumber\n    evidence {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').VisitFindingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitItemParts on InspectionItem {\n    id\n    ord\n    version\n    result\n    systemState\n    operationState\n    previousSystem\n    previousOperation\n    previousOn\n    sampled\n    failed\n    correctedOnSpot\n    note\n    reason\n    item {\n      ...ItemParts\n    }\n    evidence {\n      ...EvidenceParts\n    }\n    findings {\n      ...VisitFindingParts\n    }\n  }\n"): typeof import('./graphql').VisitItemPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionParts on Inspection {\n    id\n    number\n    state\n    mode\n    purpose\n    plannedOn\n    startedAt\n    sealedAt\n    sealHash\n    conclusion\n    frameworkVersion\n    checked\n    total\n    findingCount\n    version\n    platform {\n      id\n      name\n      regionCode\n    }\n    office {\n      id\n      name {\n        zh\n        en\n      }\n      shortName\n    }\n    lead {\n      id\n      name\n    }\n    inspectors {\n      id\n      name\n      certificateNo\n      certificateValidTo\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    supplements {\n      id\n      at\n      byName\n      text\n    }\n    items {\n      ...VisitItemParts\n    }\n  }\n"): typeof import('./graphql').InspectionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inspection($id: ID!) {\n    inspection(id: $id) {\n      ...InspectionParts\n    }\n  }\n"): typeof import('./graphql').InspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartInspection($id: ID!, $version: Int!) {\n    startInspection(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelInspection($id: ID!, $reason: String!, $version: Int!) {\n    cancelInspection(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordItems($inspectionId: ID!, $items: [ItemRecordInput!]!) {\n    recordItems(inspectionId: $inspectionId, items: $items) {\n      ...InspectionParts\n    }\n  }\n"): typeof import('./graphql').RecordItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseFinding($inspectionId: ID!, $finding: FindingInput!) {\n    raiseFinding(inspectionId: $inspectionId, finding: $finding) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql').RaiseFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeFinding(\n    $id: ID!\n    $version: Int!\n    $title: String!\n    $description: String!\n    $severity: Severity!\n    $axis: FindingAxis!\n  ) {\n    changeFinding(\n      id: $id\n      version: $version\n      title: $title\n      description: $description\n      severity: $severity\n      axis: $axis\n    ) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql').ChangeFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropFinding($id: ID!, $version: Int!) {\n    dropFinding(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SealInspection($id: ID!, $conclusion: String!, $version: Int!) {\n    sealInspection(id: $id, conclusion: $conclusion, version: $version) {\n      id\n      sealHash\n    }\n  }\n"): typeof import('./graphql').SealInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplementInspection($id: ID!, $text: String!) {\n    supplementInspection(id: $id, text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').SupplementInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionHistory($id: ID!) {\n    inspection(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inspections($filter: InspectionFilter, $first: Int, $after: String) {\n    inspections(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          mode\n          plannedOn\n          inspectedOn\n          sealedAt\n          purpose\n          checked\n          total\n          findingCount\n          platform {\n            id\n            name\n          }\n          lead {\n            id\n            name\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChoices {\n    officers {\n      id\n      name\n      role\n      certificateNo\n      certificateValidTo\n    }\n  }\n"): typeof import('./graphql').PlanChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectorChoices($platformId: ID, $on: CivilDate!) {\n    inspectorChoices(platformId: $platformId, on: $on) {\n      officer {\n        id\n      }\n      eligible\n      reason\n    }\n  }\n"): typeof import('./graphql').InspectorChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPlatforms($text: String) {\n    platforms(first: 20, filter: { text: $text, state: ACTIVE }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          name\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPlatformsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectedPlatform($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      state\n      lastInspectedOn\n      operator {\n        id\n        name\n      }\n      leadOfficer {\n        id\n      }\n      deputyOfficer {\n        id\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').InspectedPlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanInspection($input: PlanInspectionInput!) {\n    planInspection(input: $input) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql').PlanInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          systemState\n          operationState\n          verifiedOn\n          startedOn\n          openFindings\n          platform {\n            id\n            name\n          }\n          item {\n            id\n            code\n            areaCode\n            title {\n              zh\n              en\n            }\n          }\n          source {\n            kind\n            sourceId\n            sourceNumber\n          }\n          claim {\n            systemState\n            operationState\n            claimedOn\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LedgerEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftOrder($input: DraftOrderInput!) {\n    draftOrder(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOrderDraft($id: ID!, $version: Int!, $input: DraftOrderInput!) {\n    changeOrderDraft(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeOrderDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueOrder($id: ID!, $version: Int!) {\n    issueOrder(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql').IssueOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ServeOrder($id: ID!, $version: Int!, $service: ServeInput!) {\n    serveOrder(id: $id, version: $version, service: $service) {\n      id\n    }\n  }\n"): typeof import('./graphql').ServeOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAnswer($id: ID!, $version: Int!, $note: String) {\n    acceptAnswer(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAnswer($id: ID!, $version: Int!, $reason: String!) {\n    returnAnswer(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyOrder($id: ID!, $version: Int!, $results: [VerificationInput!]!) {\n    verifyOrder(id: $id, version: $version, results: $results) {\n      id\n      version\n      state\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').VerifyOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOrder($id: ID!, $version: Int!, $note: String) {\n    closeOrder(id: $id, version: $version, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenOrder($id: ID!, $version: Int!, $days: Int!, $reason: String!) {\n    reopenOrder(id: $id, version: $version, days: $days, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReopenOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOrder($id: ID!, $version: Int!, $reason: String!) {\n    revokeOrder(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyStatement($id: ID!, $version: Int!, $text: String!) {\n    replyStatement(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReplyStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeExtension($id: ID!, $version: Int!, $input: ProposeExtensionInput!) {\n    proposeExtension(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractExtension($id: ID!, $version: Int!, $extensionId: ID!) {\n    retractExtension(id: $id, version: $version, extensionId: $extensionId) {\n      id\n    }\n  }\n"): typeof import('./graphql').RetractExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantExtension($id: ID!, $version: Int!, $extensionId: ID!, $days: Int!, $note: String) {\n    grantExtension(id: $id, version: $version, extensionId: $extensionId, days: $days, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').GrantExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineExtension($id: ID!, $version: Int!, $extensionId: ID!, $reason: String!) {\n    declineExtension(id: $id, version: $version, extensionId: $extensionId, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderParts\n    }\n  }\n"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderParts on RectificationOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    days\n    ruleCode\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    officeDueOn\n    answeredOn\n    closedOn\n    overdue\n    answeredInTime\n    workingDaysLeft\n    draftedBy\n    issuedBy\n    acceptedBy\n    verifiedBy\n    office {\n      id\n      shortName\n      name {\n        zh\n        en\n      }\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    mayVerify {\n      id\n      name\n      role\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    deadlines {\n      ...DeadlineParts\n    }\n    services {\n      id\n      method\n      servedOn\n      servedAt\n      proof\n      confirmedByName\n      round\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      askedByName\n      endedOn\n      grantedDays\n      grantedDueOn\n      decidedByName\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      recordedAt\n      byName\n      byRole\n      side\n      door\n      round\n      text\n      stateAfter\n      dueOnAfter\n    }\n    measures {\n      ...MeasureParts\n    }\n  }\n"): typeof import('./graphql').OrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureParts on OrderMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      state\n      repeat\n      item {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    answer {\n      ...MeasureAnswerParts\n    }\n    answers {\n      ...MeasureAnswerParts\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      byName\n      round\n    }\n  }\n"): typeof import('./graphql').MeasurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureAnswerParts on MeasureAnswer {\n    id\n    round\n    text\n    systemClaim\n    operationClaim\n    submitted\n    byName\n    at\n    door\n    evidence {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').MeasureAnswerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($filter: OrderFilter, $first: Int, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          round\n          issuedOn\n          servedOn\n          dueOn\n          officeDueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n          draftedBy\n          issuedBy\n          acceptedBy\n          verifiedBy\n          office {\n            id\n            shortName\n          }\n          platform {\n            id\n            name\n          }\n          measures {\n            id\n            settled\n            finding {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').OrderOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderableFindings($filter: FindingFilter, $first: Int, $after: String) {\n    findings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          description\n          severity\n          axis\n          foundOn\n          repeat\n          state\n          inspection {\n            id\n            number\n            on\n          }\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n            system {\n              zh\n              en\n            }\n            operation {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrderableFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RectifyRules {\n    periodRules {\n      code\n      version\n      length\n      minLength\n      maxLength\n      unit\n      title {\n        zh\n        en\n      }\n      basis {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').RectifyRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RectifyPreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {\n    deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {\n      ...DeadlineParts\n    }\n  }\n"): typeof import('./graphql').RectifyPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPlatforms($filter: PlatformFilter, $first: Int) {\n    platforms(filter: $filter, first: $first, orderBy: OPEN_FINDINGS) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          openFindings\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrderPlatformsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformAccounts($platformId: ID!) {\n    platformAccounts(platformId: $platformId) {\n      id\n      username\n      name\n      role\n      active\n      createdAt\n      closedAt\n      closedReason\n      mayChange\n      version\n      platforms {\n        id\n        name\n        appointed\n        appointedFrom\n      }\n      letters {\n        id\n        name\n        url\n      }\n    }\n    platformPrograms(platformId: $platformId) {\n      id\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      revokedAt\n      revokedBy\n      revokedReason\n      mayRevoke\n    }\n    invitations(platformId: $platformId) {\n      id\n      name\n      role\n      state\n      platformNames\n      validUntil\n      actorName\n      occurredAt\n      version\n      letters {\n        id\n        name\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareInvitation($input: InvitationInput!) {\n    prepareInvitation(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').PrepareInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendInvitation($id: ID!, $version: Int!) {\n    sendInvitation(id: $id, version: $version) {\n      link\n    }\n  }\n"): typeof import('./graphql').SendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!, $version: Int!, $reason: String!) {\n    withdrawInvitation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlatformAccount(\n    $id: ID!\n    $version: Int!\n    $role: InvitedRole!\n    $platformIds: [ID!]!\n    $reason: String!\n  ) {\n    changePlatformAccount(\n      id: $id\n      version: $version\n      role: $role\n      platformIds: $platformIds\n      reason: $reason\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangePlatformAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    resetPlatformAccount(id: $id, version: $version, reason: $reason) {\n      link\n    }\n  }\n"): typeof import('./graphql').ResetPlatformAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePlatformAccount($id: ID!, $version: Int!, $reason: String!) {\n    closePlatformAccount(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ClosePlatformAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShutOffProgram($id: ID!, $reason: String!) {\n    shutOffProgram(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ShutOffProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Platforms($filter: PlatformFilter, $orderBy: PlatformOrder, $first: Int, $after: String) {\n    platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          kinds\n          categories\n          domains\n          icpNumber\n          enteredOn\n          openFindings\n          overdueOrders\n          lastInspectedOn\n          region {\n            code\n            name\n            nameEn\n          }\n          operator {\n            id\n            name\n            code\n          }\n          leadOfficer {\n            id\n            name\n          }\n          deputyOfficer {\n            id\n            name\n          }\n          ledger {\n            total\n            verifiedWithinYear\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Platform($id: ID!) {\n    platform(id: $id) {\n      id\n      version\n      name\n      tier\n      state\n      kinds\n      categories\n      domains\n      apps {\n        store\n        identifier\n      }\n      icpNumber\n      enteredOn\n      retiredOn\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n      }\n      openFindings\n      repeatFindings\n      overdueOrders\n      inspectionsLastYear\n      lastInspectedOn\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n      region {\n        code\n        name\n        nameEn\n      }\n      office {\n        id\n        shortName\n        name {\n          zh\n          en\n        }\n      }\n      leadOfficer {\n        id\n        name\n      }\n      deputyOfficer {\n        id\n        name\n      }\n      operator {\n        id\n        version\n        name\n        code\n        address\n        platforms {\n          id\n          name\n        }\n      }\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        frameworkVersion\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorByCode($code: String!) {\n    operatorByCode(code: $code) {\n      id\n      code\n      name\n      address\n      platforms {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OperatorByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!, $platformId: ID) {\n    likelyDoubles(operatorCode: $operatorCode, platform: $platform, platformId: $platformId) {\n      reason\n      detail\n      platform {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').LikelyDoublesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Officers {\n    officers {\n      id\n      name\n      role\n    }\n  }\n"): typeof import('./graphql').OfficersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPlatform($operator: OperatorInput!, $platform: PlatformInput!, $acknowledged: [ID!]) {\n    registerPlatform(operator: $operator, platform: $platform, acknowledgedDoubles: $acknowledged) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterPlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlatform(\n    $id: ID!\n    $platform: PlatformInput!\n    $reason: String!\n    $version: Int!\n    $acknowledged: [ID!]\n  ) {\n    changePlatform(\n      id: $id\n      platform: $platform\n      reason: $reason\n      version: $version\n      acknowledgedDoubles: $acknowledged\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangePlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOperator($id: ID!, $name: String!, $address: String, $reason: String!, $version: Int!) {\n    changeOperator(id: $id, name: $name, address: $address, reason: $reason, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeOperatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendPlatform($id: ID!, $reason: String!, $version: Int!) {\n    suspendPlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').SuspendPlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumePlatform($id: ID!, $reason: String!, $version: Int!) {\n    resumePlatform(id: $id, reason: $reason, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ResumePlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirePlatform($id: ID!, $reason: String!, $retiredOn: CivilDate!, $version: Int!) {\n    retirePlatform(id: $id, reason: $reason, retiredOn: $retiredOn, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').RetirePlatformDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformLedger($id: ID!) {\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n    platform(id: $id) {\n      id\n      ledger {\n        total\n        verified\n        verifiedWithinYear\n        effective\n        entries {\n          id\n          systemState\n          operationState\n          verifiedOn\n          openFindings\n          verifiedWithinYear\n          inPlace\n          claimStanding\n          endedOn\n          item {\n            ...ItemParts\n          }\n          source {\n            ...FactParts\n          }\n          facts {\n            ...FactParts\n          }\n          claim {\n            byName\n            claimedOn\n            note\n            systemState\n            operationState\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactParts on LedgerFact {\n    id\n    kind\n    factOn\n    actorName\n    sourceId\n    sourceNumber\n    systemState\n    operationState\n    wins\n  }\n"): typeof import('./graphql').FactPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformFindings($platformId: ID!, $first: Int, $after: String) {\n    findings(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          severity\n          repeat\n          foundOn\n          dueOn\n          closedOn\n          orderId\n          orderNumber\n          item {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformOrders($platformId: ID!, $first: Int, $after: String) {\n    orders(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          turn\n          issuedOn\n          servedOn\n          dueOn\n          answeredOn\n          closedOn\n          overdue\n          workingDaysLeft\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformInspections($platformId: ID!, $first: Int, $after: String) {\n    inspections(filter: { platformId: $platformId }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          mode\n          state\n          purpose\n          plannedOn\n          sealedAt\n          checked\n          total\n          findingCount\n          lead {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformInspectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformPersons($id: ID!) {\n    platform(id: $id) {\n      id\n      persons {\n        id\n        version\n        role\n        name\n        title\n        phone\n        email\n        validFrom\n        validTo\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformPersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformHistory($id: ID!) {\n    platformActs(platformId: $id) {\n      id\n      at\n      side\n      kind\n      byName\n      byRole\n      reportYear\n      caseId\n      text {\n        zh\n        en\n      }\n    }\n    platform(id: $id) {\n      id\n      changes {\n        ...ChangeParts\n      }\n      operator {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointPerson($platformId: ID!, $person: PersonInput!) {\n    appointPerson(platformId: $platformId, person: $person) {\n      id\n    }\n  }\n"): typeof import('./graphql').AppointPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPerson($id: ID!, $purpose: String!) {\n    revealPerson(id: $id, purpose: $purpose) {\n      id\n      name\n      phone\n      email\n    }\n  }\n"): typeof import('./graphql').RevealPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {\n    endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformReports($id: ID!) {\n    annualReportsOf(platformId: $id) {\n      year\n      standing\n      dueOn\n      overdue\n      late\n      countedOn\n      receiptNumber\n      amendments\n    }\n  }\n"): typeof import('./graphql').PlatformReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeCandidates($operatorId: ID!, $regionCode: ID!) {\n    platforms(first: 50, filter: { operatorId: $operatorId, regionCode: $regionCode }, orderBy: NAME) {\n      edges {\n        node {\n          id\n          version\n          name\n          kinds\n          domains\n          apps {\n            store\n            identifier\n          }\n          icpNumber\n          enteredOn\n          tier\n          openFindings\n          region {\n            code\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MergeCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($platformId: ID!, $intoId: ID!) {\n    mergePreview(platformId: $platformId, intoId: $intoId) {\n      moves {\n        kind\n        id\n        number\n        title\n      }\n      stays {\n        kind\n        id\n        number\n        title\n      }\n      blocks {\n        kind\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeTransfer($input: ProposeTransferInput!) {\n    proposeTransfer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferRegions($parentCode: ID) {\n    regions(parentCode: $parentCode) {\n      code\n      name\n      nameEn\n    }\n  }\n"): typeof import('./graphql').TransferRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferOrders($platformId: ID!) {\n    orders(\n      filter: { platformId: $platformId, states: [ISSUED, SERVED, ANSWERED, ACCEPTED, VERIFIED, FAILED] }\n      first: 50\n    ) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TransferOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportYears {\n    reportYears {\n      year\n      opensOn\n      dueOn\n      provisional\n      open\n    }\n  }\n"): typeof import('./graphql').ReportYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportOffices {\n    offices {\n      id\n      name {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ReportOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportProgress($year: Int!, $regionCode: ID) {\n    annualReportProgress(year: $year, regionCode: $regionCode) {\n      year\n      opensOn\n      dueOn\n      provisional\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      late\n      inTime\n      overdue\n      note {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ReportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($filter: AnnualReportFilter!, $first: Int, $after: String) {\n    annualReports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          tier\n          year\n          standing\n          dueOn\n          overdue\n          late\n          countedOn\n          receiptNumber\n          amendments\n          platform {\n            id\n            name\n            regionCode\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($platformId: ID!, $year: Int!) {\n    annualReport(platformId: $platformId, year: $year) {\n      id\n      version\n      year\n      standing\n      tier\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      amendments\n      receiptNumber\n      templateVersion\n      platform {\n        id\n        name\n      }\n      office {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      note {\n        zh\n        en\n      }\n      current {\n        ...ReportVersionParts\n      }\n      lastYear {\n        seq\n        body\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      areas {\n        areaCode\n        ledger {\n          entries\n          verified\n          systemNone\n          systemPartial\n          systemEstablished\n          notOperating\n          operationPartial\n          operationEffective\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        byRole\n        byName\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    annualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n"): typeof import('./graphql').ReportDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $remarks: [ReportRemarkInput!]!\n  ) {\n    returnAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      remarks: $remarks\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($platformId: ID!, $year: Int!, $version: Int!, $note: String) {\n    acceptAnnualReport(platformId: $platformId, year: $year, version: $version, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n"): typeof import('./graphql').FigurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      openRepeats\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n"): typeof import('./graphql').TodayFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Todos($region: ID) {\n    todos(regionCode: $region) {\n      id\n      kind\n      subjectId\n      count\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n"): typeof import('./graphql').TodosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n"): typeof import('./graphql').FindingFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HeatMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql').RegionTimelinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').MovementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndingCertificates {\n    endingCertificates {\n      id\n      name\n      certificateValidTo\n      certificateHolds\n    }\n  }\n"): typeof import('./graphql').EndingCertificatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingTrend($filter: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {\n    findingTrend(filter: $filter, from: $from, to: $to, by: $by) {\n      key\n      name {\n        zh\n        en\n      }\n      months {\n        month\n        from\n        to\n        new\n        repeated\n        closed\n        openAtEnd\n        overdueAtEnd\n        medianToClose\n        p90ToClose\n      }\n    }\n  }\n"): typeof import('./graphql').FindingTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    officeTimeliness(from: $from, to: $to, regionCode: $region) {\n      officeId\n      office {\n        zh\n        en\n      }\n      due\n      onTime\n    }\n  }\n"): typeof import('./graphql').OfficeTimelinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql').DistrictTimelinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformHeat($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlatformHeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionHeat($on: CivilDate, $region: ID) {\n    regionHeatMap(on: $on, regionCode: $region) {\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        region {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegionHeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerCoverage($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    ledgerCoverage(from: $from, to: $to, regionCode: $region) {\n      month\n      to\n      entries\n      verified\n    }\n  }\n"): typeof import('./graphql').LedgerCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimComparison($region: ID) {\n    claimComparison(regionCode: $region) {\n      same\n      higher\n      lower\n      area {\n        code\n        short {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LargestMovements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').LargestMovementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendReportYears {\n    reportYears {\n      year\n      open\n    }\n  }\n"): typeof import('./graphql').TrendReportYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportParts($year: Int!, $by: ReportPart!, $region: ID) {\n    annualReportParts(year: $year, by: $by, regionCode: $region) {\n      key\n      exact\n      total\n      notBegun\n      draft\n      awaiting\n      filed\n      returned\n      accepted\n      inTime\n      late\n      overdue\n      notFiled\n      notFiledYet\n      name {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').ReportPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportFilings($year: Int!, $region: ID) {\n    annualReportFilings(year: $year, regionCode: $region) {\n      year\n      dueOn\n      total\n      weeks {\n        week\n        from\n        to\n        filed\n        filedByEnd\n      }\n    }\n  }\n"): typeof import('./graphql').ReportFilingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCases($text: String, $itemCode: ID, $first: Int, $after: String) {\n    ownCases(text: $text, itemCode: $itemCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          seq\n          publishedOn\n          withdrawnOn\n          officeName {\n            zh\n            en\n          }\n          items {\n            id\n            code\n            title {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCase($id: ID!) {\n    ownCase(id: $id) {\n      id\n      number\n      title\n      seq\n      publishedOn\n      withdrawnOn\n      withdrawReason\n      sha256\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      items {\n        id\n        code\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCaseNotice($id: ID!) {\n    ownCaseNotice(id: $id) {\n      id\n      platformName\n      title\n      toldOn\n      dueOn\n      workingDaysLeft\n      provisional\n      consentedAt\n      closedAs\n      waiting\n      version\n      officeName {\n        zh\n        en\n      }\n      text {\n        facts\n        grounds\n        outcome\n        lesson\n      }\n      remarks {\n        id\n        side\n        by\n        text\n        at\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCaseNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateOnCase($id: ID!, $version: Int!, $text: String!) {\n    stateOnCase(id: $id, version: $version, text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').StateOnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentToCase($id: ID!, $version: Int!) {\n    consentToCase(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConsentToCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnLedger($platformId: ID!) {\n    ownLedger(platformId: $platformId) {\n      frameworkVersion\n      total\n      verified\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      entries {\n        id\n        systemState\n        operationState\n        sourceKind\n        sourceNumber\n        verifiedOn\n        openFindings\n        claim {\n          byName\n          claimedOn\n          note\n          systemState\n          operationState\n        }\n        item {\n          ...ItemParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimLedger(\n    $platformId: ID!\n    $itemCode: String!\n    $systemState: SystemState!\n    $operationState: OperationState!\n    $note: String\n  ) {\n    claimLedger(\n      platformId: $platformId\n      itemCode: $itemCode\n      systemState: $systemState\n      operationState: $operationState\n      note: $note\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').ClaimLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOrders($platformId: ID) {\n    ownOrders(platformId: $platformId) {\n      id\n      number\n      state\n      turn\n      round\n      issuedOn\n      servedOn\n      dueOn\n      answeredOn\n      closedOn\n      overdue\n      workingDaysLeft\n      platform {\n        id\n        name\n      }\n      officeName {\n        zh\n        en\n      }\n      measures {\n        id\n        settled\n      }\n    }\n  }\n"): typeof import('./graphql').OwnOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOrder($id: ID!) {\n    ownOrder(id: $id) {\n      ...OwnOrderParts\n    }\n  }\n"): typeof import('./graphql').OwnOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnOrderParts on OwnOrder {\n    id\n    version\n    number\n    state\n    turn\n    round\n    grounds\n    legalBasis\n    issuedOn\n    servedOn\n    dueOn\n    answeredOn\n    closedOn\n    overdue\n    workingDaysLeft\n    officeName {\n      zh\n      en\n    }\n    platform {\n      id\n      name\n    }\n    allowedActions {\n      action\n      allowed\n      code\n      reason\n    }\n    steps {\n      key\n      on\n      state\n      hint\n    }\n    deadline {\n      ...DeadlineParts\n    }\n    extensions {\n      id\n      state\n      side\n      days\n      reason\n      dueOn\n      askedOn\n      by\n      endedOn\n      grantedDays\n      grantedDueOn\n      decision\n    }\n    acts {\n      id\n      kind\n      at\n      by\n      role\n      side\n      round\n      text\n    }\n    measures {\n      ...OwnMeasureParts\n    }\n  }\n"): typeof import('./graphql').OwnOrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnMeasureParts on OwnMeasure {\n    id\n    ord\n    text\n    settled\n    finding {\n      id\n      number\n      title\n      description\n      severity\n      item {\n        ...ItemParts\n      }\n    }\n    answer {\n      id\n      round\n      text\n      systemClaim\n      operationClaim\n      submitted\n      byName\n      at\n      door\n      evidence {\n        ...EvidenceParts\n      }\n    }\n    verification {\n      outcome\n      systemState\n      operationState\n      note\n      on\n      round\n    }\n  }\n"): typeof import('./graphql').OwnMeasurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmService($orderId: ID!, $version: Int!) {\n    confirmService(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ConfirmServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswer($orderId: ID!, $answers: [AnswerInput!]!) {\n    saveAnswer(orderId: $orderId, answers: $answers) {\n      ...OwnOrderParts\n    }\n  }\n"): typeof import('./graphql').SaveAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAnswer($orderId: ID!, $version: Int!) {\n    submitAnswer(orderId: $orderId, version: $version) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SubmitAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeStatement($orderId: ID!, $text: String!) {\n    makeStatement(orderId: $orderId, text: $text) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').MakeStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskExtension($orderId: ID!, $days: Int!, $reason: String!) {\n    askExtension(orderId: $orderId, days: $days, reason: $reason) {\n      ...OwnOrderParts\n    }\n  }\n"): typeof import('./graphql').AskExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtension($orderId: ID!, $extensionId: ID!) {\n    withdrawExtension(orderId: $orderId, extensionId: $extensionId) {\n      ...OwnOrderParts\n    }\n  }\n"): typeof import('./graphql').WithdrawExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPrograms {\n    ownPrograms {\n      id\n      platformId\n      name\n      scopes {\n        name\n        title {\n          zh\n          en\n        }\n      }\n      createdBy\n      createdAt\n      lastUsedAt\n      lastUsedFrom\n      secretSince\n      formerUntil\n      revokedAt\n      revokedReason\n    }\n    programScopes {\n      name\n      title {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').OwnProgramsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProgram($platformId: ID!, $name: String!, $scopes: [String!]!) {\n    createProgram(platformId: $platformId, name: $name, scopes: $scopes) {\n      secret\n      program {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateProgramSecret($id: ID!) {\n    rotateProgramSecret(id: $id) {\n      secret\n      program {\n        id\n        formerUntil\n      }\n    }\n  }\n"): typeof import('./graphql').RotateProgramSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFormerProgramSecret($id: ID!) {\n    endFormerProgramSecret(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndFormerProgramSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeProgram($id: ID!) {\n    revokeProgram(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRecord($platformId: ID!) {\n    ownRecord(platformId: $platformId) {\n      id\n      at\n      by\n      role\n      inspectors\n      kind\n      side\n      orderId\n      inspectionId\n      reportYear\n      caseNoticeId\n      text {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').OwnRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReports($platformId: ID) {\n    ownAnnualReports(platformId: $platformId) {\n      platformId\n      platformName\n      year\n      standing\n      dueOn\n      provisional\n      overdue\n      late\n      countedOn\n      receiptNumber\n      workingDaysLeft\n      version\n    }\n  }\n"): typeof import('./graphql').OwnReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReport($platformId: ID!, $year: Int!) {\n    ownAnnualReport(platformId: $platformId, year: $year) {\n      id\n      platformId\n      platformName\n      year\n      standing\n      version\n      dueOn\n      opensOn\n      provisional\n      overdue\n      late\n      countedOn\n      countedAt\n      workingDaysLeft\n      templateVersion\n      lastYear\n      confirmers\n      officeName {\n        zh\n        en\n      }\n      note {\n        zh\n        en\n      }\n      draft {\n        body\n        savedAt\n        savedByName\n        door\n      }\n      current {\n        ...ReportVersionParts\n      }\n      pending {\n        ...ReportVersionParts\n      }\n      versions {\n        ...ReportVersionParts\n      }\n      files {\n        ...EvidenceParts\n      }\n      acts {\n        id\n        kind\n        side\n        by\n        door\n        at\n        seq\n        standingAfter\n        text\n      }\n      allowedActions {\n        action\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').OwnReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {\n    ownAnnualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {\n      ...ReportDifferenceParts\n    }\n  }\n"): typeof import('./graphql').OwnReportDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckReport($platformId: ID!, $year: Int!, $body: JSON) {\n    checkAnnualReport(platformId: $platformId, year: $year, body: $body) {\n      valid\n      faults {\n        pointer\n        code\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').CheckReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {\n    saveAnnualReport(platformId: $platformId, year: $year, version: $version, body: $body) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SaveReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON, $key: String) {\n    submitAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n"): typeof import('./graphql').SubmitReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendReport(\n    $platformId: ID!\n    $year: Int!\n    $version: Int!\n    $reason: String!\n    $body: JSON\n    $key: String\n  ) {\n    amendAnnualReport(\n      platformId: $platformId\n      year: $year\n      version: $version\n      reason: $reason\n      body: $body\n      idempotencyKey: $key\n    ) {\n      id\n      standing\n    }\n  }\n"): typeof import('./graphql').AmendReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    withdrawAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReport($platformId: ID!, $year: Int!, $version: Int!) {\n    confirmAnnualReport(platformId: $platformId, year: $year, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {\n    declineAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTodos {\n    ownTodos {\n      kind\n      orderId\n      number\n      platformName\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownReportTodos {\n      kind\n      platformId\n      platformName\n      year\n      dueOn\n      workingDaysLeft\n      title {\n        zh\n        en\n      }\n    }\n    ownCaseNotices {\n      id\n      title\n      platformName\n      dueOn\n      workingDaysLeft\n      waiting\n    }\n  }\n"): typeof import('./graphql').OwnTodosDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
