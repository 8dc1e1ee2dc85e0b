export * from './todos.rules.ts';
export * from './todos.words.ts';
