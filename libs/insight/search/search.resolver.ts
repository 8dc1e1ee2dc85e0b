import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform, Officer } from '#libs/technique/access';
import {
  GivenText,
  type OfficeActor,
  OptionalWholeNumber,
  type PlatformActor,
  RegionCode,
} from '#libs/technique/kernel';
import type { SearchKind } from './search.rules.ts';
import { SearchService } from './search.service.ts';
import { OwnSearchGroup, SearchGroup, SearchKindEnum } from './search.types.ts';

const Kinds = (): ParameterDecorator => Args('kinds', { type: () => [SearchKindEnum], nullable: true });
const HITS = 'Hits of each kind, 8 at most.';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Allow('search.read')
  @Query(() => [SearchGroup], {
    description:
      'Records within my territory that contain all the words, of two characters or more; the newest of every kind, whole names and numbers first. Kinds without a hit are absent.',
  })
  async search(
    @Officer() actor: OfficeActor,
    @GivenText('text') text: string,
    @Kinds() kinds: SearchKind[] | null,
    @OptionalWholeNumber('first', HITS) first: number | null,
    @RegionCode() regionCode: string | null,
  ): Promise<SearchGroup[]> {
    return this.service.search(actor, { text, kinds, first, regionCode });
  }

  @Allow('own.read')
  @Query(() => [OwnSearchGroup], { description: 'As search, among the records of my platforms.' })
  async ownSearch(
    @OfPlatform() actor: PlatformActor,
    @GivenText('text') text: string,
    @Kinds() kinds: SearchKind[] | null,
    @OptionalWholeNumber('first', HITS) first: number | null,
  ): Promise<OwnSearchGroup[]> {
    const groups = await this.service.own(actor, { text, kinds, first });
    return groups.map((group) => ({
      ...group,
      hits: group.hits.map(({ platform, ...hit }) => ({
        ...hit,
        platformId: platform?.id ?? null,
        platformName: platform?.name ?? null,
      })),
    }));
  }
}
