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
  '\n  query Search($text: String!, $region: ID) {\n    platforms(first: 8, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          domains\n          operator {\n            id\n            name\n            code\n          }\n        }\n      }\n    }\n    orders(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n    findings(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.SearchDocument;
  '\n  query Demo {\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n': typeof types.DemoDocument;
  '\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      expiresAt\n      me {\n        id\n        side\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n': typeof types.FigurePartsFragmentDoc;
  '\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n': typeof types.TodayFiguresDocument;
  '\n  query Todos {\n    todos {\n      id\n      kind\n      subjectId\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n': typeof types.TodosDocument;
  '\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n': typeof types.FindingFlowDocument;
  '\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.HeatMapDocument;
  '\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n': typeof types.RegionTimelinessDocument;
  '\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n': typeof types.MovementsDocument;
  '\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n    }\n  }\n': typeof types.SessionDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n': typeof types.EvidencePartsFragmentDoc;
  '\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n': typeof types.DeadlinePartsFragmentDoc;
  '\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n': typeof types.ChangePartsFragmentDoc;
  '\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n': typeof types.ItemPartsFragmentDoc;
  '\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n': typeof types.ReferenceDocument;
  '\n  query PlatformGlance($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n': typeof types.PlatformGlanceDocument;
};
const documents: Documents = {
  '\n  query Search($text: String!, $region: ID) {\n    platforms(first: 8, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          domains\n          operator {\n            id\n            name\n            code\n          }\n        }\n      }\n    }\n    orders(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n    findings(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.SearchDocument,
  '\n  query Demo {\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n':
    types.DemoDocument,
  '\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      expiresAt\n      me {\n        id\n        side\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n':
    types.FigurePartsFragmentDoc,
  '\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n':
    types.TodayFiguresDocument,
  '\n  query Todos {\n    todos {\n      id\n      kind\n      subjectId\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n':
    types.TodosDocument,
  '\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n':
    types.FindingFlowDocument,
  '\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.HeatMapDocument,
  '\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n':
    types.RegionTimelinessDocument,
  '\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n':
    types.MovementsDocument,
  '\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n    }\n  }\n':
    types.SessionDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n':
    types.EvidencePartsFragmentDoc,
  '\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n':
    types.DeadlinePartsFragmentDoc,
  '\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n':
    types.ChangePartsFragmentDoc,
  '\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n':
    types.ItemPartsFragmentDoc,
  '\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n':
    types.ReferenceDocument,
  '\n  query PlatformGlance($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n':
    types.PlatformGlanceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Search($text: String!, $region: ID) {\n    platforms(first: 8, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          tier\n          state\n          domains\n          operator {\n            id\n            name\n            code\n          }\n        }\n      }\n    }\n    orders(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n    findings(first: 6, filter: { text: $text, regionCode: $region }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          number\n          title\n          state\n          platform {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Demo {\n    desk {\n      version\n      demoAccounts {\n        username\n        password\n        name\n        role\n        office\n      }\n    }\n  }\n',
): typeof import('./graphql').DemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      expiresAt\n      me {\n        id\n        side\n      }\n    }\n  }\n',
): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FigureParts on Figure {\n    value\n    change\n    outOf\n    spark {\n      month\n      value\n    }\n  }\n',
): typeof import('./graphql').FigurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayFigures($region: ID) {\n    todayFigures(regionCode: $region) {\n      on\n      monthFrom\n      medianWorkingDaysToClose\n      open {\n        ...FigureParts\n      }\n      overdue {\n        ...FigureParts\n      }\n      closedThisMonth {\n        ...FigureParts\n      }\n      ledgerVerified {\n        ...FigureParts\n      }\n    }\n  }\n',
): typeof import('./graphql').TodayFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Todos {\n    todos {\n      id\n      kind\n      subjectId\n      number\n      title\n      clock\n      dueOn\n      workingDaysLeft\n      detail {\n        zh\n        en\n      }\n      platform {\n        id\n        name\n        regionCode\n      }\n    }\n  }\n',
): typeof import('./graphql').TodosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindingFlow($region: ID) {\n    findingFlow(months: 12, regionCode: $region) {\n      month\n      from\n      to\n      new\n      closed\n      openAtEnd\n      overdueAtEnd\n    }\n  }\n',
): typeof import('./graphql').FindingFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HeatMap($on: CivilDate, $region: ID) {\n    heatMap(on: $on, regionCode: $region) {\n      on\n      platformsWithFindings\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      rows {\n        counts\n        total\n        platform {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').HeatMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {\n    regionTimeliness(from: $from, to: $to, regionCode: $region) {\n      due\n      onTime\n      region {\n        code\n        name\n        nameEn\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionTimelinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Movements($region: ID) {\n    movements(regionCode: $region) {\n      link\n      text {\n        zh\n        en\n      }\n    }\n  }\n',
): typeof import('./graphql').MovementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Session {\n    me {\n      id\n      name\n      username\n      role\n      side\n      permissions\n      waiting\n      office {\n        id\n        name {\n          zh\n          en\n        }\n        shortName\n        region {\n          code\n          name\n          nameEn\n          level\n        }\n        below {\n          code\n          name\n          nameEn\n          level\n        }\n      }\n      platforms {\n        id\n        name\n        state\n        tier\n      }\n    }\n    desk {\n      today\n      isWorkingDay\n      dayName {\n        zh\n        en\n      }\n      calendarCoveredTo\n      version\n    }\n  }\n',
): typeof import('./graphql').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EvidenceParts on Evidence {\n    id\n    name\n    mediaType\n    bytes\n    sha256\n    capturedAt\n    uploadedAt\n    uploadedBy\n    side\n    url\n  }\n',
): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeadlineParts on Deadline {\n    seq\n    dueOn\n    servedOn\n    startOn\n    length\n    unit\n    explanation {\n      zh\n      en\n    }\n    provisional\n    reason\n    ruleCode\n    ruleVersion\n    calendarVersion\n    workingDaysLeft\n    days {\n      date\n      working\n      counted\n      name {\n        zh\n        en\n      }\n    }\n  }\n',
): typeof import('./graphql').DeadlinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeParts on Change {\n    id\n    action\n    actorName\n    at\n    recordedAt\n    reason\n    fields {\n      field\n      before\n      after\n    }\n  }\n',
): typeof import('./graphql').ChangePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ItemParts on DutyItem {\n    id\n    code\n    areaCode\n    title {\n      zh\n      en\n    }\n    help {\n      zh\n      en\n    }\n    system {\n      zh\n      en\n    }\n    operation {\n      zh\n      en\n    }\n  }\n',
): typeof import('./graphql').ItemPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Reference {\n    categories {\n      code\n      group\n      title {\n        zh\n        en\n      }\n      help {\n        zh\n        en\n      }\n    }\n    framework {\n      version\n      areas {\n        code\n        title {\n          zh\n          en\n        }\n        short {\n          zh\n          en\n        }\n      }\n      items {\n        id\n        code\n        areaCode\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ReferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlatformGlance($id: ID!) {\n    platform(id: $id) {\n      id\n      name\n      tier\n      state\n      openFindings\n      repeatFindings\n      inspectionsLastYear\n      lastInspectedOn\n      overdueOrders\n      operator {\n        id\n        name\n        code\n      }\n      ledger {\n        total\n        verified\n      }\n    }\n  }\n',
): typeof import('./graphql').PlatformGlanceDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
