export { Audit, type AuditLine, type SystemActor } from './audit.ts';
export { AuditModule } from './audit.module.ts';
