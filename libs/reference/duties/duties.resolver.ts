import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Who } from '#libs/technique/access';
import { type Actor, OptionalCode } from '#libs/technique/kernel';
import { DutiesService } from './duties.service.ts';
import { Category, Framework } from './duties.types.ts';

@Resolver()
export class DutiesResolver {
  constructor(private readonly duties: DutiesService) {}

  @Allow('catalogue.read')
  @Query(() => [Category])
  async categories(@Who() actor: Actor): Promise<Category[]> {
    return this.duties.categories(actor);
  }

  @Allow('catalogue.read')
  @Query(() => [Framework], { description: 'Every version of the catalogue, the newest first.' })
  async frameworks(@Who() actor: Actor): Promise<Framework[]> {
    return this.duties.frameworks(actor);
  }

  @Allow('catalogue.read')
  @Query(() => Framework, {
    description: 'One version of the catalogue; the one in force when none is named.',
  })
  async framework(@Who() actor: Actor, @OptionalCode('version') version: string | null): Promise<Framework> {
    return this.duties.framework(actor, version ?? null);
  }
}
