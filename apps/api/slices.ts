import { AccessModule } from '#libs/access';
import { AuditModule } from '#libs/audit';
import { CalendarModule } from '#libs/calendar';
import { DutiesModule } from '#libs/duties';
import { LedgerModule } from '#libs/ledger';
import { PlatformsModule } from '#libs/platforms';
import { TerritoryModule } from '#libs/territory';

/** The slices in their order: each may use those above it, none below. */
export const SLICES = [
  AuditModule,
  AccessModule,
  CalendarModule,
  TerritoryModule,
  DutiesModule,
  PlatformsModule,
  LedgerModule,
];
