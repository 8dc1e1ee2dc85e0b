export * from './orders.refusals.ts';
export * from './extension.rules.ts';
export * from './figures.rules.ts';
export * from './orders.rules.ts';
export * from './steps.rules.ts';
export * from './order-acts.rules.ts';
export * from './orders.words.ts';
export * from './timeliness.rules.ts';
