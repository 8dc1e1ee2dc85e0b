import { RolesAndShared1764000000001 } from './1764000000001-roles-and-shared.ts';
import { Registry1764000000002 } from './1764000000002-registry.ts';
import { DutiesAndLedger1764000000003 } from './1764000000003-duties-and-ledger.ts';
import { Inspections1764000000004 } from './1764000000004-inspections.ts';
import { Rectification1764000000005 } from './1764000000005-rectification.ts';
import { AuditAndScope1764000000006 } from './1764000000006-audit-and-scope.ts';
import { NamedInspectors1764000000008 } from './1764000000008-named-inspectors.ts';
import { SubmissionAndRevocation1764000000009 } from './1764000000009-submission-and-revocation.ts';
import { Reports1764000000010 } from './1764000000010-reports.ts';
import { Bulletins1764000000011 } from './1764000000011-bulletins.ts';
import { Trends1764000000012 } from './1764000000012-trends.ts';
import { Search1764000000013 } from './1764000000013-search.ts';
import { Roles1764000000014 } from './1764000000014-roles.ts';
import { SignIn1764000000015 } from './1764000000015-sign-in.ts';
import { AuditSeal1764000000017 } from './1764000000017-audit-seal.ts';
import { MergeAndRecusal1764000000018 } from './1764000000018-merge-and-recusal.ts';
import { RolesMeetOthers1764000000019 } from './1764000000019-roles-meet-others.ts';
import { SumsByTerritory1764000000020 } from './1764000000020-sums-by-territory.ts';
import { Programs1764000000021 } from './1764000000021-programs.ts';
import { PlatformAccountReset1764000000022 } from './1764000000022-platform-account-reset.ts';
import { ScopeOfTheRest1764000000023 } from './1764000000023-scope-of-the-rest.ts';
import { Extensions1764000000024 } from './1764000000024-extensions.ts';
import { LastChange1764000000026 } from './1764000000026-last-change.ts';
import { AreaNames1764000000029 } from './1764000000029-area-names.ts';

/** In the order in which they run. */
export const MIGRATIONS = [
  RolesAndShared1764000000001,
  Registry1764000000002,
  DutiesAndLedger1764000000003,
  Inspections1764000000004,
  Rectification1764000000005,
  AuditAndScope1764000000006,
  NamedInspectors1764000000008,
  SubmissionAndRevocation1764000000009,
  Reports1764000000010,
  Bulletins1764000000011,
  Trends1764000000012,
  Search1764000000013,
  Roles1764000000014,
  SignIn1764000000015,
  AuditSeal1764000000017,
  MergeAndRecusal1764000000018,
  RolesMeetOthers1764000000019,
  SumsByTerritory1764000000020,
  Programs1764000000021,
  PlatformAccountReset1764000000022,
  ScopeOfTheRest1764000000023,
  Extensions1764000000024,
  LastChange1764000000026,
  AreaNames1764000000029,
];
