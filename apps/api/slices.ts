import { CasesModule } from '#libs/supervision/cases';
import { TransfersModule } from '#libs/supervision/transfers';
import { OrdersModule } from '#libs/supervision/orders';
import { AccessModule } from '#libs/technique/access';
import { ActsModule } from '#libs/technique/acts';
import { AdministrationModule } from '#libs/staffing/administration';
import { AuditModule } from '#libs/technique/audit';
import { CalendarModule } from '#libs/reference/calendar';
import { DutiesModule } from '#libs/reference/duties';
import { EvidenceModule } from '#libs/supervision/evidence';
import { FindingsModule } from '#libs/supervision/findings';
import { InspectionsModule } from '#libs/supervision/inspections';
import { InvitationsModule } from '#libs/supervision/invitations';
import { LedgerModule } from '#libs/supervision/ledger';
import { PlatformsModule } from '#libs/supervision/platforms';
import { ProgramsModule } from '#libs/supervision/programs';
import { ReportsModule } from '#libs/supervision/reports';
import { SearchModule } from '#libs/insight/search';
import { StaffModule } from '#libs/staffing/staff';
import { TerritoryModule } from '#libs/reference/territory';
import { HistoryModule } from '#libs/insight/history';
import { TodosModule } from '#libs/insight/todos';
import { TrendsModule } from '#libs/insight/trends';

/** The slices in their order: each may use those above it, none below. */
export const SLICES = [
  AuditModule,
  AccessModule,
  ActsModule,
  CalendarModule,
  TerritoryModule,
  AdministrationModule,
  StaffModule,
  DutiesModule,
  PlatformsModule,
  ProgramsModule,
  LedgerModule,
  EvidenceModule,
  InvitationsModule,
  FindingsModule,
  InspectionsModule,
  OrdersModule,
  ReportsModule,
  CasesModule,
  TransfersModule,
  TodosModule,
  HistoryModule,
  TrendsModule,
  SearchModule,
];
