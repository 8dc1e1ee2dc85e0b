import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer, Who } from '#libs/technique/access';
import { DutyItem, TierEnum } from '#libs/reference/duties';
import {
  CodeList,
  type Actor,
  Code,
  GivenText,
  Id,
  IdList,
  Note,
  type OfficeActor,
  OptionalDay,
  OptionalWholeNumber,
  type PageArgs,
  Paged,
  Reason,
  Version,
} from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import { ApprovalService } from './approval.service.ts';
import {
  CaseInput,
  CaseProposal,
  CaseRef,
  TypicalCase,
  TypicalCaseConnection,
  TypicalCaseFilter,
} from './cases.types.ts';
import { CasesReader } from './cases.reader.ts';
import { CasesService } from './cases.service.ts';
import { PublicationService } from './publication.service.ts';

@Resolver()
export class CasesResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly cases: CasesService,
    private readonly approval: ApprovalService,
    private readonly publication: PublicationService,
  ) {}

  @Allow('case.read')
  @Query(() => TypicalCase)
  async typicalCase(@Officer() actor: OfficeActor, @Id() id: string): Promise<TypicalCase> {
    return this.reader.one(actor, id);
  }

  @Allow('case.read')
  @Query(() => TypicalCaseConnection, {
    description: 'All cases of my office, and those of others published to it; the newest first.',
  })
  async typicalCases(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => TypicalCaseFilter, nullable: true }) filter: TypicalCaseFilter | null,
    @Paged() page: PageArgs,
  ): Promise<TypicalCaseConnection> {
    return this.reader.page(actor, filter ?? {}, page);
  }

  @Allow('case.draft')
  @Query(() => CaseProposal, { description: 'Reads closed findings into a first text.' })
  async caseProposal(
    @Officer() actor: OfficeActor,
    @IdList('findingIds') findingIds: string[],
  ): Promise<CaseProposal> {
    return this.cases.propose(actor, findingIds);
  }

  @Allow('case.draft')
  @Query(() => Int, { description: 'How many platforms of my territory an audience addresses now.' })
  async caseRecipients(
    @Officer() actor: OfficeActor,
    @CodeList('categories') categories: string[],
    @Args('tiers', { type: () => [TierEnum] }) tiers: Tier[],
  ): Promise<number> {
    return this.cases.addressed(actor, categories, tiers);
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, { description: 'Over closed findings of my territory.' })
  async draftCase(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => CaseInput }) input: CaseInput,
  ): Promise<TypicalCase> {
    return this.cases.draft(actor, input, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase)
  async changeCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('input', { type: () => CaseInput }) input: CaseInput,
  ): Promise<TypicalCase> {
    return this.cases.change(actor, id, version, input, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, { description: 'Explains why a name, code or domain may remain in the text.' })
  async answerCaseWarning(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Code('key') key: string,
    @Reason() reason: string,
  ): Promise<TypicalCase> {
    return this.cases.answer(actor, id, key, reason, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, { description: 'Refused while a warning is unanswered.' })
  async submitCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<TypicalCase> {
    return this.cases.submit(actor, id, version, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, { description: 'Gives up a draft, or the correction of a published case.' })
  async abandonCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<TypicalCase> {
    return this.cases.abandon(actor, id, version, reason, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, {
    description: 'Begins a new text; readers keep the old version until it is published.',
  })
  async correctCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<TypicalCase> {
    return this.cases.correct(actor, id, version, reason, this.reader.after(actor));
  }

  @Allow('case.approve')
  @Mutation(() => TypicalCase, { description: 'By a person who neither wrote nor submitted it.' })
  async approveCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Note() note: string | null,
  ): Promise<TypicalCase> {
    return this.approval.approve(actor, id, version, note, this.reader.after(actor));
  }

  @Allow('case.approve')
  @Mutation(() => TypicalCase, { description: 'Back to the author; notices to platforms become void.' })
  async returnCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('remarks') remarks: string,
  ): Promise<TypicalCase> {
    return this.approval.giveBack(actor, id, version, remarks, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, {
    description: 'Notifies each platform whose case it was; its time to state a view runs from the next day.',
  })
  async notifyCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @OptionalWholeNumber('days') days: number | null,
  ): Promise<TypicalCase> {
    return this.approval.notify(actor, id, version, days, this.reader.after(actor));
  }

  @Allow('case.draft')
  @Mutation(() => TypicalCase, { description: 'version is that of the notice.' })
  async weighCaseStatement(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Id('noticeId') noticeId: string,
    @Version() version: number,
    @GivenText('text') text: string,
  ): Promise<TypicalCase> {
    return this.approval.weigh(actor, id, noticeId, version, text, this.reader.after(actor));
  }

  @Allow('case.publish')
  @Mutation(() => TypicalCase, {
    description:
      'Refused before each platform consented or had its time, and while a statement is not weighed.',
  })
  async publishCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<TypicalCase> {
    return this.publication.publish(actor, id, version, this.reader.after(actor));
  }

  @Allow('case.publish')
  @Mutation(() => TypicalCase, { description: 'Readers see that it was withdrawn, and why.' })
  async withdrawCase(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @OptionalDay('decisionChangedOn') changedOn: string | null,
  ): Promise<TypicalCase> {
    return this.publication.withdraw(actor, id, version, reason, changedOn, this.reader.after(actor));
  }
}

@Resolver(() => DutyItem)
export class ItemCasesResolver {
  constructor(private readonly reader: CasesReader) {}

  @Allow('catalogue.read')
  @ResolveField(() => [CaseRef], {
    description: 'Published cases on this duty that I may see, the five newest; withdrawn ones are left out.',
  })
  async cases(@Who() actor: Actor, @Parent() item: DutyItem): Promise<CaseRef[]> {
    return this.reader.ofItem(actor, item.code);
  }
}
