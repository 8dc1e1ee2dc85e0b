export { Audit, type AuditLine } from './audit.ts';
export { AuditModule } from './audit.module.ts';
export { AuditEntries, AuditEntry, AuditFilterInput } from './audit.types.ts';
export type { AuditFilter, EntryRow } from './audit.store.ts';
export { CHECKPOINT_FILE, CheckpointFile } from './checkpoint-file.ts';
export { beginEra } from './era.ts';
export { exportAll, readExport } from './export.ts';
export {
  type AuditKeys,
  KEY_FILE,
  type KeySource,
  PUBLIC_FILE,
  auditKeys,
  publicKeysFrom,
  publicPem,
} from './keys.ts';
export { type AuditPage, AuditReader, recordProof } from './reader.service.ts';
export { RemovalService } from './removal.service.ts';
export { SealService, type SealWith } from './seal.service.ts';
export { verifyRecord } from './verify.ts';
