import { HistoryModule } from '#libs/insight/history';
import { SearchModule } from '#libs/insight/search';
import { TodosModule } from '#libs/insight/todos';
import { TrendsModule } from '#libs/insight/trends';
import { CalendarModule } from '#libs/reference/calendar';
import { DutiesModule } from '#libs/reference/duties';
import { TerritoryModule } from '#libs/reference/territory';
import { AdministrationModule } from '#libs/staffing/administration';
import { StaffModule } from '#libs/staffing/staff';
import { CasesModule } from '#libs/supervision/cases';
import { EvidenceModule } from '#libs/supervision/evidence';
import { FindingsModule } from '#libs/supervision/findings';
import { InspectionsModule } from '#libs/supervision/inspections';
import { InvitationsModule } from '#libs/supervision/invitations';
import { LedgerModule } from '#libs/supervision/ledger';
import { OrdersModule } from '#libs/supervision/orders';
import { PlatformsModule } from '#libs/supervision/platforms';
import { ProgramsModule } from '#libs/supervision/programs';
import { ReportsModule } from '#libs/supervision/reports';
import { TransfersModule } from '#libs/supervision/transfers';
import { AccessModule } from '#libs/technique/access';
import { ActsModule } from '#libs/technique/acts';
import { AuditModule } from '#libs/technique/audit';

/** The slices in their order: each may import those before it, none after it. */
export const SLICES = [
  AuditModule,
  AccessModule,
  ActsModule,
  CalendarModule,
  TerritoryModule,
  DutiesModule,
  AdministrationModule,
  StaffModule,
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
