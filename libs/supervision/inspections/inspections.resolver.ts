import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import { FindingAxisEnum, FindingType, FindingsReader, SeverityEnum } from '#libs/supervision/findings';
import {
  Change,
  type CivilDate,
  CivilDateScalar,
  GivenText,
  Id,
  type OfficeActor,
  type PageArgs,
  Paged,
  Reason,
  Version,
} from '#libs/technique/kernel';
import { Platform } from '#libs/supervision/platforms';
import { StaffMember } from '#libs/staffing/staff';
import type { FindingAxis, Severity } from '#rules/supervision/findings';
import { InspectionActivity, InspectorLoad } from './activity.service.ts';
import { InspectionsReader } from './inspections.reader.ts';
import { InspectionsService } from './inspections.service.ts';
import {
  FindingInput,
  Inspection,
  InspectionConnection,
  InspectionFilterInput,
  InspectionItem,
  ItemRecordInput,
  PlanInspectionInput,
  Supplement,
} from './inspections.types.ts';
import { RecordingService } from './recording.service.ts';
import { SealService } from './seal.service.ts';

@Resolver(() => Inspection)
export class InspectionsResolver {
  constructor(
    private readonly service: InspectionsService,
    private readonly reader: InspectionsReader,
    private readonly recording: RecordingService,
    private readonly sealing: SealService,
    private readonly findingViews: FindingsReader,
  ) {}

  @Allow('inspection.read')
  @Query(() => InspectionConnection)
  async inspections(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => InspectionFilterInput, nullable: true })
    filter: InspectionFilterInput | null,
    @Paged() page: PageArgs,
  ): Promise<InspectionConnection> {
    return this.reader.page(actor, filter ?? {}, page);
  }

  @Allow('inspection.read')
  @Query(() => Inspection)
  async inspection(@Officer() actor: OfficeActor, @Id() id: string): Promise<Inspection> {
    return this.reader.one(actor, id);
  }

  @Allow('inspection.read')
  @ResolveField(() => [Change], { description: 'Every act on it, the newest first.' })
  async changes(@Officer() actor: OfficeActor, @Parent() inspection: Inspection): Promise<Change[]> {
    return this.reader.changes(actor, inspection.id);
  }

  @Allow('inspection.plan')
  @Mutation(() => Inspection)
  async planInspection(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => PlanInspectionInput }) input: PlanInspectionInput,
  ): Promise<Inspection> {
    return this.service.plan(actor, input, this.reader.after(actor));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection)
  async startInspection(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<Inspection> {
    return this.service.start(actor, id, version, this.reader.after(actor));
  }

  @Allow('inspection.cancel')
  @Mutation(() => Inspection)
  async cancelInspection(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<Inspection> {
    return this.service.cancel(actor, id, version, reason, this.reader.after(actor));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection, { description: 'Records items, all or none, each with its own version.' })
  async recordItems(
    @Officer() actor: OfficeActor,
    @Id('inspectionId') inspectionId: string,
    @Args('items', { type: () => [ItemRecordInput] }) items: ItemRecordInput[],
  ): Promise<Inspection> {
    return this.recording.record(actor, inspectionId, items, this.reader.after(actor));
  }

  @Allow('finding.raise')
  @Mutation(() => FindingType)
  async raiseFinding(
    @Officer() actor: OfficeActor,
    @Id('inspectionId') inspectionId: string,
    @Args('finding', { type: () => FindingInput }) finding: FindingInput,
  ): Promise<FindingType> {
    return this.recording.raise(actor, inspectionId, finding, this.findingViews.after());
  }

  @Allow('finding.raise')
  @Mutation(() => FindingType, { description: 'Only before the seal.' })
  async changeFinding(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('title') title: string,
    @GivenText('description') description: string,
    @Args('severity', { type: () => SeverityEnum }) severity: Severity,
    @Args('axis', { type: () => FindingAxisEnum }) axis: FindingAxis,
  ): Promise<FindingType> {
    const fields = { title, description, severity, axis };
    return this.recording.changeFinding(actor, id, version, fields, this.findingViews.after());
  }

  @Allow('finding.raise')
  @Mutation(() => Inspection, { description: 'Drops a draft; only before the seal.' })
  async dropFinding(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<Inspection> {
    return this.recording.dropFinding(actor, id, version, this.reader.after(actor));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection, { description: 'Ends the inspection; the record is kept by its SHA-256.' })
  async sealInspection(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('conclusion') conclusion: string,
  ): Promise<Inspection> {
    return this.sealing.seal(actor, id, version, conclusion, this.reader.after(actor));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection)
  async supplementInspection(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @GivenText('text') text: string,
  ): Promise<Inspection> {
    return this.service.supplement(actor, id, text, this.reader.after(actor));
  }

  @Allow('inspection.read')
  @ResolveField(() => [InspectionItem])
  async items(@Officer() actor: OfficeActor, @Parent() inspection: Inspection): Promise<InspectionItem[]> {
    return this.reader.items(actor, inspection.id);
  }

  @Allow('inspection.read')
  @ResolveField(() => [Supplement])
  async supplements(@Officer() actor: OfficeActor, @Parent() inspection: Inspection): Promise<Supplement[]> {
    return this.reader.supplements(actor, inspection.id);
  }
}

@Resolver(() => Platform)
export class PlatformInspectionsResolver {
  constructor(private readonly activity: InspectionActivity) {}

  @Allow('platform.read')
  @ResolveField(() => Int)
  async inspectionsLastYear(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<number> {
    return (await this.activity.of(actor, platform.id)).lastYear;
  }

  @Allow('platform.read')
  @ResolveField(() => CivilDateScalar, { nullable: true })
  async lastInspectedOn(
    @Officer() actor: OfficeActor,
    @Parent() platform: Platform,
  ): Promise<CivilDate | null> {
    return (await this.activity.of(actor, platform.id)).lastOn;
  }
}

@Resolver(() => StaffMember)
export class StaffInspectionsResolver {
  constructor(private readonly load: InspectorLoad) {}

  @Allow('officer.read')
  @ResolveField(() => Int)
  async openInspections(@Officer() actor: OfficeActor, @Parent() member: StaffMember): Promise<number> {
    return this.load.of(actor, member.id);
  }
}
