import type { DemoAccount, Demonstration } from './calendar.types.ts';

/** A setting by the name of its variable; the value is empty where nothing is set. */
export interface SettingInForce {
  name: string;
  value: string;
}

/** What the composition knows of this installation: its version, and the demonstration accounts where there are any. */
export class InstallationFacts {
  version = '0';
  demoAccounts: DemoAccount[] = [];
  demonstration: Demonstration | null = null;
  settings: SettingInForce[] = [];
}
