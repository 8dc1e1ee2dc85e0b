import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform } from '#libs/access';
import type { PlatformActor } from '#libs/kernel';
import { OwnCasesReader } from './own.reader.ts';
import { OwnCasesService } from './own.service.ts';
import { OwnCase, OwnCaseConnection, OwnCaseNotice } from './own.types.ts';

const Id = (): ParameterDecorator => Args('id', { type: () => ID });
const Version = (): ParameterDecorator => Args('version', { type: () => Int });

/** The platform's side. */
@Resolver()
export class OwnCasesResolver {
  constructor(
    private readonly reader: OwnCasesReader,
    private readonly own: OwnCasesService,
  ) {}

  @Allow('own.case.read')
  @Query(() => OwnCaseConnection, {
    description: 'Typical cases published to my platforms, the newest first; withdrawn ones say so.',
  })
  async ownCases(
    @OfPlatform() actor: PlatformActor,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('itemCode', { type: () => ID, nullable: true }) itemCode: string | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<OwnCaseConnection> {
    return this.reader.page(actor, { text, itemCode }, { first, after });
  }

  @Allow('own.case.read')
  @Query(() => OwnCase)
  async ownCase(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnCase> {
    return this.reader.one(actor, id);
  }

  @Allow('own.case.read')
  @Query(() => [OwnCaseNotice], { description: 'My platforms’ own cases, told before publication.' })
  async ownCaseNotices(@OfPlatform() actor: PlatformActor): Promise<OwnCaseNotice[]> {
    return this.reader.notices(actor);
  }

  @Allow('own.case.read')
  @Query(() => OwnCaseNotice)
  async ownCaseNotice(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnCaseNotice> {
    return this.reader.notice(actor, id);
  }

  @Allow('own.case.state')
  @Mutation(() => OwnCaseNotice, {
    description: 'A view, heard before publication; it takes an earlier consent back.',
  })
  async stateOnCase(
    @OfPlatform() actor: PlatformActor,
    @Id() id: string,
    @Version() version: number,
    @Args('text', { type: () => String }) text: string,
  ): Promise<OwnCaseNotice> {
    return this.own.state(actor, id, version, text, this.reader.after(actor));
  }

  @Allow('own.case.consent')
  @Mutation(() => OwnCaseNotice, { description: 'The case may be published before the period ends.' })
  async consentToCase(
    @OfPlatform() actor: PlatformActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<OwnCaseNotice> {
    return this.own.consent(actor, id, version, this.reader.after(actor));
  }
}
