export * from './todos.rules.ts';
export * from './trends.rules.ts';
export * from './todos.words.ts';
