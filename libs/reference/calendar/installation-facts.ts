import type { DemoAccount, Demonstration } from './calendar.types.ts';

/** A setting by the name of its variable; the value is empty where nothing is set. */
export interface SettingInForce {
  name: string;
  value: string;
}

/** Data about this installation from the application: its version, and the demonstration accounts where there are any. */
export class InstallationFacts {
  version = '0';
  demoAccounts: DemoAccount[] = [];
  demonstration: Demonstration | null = null;
  settings: SettingInForce[] = [];
}
