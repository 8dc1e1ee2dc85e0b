import { AccessModule } from '#libs/access';
import { ActsModule } from '#libs/acts';
import { AdministrationModule } from '#libs/administration';
import { AuditModule } from '#libs/audit';
import { BulletinsModule } from '#libs/bulletins';
import { CalendarModule } from '#libs/calendar';
import { DutiesModule } from '#libs/duties';
import { EvidenceModule } from '#libs/evidence';
import { FindingsModule } from '#libs/findings';
import { InspectionsModule } from '#libs/inspections';
import { InvitationsModule } from '#libs/invitations';
import { LedgerModule } from '#libs/ledger';
import { MovesModule } from '#libs/moves';
import { PlatformsModule } from '#libs/platforms';
import { ProgramsModule } from '#libs/programs';
import { RectificationModule } from '#libs/rectification';
import { ReportsModule } from '#libs/reports';
import { SearchModule } from '#libs/search';
import { StaffModule } from '#libs/staff';
import { TerritoryModule } from '#libs/territory';
import { TrendsModule } from '#libs/trends';

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
  RectificationModule,
  ReportsModule,
  BulletinsModule,
  MovesModule,
  TrendsModule,
  SearchModule,
];
