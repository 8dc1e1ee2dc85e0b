import { dictionary } from '@zxcvbn-ts/language-common';

/** About fifty thousand passwords from known leaks, the most frequent first. */
const LISTED: ReadonlySet<string> = new Set(dictionary['passwords-common']);

export const isCommonPassword = (word: string): boolean => LISTED.has(word);
