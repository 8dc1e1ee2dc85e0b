import { refusalTable } from '#rules/technique/kernel';

/** What is refused about the ledger of duties. */
export const LEDGER_REFUSALS = refusalTable({
  NO_SUCH_ITEM: {
    http: 400,
    zh: '该平台的台账中没有这个责任项：{code}。',
    en: 'The platform’s ledger has no duty item {code}.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    ledger: typeof LEDGER_REFUSALS;
  }
}
