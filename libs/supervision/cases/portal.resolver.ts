import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform } from '#libs/technique/access';
import {
  GivenText,
  Id,
  OptionalCode,
  OptionalText,
  type PageArgs,
  Paged,
  type PlatformActor,
  Version,
} from '#libs/technique/kernel';
import { PortalCasesReader } from './portal.reader.ts';
import { PortalCasesService } from './portal.service.ts';
import { OwnCase, OwnCaseConnection, OwnCaseNotice } from './portal.types.ts';

/** The platform's side. */
@Resolver()
export class PortalCasesResolver {
  constructor(
    private readonly reader: PortalCasesReader,
    private readonly own: PortalCasesService,
  ) {}

  @Allow('own.case.read')
  @Query(() => OwnCaseConnection, {
    description: 'Typical cases published to my platforms, the newest first; withdrawn ones are marked.',
  })
  async ownCases(
    @OfPlatform() actor: PlatformActor,
    @OptionalText('text') text: string | null,
    @OptionalCode('itemCode') itemCode: string | null,
    @Paged() page: PageArgs,
  ): Promise<OwnCaseConnection> {
    return this.reader.page(actor, { text, itemCode }, page);
  }

  @Allow('own.case.read')
  @Query(() => OwnCase)
  async ownCase(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnCase> {
    return this.reader.one(actor, id);
  }

  @Allow('own.case.read')
  @Query(() => [OwnCaseNotice], { description: 'Notices about my platforms’ own cases before publication.' })
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
    description: 'A view, considered before publication; it withdraws an earlier consent.',
  })
  async stateOnCase(
    @OfPlatform() actor: PlatformActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('text') text: string,
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
