import type { DemoAccount, Demonstration } from './calendar.types.ts';

/** What the composition knows of this installation: its version, and the demonstration accounts where there are any. */
export class DeskFacts {
  version = '0';
  demoAccounts: DemoAccount[] = [];
  demonstration: Demonstration | null = null;
}
