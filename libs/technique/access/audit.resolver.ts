import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditEntries, AuditFilterInput, AuditReader } from '#libs/technique/audit';
import { GivenText, Id, JsonScalar, type PageArgs, Paged, type SignedActor } from '#libs/technique/kernel';
import { Allow, Signed } from './allow.ts';

/** The queries of the audit record. They are in this slice because the audit slice comes before the permissions. */
@Resolver()
export class AuditResolver {
  constructor(private readonly reader: AuditReader) {}

  @Allow('audit.read')
  @Query(() => AuditEntries, {
    description: 'Every act within the reader’s range; reading leaves its own line.',
  })
  async auditEntries(
    @Signed() actor: SignedActor,
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | null,
    @Paged() page: PageArgs,
  ): Promise<AuditEntries> {
    return this.reader.entries(actor, filter ?? {}, page);
  }

  @Allow('audit.read')
  @Query(() => JsonScalar, {
    description:
      'The acts on one record, each entry with its proof; `npm run audit:verify -- --file` checks it.',
  })
  async auditRecord(
    @Signed() actor: SignedActor,
    @GivenText('kind') kind: string,
    @Id() id: string,
  ): Promise<unknown> {
    return this.reader.record(actor, kind, id);
  }
}
