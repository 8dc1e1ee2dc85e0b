export { Audit, type AuditLine } from './audit.ts';
export { AuditModule } from './audit.module.ts';
