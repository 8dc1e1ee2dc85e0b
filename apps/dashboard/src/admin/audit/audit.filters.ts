import { addDays } from '../../ui/format.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The number of a record, once it is typed in full. */
export const wholeId = (text: string): string | undefined => (UUID.test(text) ? text : undefined);

/** A day begins at midnight in Shanghai, wherever the reader sits. */
export const dayBegins = (day: string): string => `${day}T00:00:00+08:00`;

export const dayEnds = (day: string): string => dayBegins(addDays(day, 1));
