/** A single character is not looked for, rather than refused while one types. */
export const searchable = (text: string): string | undefined => ([...text].length >= 2 ? text : undefined);
