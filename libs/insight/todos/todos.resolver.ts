import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Me, Officer, Signed } from '#libs/technique/access';
import { type OfficeActor, RegionCode, type SignedActor } from '#libs/technique/kernel';
import { TodosService } from './todos.service.ts';
import { Todo, WaitingIn } from './todos.types.ts';

@Resolver()
export class TodosResolver {
  constructor(private readonly todosOf: TodosService) {}

  @Allow('trends.read')
  @Query(() => [Todo], { description: 'My to-dos, the nearest deadline first.' })
  async todos(@Officer() actor: OfficeActor, @RegionCode() regionCode: string | null): Promise<Todo[]> {
    return this.todosOf.todos(actor, regionCode);
  }
}

@Resolver(() => Me)
export class WaitingResolver {
  /** The same object within one request, so both fields are read from the database once. */
  private readonly read = new WeakMap<Me, Promise<WaitingIn>>();

  constructor(private readonly todosOf: TodosService) {}

  @Allow('SIGNED_IN')
  @ResolveField(() => Int, { description: 'How many things wait for me.' })
  async waiting(@Signed() actor: SignedActor, @Parent() me: Me): Promise<number> {
    const { orders, inspections, reports, cases, moves, requests } = await this.of(actor, me);
    return orders + inspections + reports + cases + moves + requests;
  }

  @Allow('SIGNED_IN')
  @ResolveField(() => WaitingIn)
  async waitingIn(@Signed() actor: SignedActor, @Parent() me: Me): Promise<WaitingIn> {
    return this.of(actor, me);
  }

  private of(actor: SignedActor, me: Me): Promise<WaitingIn> {
    const known = this.read.get(me) ?? this.todosOf.waiting(actor);
    this.read.set(me, known);
    return known;
  }
}
