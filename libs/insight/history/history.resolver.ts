import { Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform, Officer } from '#libs/technique/access';
import { Id, type OfficeActor, type PlatformActor } from '#libs/technique/kernel';
import { HistoryService } from './history.service.ts';
import { OwnRecordAct, PlatformAct } from './history.types.ts';

@Resolver()
export class HistoryResolver {
  constructor(private readonly history: HistoryService) {}

  @Allow('own.read')
  @Query(() => [OwnRecordAct], { description: 'The history of my platform, the newest first.' })
  async ownRecord(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
  ): Promise<OwnRecordAct[]> {
    return this.history.own(actor, platformId);
  }

  @Allow('platform.read')
  @Query(() => [PlatformAct], {
    description: 'Acts on the annual reports of a platform and on typical cases about it, the newest first.',
  })
  async platformActs(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
  ): Promise<PlatformAct[]> {
    return this.history.about(actor, platformId);
  }
}
