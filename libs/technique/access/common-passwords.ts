import { dictionary } from '@zxcvbn-ts/language-common';

/** Some fifty thousand passwords that leaks have shown to be in use, the most frequent first. */
const LISTED: ReadonlySet<string> = new Set(dictionary['passwords-common']);

export const isCommonPassword = (word: string): boolean => LISTED.has(word);
