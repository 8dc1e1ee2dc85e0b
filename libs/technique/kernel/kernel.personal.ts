import type { TextColumns } from './personal-data.ts';

export const KERNEL_TEXT_COLUMNS: TextColumns = {
  idempotency_key: {
    other: 'holder key request_sha256 response',
  },
  outbox: {
    other: 'kind payload',
  },
  search_doc: {
    other: 'region_code kind number title more folded',
  },
  search_gram: {
    other: 'gram region_code',
  },
};
