import type { Section } from './template.ts';
import type { ReactNode } from 'react';

/** What a side adds to the places of a report. */
export interface Beside {
  /** At the head of a section. */
  section?: (section: Section) => ReactNode;
  /** A button at the place's name. */
  button?: (pointer: string) => ReactNode;
  /** Below what stands there. */
  below?: (pointer: string) => ReactNode;
}
