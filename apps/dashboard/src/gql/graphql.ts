/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FindingState = 'ANSWERED' | 'CLOSED' | 'DRAFT' | 'OPEN' | 'ORDERED' | 'WITHDRAWN';

export type OrderState =
  'ACCEPTED' | 'ANSWERED' | 'CLOSED' | 'DRAFT' | 'FAILED' | 'ISSUED' | 'REVOKED' | 'SERVED' | 'VERIFIED';

export type PeriodUnit = 'NATURAL' | 'WORKING';

export type PlatformState = 'ACTIVE' | 'RETIRED' | 'SUSPENDED';

export type RegionLevel = 'CITY' | 'DISTRICT' | 'NATION' | 'PROVINCE';

export type Role = 'CASE_OFFICER' | 'DIRECTOR' | 'INSPECTOR' | 'LIAISON' | 'PROGRAM' | 'RESPONSIBLE_PERSON';

export type Side = 'OFFICE' | 'PLATFORM';

export type Tier = 'GENERAL' | 'HEAD' | 'KEY';

export type TodoKind = 'ACCEPT' | 'CLOSE' | 'INSPECT' | 'ISSUE' | 'OVERDUE' | 'REOPEN' | 'SERVE' | 'VERIFY';

export type Turn = 'NOBODY' | 'OFFICE' | 'PLATFORM';

export type SearchQueryVariables = Exact<{
  text: string;
  region?: string | number | null | undefined;
}>;

export type SearchQuery = {
  platforms: {
    totalCount: number;
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        name: string;
        tier: Tier;
        state: PlatformState;
        domains: Array<string>;
        operator: { id: string; name: string; code: string };
      };
    }>;
  };
  orders: {
    totalCount: number;
    edges: Array<{
      cursor: string;
      node: { id: string; number: string | null; state: OrderState; platform: { id: string; name: string } };
    }>;
  };
  findings: {
    totalCount: number;
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        number: string;
        title: string;
        state: FindingState;
        platform: { id: string; name: string };
      };
    }>;
  };
};

export type DemoQueryVariables = Exact<{ [key: string]: never }>;

export type DemoQuery = {
  desk: {
    version: string;
    demoAccounts: Array<{
      username: string;
      password: string;
      name: string;
      role: Role;
      office: string | null;
    }>;
  };
};

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;

export type SignInMutation = { signIn: { expiresAt: string; me: { id: string; side: Side } } };

export type FigurePartsFragment = {
  value: number;
  change: number | null;
  outOf: number | null;
  spark: Array<{ month: string; value: number }>;
};

export type TodayFiguresQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;

export type TodayFiguresQuery = {
  todayFigures: {
    on: string;
    monthFrom: string;
    medianWorkingDaysToClose: number | null;
    open: {
      value: number;
      change: number | null;
      outOf: number | null;
      spark: Array<{ month: string; value: number }>;
    };
    overdue: {
      value: number;
      change: number | null;
      outOf: number | null;
      spark: Array<{ month: string; value: number }>;
    };
    closedThisMonth: {
      value: number;
      change: number | null;
      outOf: number | null;
      spark: Array<{ month: string; value: number }>;
    };
    ledgerVerified: {
      value: number;
      change: number | null;
      outOf: number | null;
      spark: Array<{ month: string; value: number }>;
    };
  };
};

export type TodosQueryVariables = Exact<{ [key: string]: never }>;

export type TodosQuery = {
  todos: Array<{
    id: string;
    kind: TodoKind;
    subjectId: string;
    number: string | null;
    title: string;
    clock: Turn;
    dueOn: string | null;
    workingDaysLeft: number | null;
    detail: { zh: string; en: string };
    platform: { id: string; name: string; regionCode: string };
  }>;
};

export type FindingFlowQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;

export type FindingFlowQuery = {
  findingFlow: Array<{
    month: string;
    from: string;
    to: string;
    new: number;
    closed: number;
    openAtEnd: number;
    overdueAtEnd: number;
  }>;
};

export type HeatMapQueryVariables = Exact<{
  on?: string | null | undefined;
  region?: string | number | null | undefined;
}>;

export type HeatMapQuery = {
  heatMap: {
    on: string;
    platformsWithFindings: number;
    areas: Array<{ code: string; title: { zh: string; en: string }; short: { zh: string; en: string } }>;
    rows: Array<{ counts: Array<number>; total: number; platform: { id: string; name: string } }>;
  };
};

export type RegionTimelinessQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | number | null | undefined;
}>;

export type RegionTimelinessQuery = {
  regionTimeliness: Array<{
    due: number;
    onTime: number;
    region: { code: string; name: string; nameEn: string };
  }>;
};

export type MovementsQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;

export type MovementsQuery = { movements: Array<{ link: string | null; text: { zh: string; en: string } }> };

export type SessionQueryVariables = Exact<{ [key: string]: never }>;

export type SessionQuery = {
  me: {
    id: string;
    name: string;
    username: string;
    role: Role;
    side: Side;
    permissions: Array<string>;
    waiting: number;
    office: {
      id: string;
      shortName: string;
      name: { zh: string; en: string };
      region: { code: string; name: string; nameEn: string; level: RegionLevel };
      below: Array<{ code: string; name: string; nameEn: string; level: RegionLevel }>;
    } | null;
    platforms: Array<{ id: string; name: string; state: PlatformState; tier: Tier }>;
  } | null;
  desk: {
    today: string;
    isWorkingDay: boolean;
    calendarCoveredTo: string;
    version: string;
    dayName: { zh: string; en: string } | null;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type EvidencePartsFragment = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  capturedAt: string;
  uploadedAt: string;
  uploadedBy: string;
  side: Side;
  url: string;
};

export type DeadlinePartsFragment = {
  seq: number;
  dueOn: string;
  servedOn: string;
  startOn: string;
  length: number;
  unit: PeriodUnit;
  provisional: boolean;
  reason: string | null;
  ruleCode: string;
  ruleVersion: number;
  calendarVersion: number;
  workingDaysLeft: number;
  explanation: { zh: string; en: string };
  days: Array<{ date: string; working: boolean; counted: boolean; name: { zh: string; en: string } | null }>;
};

export type ChangePartsFragment = {
  id: string;
  action: string;
  actorName: string;
  at: string;
  recordedAt: string;
  reason: string | null;
  fields: Array<{ field: string; before: string | null; after: string | null }>;
};

export type ItemPartsFragment = {
  id: string;
  code: string;
  areaCode: string;
  title: { zh: string; en: string };
  help: { zh: string; en: string };
  system: { zh: string; en: string };
  operation: { zh: string; en: string };
};

export type ReferenceQueryVariables = Exact<{ [key: string]: never }>;

export type ReferenceQuery = {
  categories: Array<{
    code: string;
    group: string;
    title: { zh: string; en: string };
    help: { zh: string; en: string };
  }>;
  framework: {
    version: string;
    areas: Array<{ code: string; title: { zh: string; en: string }; short: { zh: string; en: string } }>;
    items: Array<{ id: string; code: string; areaCode: string; title: { zh: string; en: string } }>;
  };
};

export type PlatformGlanceQueryVariables = Exact<{
  id: string | number;
}>;

export type PlatformGlanceQuery = {
  platform: {
    id: string;
    name: string;
    tier: Tier;
    state: PlatformState;
    openFindings: number;
    repeatFindings: number;
    inspectionsLastYear: number;
    lastInspectedOn: string | null;
    overdueOrders: number;
    operator: { id: string; name: string; code: string };
    ledger: { total: number; verified: number };
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FigurePartsFragmentDoc = new TypedDocumentString(
  `
    fragment FigureParts on Figure {
  value
  change
  outOf
  spark {
    month
    value
  }
}
    `,
  { fragmentName: 'FigureParts' },
) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
    `,
  { fragmentName: 'EvidenceParts' },
) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = new TypedDocumentString(
  `
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
    `,
  { fragmentName: 'DeadlineParts' },
) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeParts on Change {
  id
  action
  actorName
  at
  recordedAt
  reason
  fields {
    field
    before
    after
  }
}
    `,
  { fragmentName: 'ChangeParts' },
) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ItemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
    `,
  { fragmentName: 'ItemParts' },
) as unknown as TypedDocumentString<ItemPartsFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $region: ID) {
  platforms(first: 8, filter: {text: $text, regionCode: $region}) {
    totalCount
    edges {
      cursor
      node {
        id
        name
        tier
        state
        domains
        operator {
          id
          name
          code
        }
      }
    }
  }
  orders(first: 6, filter: {text: $text, regionCode: $region}) {
    totalCount
    edges {
      cursor
      node {
        id
        number
        state
        platform {
          id
          name
        }
      }
    }
  }
  findings(first: 6, filter: {text: $text, regionCode: $region}) {
    totalCount
    edges {
      cursor
      node {
        id
        number
        title
        state
        platform {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const DemoDocument = new TypedDocumentString(`
    query Demo {
  desk {
    version
    demoAccounts {
      username
      password
      name
      role
      office
    }
  }
}
    `) as unknown as TypedDocumentString<DemoQuery, DemoQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    expiresAt
    me {
      id
      side
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const TodayFiguresDocument = new TypedDocumentString(`
    query TodayFigures($region: ID) {
  todayFigures(regionCode: $region) {
    on
    monthFrom
    medianWorkingDaysToClose
    open {
      ...FigureParts
    }
    overdue {
      ...FigureParts
    }
    closedThisMonth {
      ...FigureParts
    }
    ledgerVerified {
      ...FigureParts
    }
  }
}
    fragment FigureParts on Figure {
  value
  change
  outOf
  spark {
    month
    value
  }
}`) as unknown as TypedDocumentString<TodayFiguresQuery, TodayFiguresQueryVariables>;
export const TodosDocument = new TypedDocumentString(`
    query Todos {
  todos {
    id
    kind
    subjectId
    number
    title
    clock
    dueOn
    workingDaysLeft
    detail {
      zh
      en
    }
    platform {
      id
      name
      regionCode
    }
  }
}
    `) as unknown as TypedDocumentString<TodosQuery, TodosQueryVariables>;
export const FindingFlowDocument = new TypedDocumentString(`
    query FindingFlow($region: ID) {
  findingFlow(months: 12, regionCode: $region) {
    month
    from
    to
    new
    closed
    openAtEnd
    overdueAtEnd
  }
}
    `) as unknown as TypedDocumentString<FindingFlowQuery, FindingFlowQueryVariables>;
export const HeatMapDocument = new TypedDocumentString(`
    query HeatMap($on: CivilDate, $region: ID) {
  heatMap(on: $on, regionCode: $region) {
    on
    platformsWithFindings
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    rows {
      counts
      total
      platform {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeatMapQuery, HeatMapQueryVariables>;
export const RegionTimelinessDocument = new TypedDocumentString(`
    query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
  regionTimeliness(from: $from, to: $to, regionCode: $region) {
    due
    onTime
    region {
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<RegionTimelinessQuery, RegionTimelinessQueryVariables>;
export const MovementsDocument = new TypedDocumentString(`
    query Movements($region: ID) {
  movements(regionCode: $region) {
    link
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  me {
    id
    name
    username
    role
    side
    permissions
    waiting
    office {
      id
      name {
        zh
        en
      }
      shortName
      region {
        code
        name
        nameEn
        level
      }
      below {
        code
        name
        nameEn
        level
      }
    }
    platforms {
      id
      name
      state
      tier
    }
  }
  desk {
    today
    isWorkingDay
    dayName {
      zh
      en
    }
    calendarCoveredTo
    version
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ReferenceDocument = new TypedDocumentString(`
    query Reference {
  categories {
    code
    group
    title {
      zh
      en
    }
    help {
      zh
      en
    }
  }
  framework {
    version
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    items {
      id
      code
      areaCode
      title {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceQuery, ReferenceQueryVariables>;
export const PlatformGlanceDocument = new TypedDocumentString(`
    query PlatformGlance($id: ID!) {
  platform(id: $id) {
    id
    name
    tier
    state
    openFindings
    repeatFindings
    inspectionsLastYear
    lastInspectedOn
    overdueOrders
    operator {
      id
      name
      code
    }
    ledger {
      total
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformGlanceQuery, PlatformGlanceQueryVariables>;
