export * from './difference.rules.ts';
export * from './faults.rules.ts';
export * from './figures.rules.ts';
export { openApiOf } from './openapi.rules.ts';
export * from './receipt.rules.ts';
export * from './reports.rules.ts';
export * from './rest.rules.ts';
export * from './template.rules.ts';
