export { TodosModule } from './todos.module.ts';
export * as todosQueries from './todos.queries.ts';
