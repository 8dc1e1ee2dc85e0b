export * from './todos.rules.ts';
export * from './trends.rules.ts';
