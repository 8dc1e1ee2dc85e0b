import { graphql } from '../../gql/index.ts';

export const AuditEntriesDocument = graphql(`
  query AuditEntries($filter: AuditFilterInput, $after: String) {
    auditEntries(filter: $filter, first: 50, after: $after) {
      next
      entries {
        id
        occurredAt
        actorKind
        actorId
        actorName
        role
        door
        address
        requestId
        act
        outcome
        refusalCode
        subjectKind
        subjectId
        regionAt
        before
        after
        seq
      }
    }
  }
`);

export const AuditRecordDocument = graphql(`
  query AuditRecord($kind: String!, $id: ID!) {
    auditRecord(kind: $kind, id: $id)
  }
`);
