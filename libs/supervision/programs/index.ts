export * from './programs.refusals.ts';
export { ProgramEntity, ProgramSecretEntity } from './programs.entity.ts';
export { ProgramsModule } from './programs.module.ts';
export { ProgramSettings } from './programs.settings.ts';
