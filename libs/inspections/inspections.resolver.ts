import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/access';
import { FindingAxisEnum, FindingType, FindingsReader, SeverityEnum } from '#libs/findings';
import { Change, type CivilDate, CivilDateScalar, type OfficeActor, Version } from '#libs/kernel';
import { Platform } from '#libs/platforms';
import { StaffMember } from '#libs/staff';
import type { FindingAxis, Severity } from '#rules/findings';
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

const Id = (name: string): ParameterDecorator => Args(name, { type: () => ID });

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
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<InspectionConnection> {
    return this.reader.page(actor, filter ?? {}, { first, after });
  }

  @Allow('inspection.read')
  @Query(() => Inspection)
  async inspection(@Officer() actor: OfficeActor, @Id('id') id: string): Promise<Inspection> {
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
    return this.reader.one(actor, await this.service.plan(actor, input));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection)
  async startInspection(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Version() version: number,
  ): Promise<Inspection> {
    await this.service.start(actor, id, version);
    return this.reader.one(actor, id);
  }

  @Allow('inspection.cancel')
  @Mutation(() => Inspection)
  async cancelInspection(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Version() version: number,
    @Args('reason') reason: string,
  ): Promise<Inspection> {
    await this.service.cancel(actor, id, version, reason);
    return this.reader.one(actor, id);
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection, { description: 'Records items, all or none, each with its own version.' })
  async recordItems(
    @Officer() actor: OfficeActor,
    @Id('inspectionId') inspectionId: string,
    @Args('items', { type: () => [ItemRecordInput] }) items: ItemRecordInput[],
  ): Promise<Inspection> {
    await this.recording.record(actor, inspectionId, items);
    return this.reader.one(actor, inspectionId);
  }

  @Allow('finding.raise')
  @Mutation(() => FindingType)
  async raiseFinding(
    @Officer() actor: OfficeActor,
    @Id('inspectionId') inspectionId: string,
    @Args('finding', { type: () => FindingInput }) finding: FindingInput,
  ): Promise<FindingType> {
    return this.findingViews.one(actor, await this.recording.raise(actor, inspectionId, finding));
  }

  @Allow('finding.raise')
  @Mutation(() => FindingType, { description: 'Only before the seal.' })
  async changeFinding(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Version() version: number,
    @Args('title') title: string,
    @Args('description') description: string,
    @Args('severity', { type: () => SeverityEnum }) severity: Severity,
    @Args('axis', { type: () => FindingAxisEnum }) axis: FindingAxis,
  ): Promise<FindingType> {
    await this.recording.changeFinding(actor, id, version, { title, description, severity, axis });
    return this.findingViews.one(actor, id);
  }

  @Allow('finding.raise')
  @Mutation(() => Inspection, { description: 'Takes a draft back; only before the seal.' })
  async dropFinding(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Version() version: number,
  ): Promise<Inspection> {
    return this.reader.one(actor, await this.recording.dropFinding(actor, id, version));
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection, { description: 'Ends the inspection; the record is kept by its SHA-256.' })
  async sealInspection(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Version() version: number,
    @Args('conclusion') conclusion: string,
  ): Promise<Inspection> {
    await this.sealing.seal(actor, id, version, conclusion);
    return this.reader.one(actor, id);
  }

  @Allow('inspection.record')
  @Mutation(() => Inspection)
  async supplementInspection(
    @Officer() actor: OfficeActor,
    @Id('id') id: string,
    @Args('text') text: string,
  ): Promise<Inspection> {
    await this.service.supplement(actor, id, text);
    return this.reader.one(actor, id);
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
