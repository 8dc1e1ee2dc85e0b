import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { AuditEntries, AuditFilterInput, AuditReader } from '#libs/audit';
import { type Actor, JsonScalar } from '#libs/kernel';
import { Allow, Who } from './allow.ts';

/** The audit record's doors: here, since the audit stands before the permissions in the line of slices. */
@Resolver()
export class AuditResolver {
  constructor(private readonly reader: AuditReader) {}

  @Allow('audit.read')
  @Query(() => AuditEntries, {
    description: 'Every act within the reader’s range; reading leaves its own line.',
  })
  async auditEntries(
    @Who() actor: Actor,
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditEntries> {
    return this.reader.entries(actor, filter ?? {}, { first, after });
  }

  @Allow('audit.read')
  @Query(() => JsonScalar, {
    description:
      'What was done on one record, each entry with its proof; `npm run audit:verify -- --file` checks it.',
  })
  async auditRecord(
    @Who() actor: Actor,
    @Args('kind', { type: () => String }) kind: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<unknown> {
    return this.reader.record(actor, kind, id);
  }
}
