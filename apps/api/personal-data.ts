import {
  KERNEL_TEXT_COLUMNS,
  type PersonalKind,
  type Shown,
  type TextColumns,
} from '#rules/technique/kernel';
import { AUDIT_TEXT_COLUMNS } from '#rules/technique/audit';
import { ACCESS_TEXT_COLUMNS } from '#rules/technique/access';
import { CALENDAR_TEXT_COLUMNS } from '#rules/reference/calendar';
import { TERRITORY_TEXT_COLUMNS } from '#rules/reference/territory';
import { DUTY_TEXT_COLUMNS } from '#rules/reference/duties';
import { ADMINISTRATION_TEXT_COLUMNS } from '#rules/staffing/administration';
import { STAFF_TEXT_COLUMNS } from '#rules/staffing/staff';
import { PLATFORM_TEXT_COLUMNS } from '#rules/supervision/platforms';
import { PROGRAM_TEXT_COLUMNS } from '#rules/supervision/programs';
import { LEDGER_TEXT_COLUMNS } from '#rules/supervision/ledger';
import { EVIDENCE_TEXT_COLUMNS } from '#rules/supervision/evidence';
import { INVITATION_TEXT_COLUMNS } from '#rules/supervision/invitations';
import { FINDING_TEXT_COLUMNS } from '#rules/supervision/findings';
import { INSPECTION_TEXT_COLUMNS } from '#rules/supervision/inspections';
import { ORDER_TEXT_COLUMNS } from '#rules/supervision/orders';
import { REPORT_TEXT_COLUMNS } from '#rules/supervision/reports';
import { CASE_TEXT_COLUMNS } from '#rules/supervision/cases';
import { TRANSFER_TEXT_COLUMNS } from '#rules/supervision/transfers';
import { TREND_TEXT_COLUMNS } from '#rules/insight/trends';

/** The tables that stand in no slice. */
const OWN_TEXT_COLUMNS: TextColumns = {
  demonstration: { other: 'seed' },
  schema_migration: { other: 'name' },
};

const ALL: readonly TextColumns[] = [
  KERNEL_TEXT_COLUMNS,
  AUDIT_TEXT_COLUMNS,
  ACCESS_TEXT_COLUMNS,
  CALENDAR_TEXT_COLUMNS,
  TERRITORY_TEXT_COLUMNS,
  DUTY_TEXT_COLUMNS,
  ADMINISTRATION_TEXT_COLUMNS,
  STAFF_TEXT_COLUMNS,
  PLATFORM_TEXT_COLUMNS,
  PROGRAM_TEXT_COLUMNS,
  LEDGER_TEXT_COLUMNS,
  EVIDENCE_TEXT_COLUMNS,
  INVITATION_TEXT_COLUMNS,
  FINDING_TEXT_COLUMNS,
  INSPECTION_TEXT_COLUMNS,
  ORDER_TEXT_COLUMNS,
  REPORT_TEXT_COLUMNS,
  CASE_TEXT_COLUMNS,
  TRANSFER_TEXT_COLUMNS,
  TREND_TEXT_COLUMNS,
  OWN_TEXT_COLUMNS,
];
const TABLES = ALL.flatMap((columns) => Object.entries(columns));

/** Every column with data of a person, such as `app_user.name`. */
export const PERSONAL_DATA: readonly { column: string; kind: PersonalKind; shown: Shown }[] = TABLES.flatMap(
  ([table, { personal = {} }]) =>
    Object.entries(personal).map(([name, [kind, shown]]) => ({ column: `${table}.${name}`, kind, shown })),
);

/** Every other column of text. */
export const NOT_PERSONAL: readonly string[] = TABLES.flatMap(([table, { other = '' }]) =>
  other
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => `${table}.${name}`),
);
