export * from './administration.refusals.ts';
export { AccountRequestEntity } from './administration.entity.ts';
export { AdministrationModule } from './administration.module.ts';
export { FIRST_ADMINISTRATORS } from './requests.rules.ts';
