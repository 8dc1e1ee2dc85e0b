import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform } from '#libs/technique/access';
import { GivenText, Id, OptionalId, type PlatformActor, Version } from '#libs/technique/kernel';
import { PortalOrdersReader } from './portal.reader.ts';
import { PortalOrdersService } from './portal.service.ts';
import { AnswerInput, OwnOrder, OwnTodo } from './portal.types.ts';

/** The platform's side. */
@Resolver()
export class PortalOrdersResolver {
  constructor(
    private readonly reader: PortalOrdersReader,
    private readonly own: PortalOrdersService,
  ) {}

  @Allow('own.order.read')
  @Query(() => OwnOrder)
  async ownOrder(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnOrder> {
    return this.reader.one(actor, id);
  }

  @Allow('own.order.read')
  @Query(() => [OwnOrder], { description: 'Orders that were issued to my platforms, the newest first.' })
  async ownOrders(
    @OfPlatform() actor: PlatformActor,
    @OptionalId('platformId') platformId: string | null,
  ): Promise<OwnOrder[]> {
    return this.reader.list(actor, platformId ?? null);
  }

  @Allow('own.order.read')
  @Query(() => [OwnTodo], { description: 'To-dos of my platforms, the nearest deadline first.' })
  async ownTodos(@OfPlatform() actor: PlatformActor): Promise<OwnTodo[]> {
    return this.own.todos(actor);
  }

  @Allow('own.confirmService')
  @Mutation(() => OwnOrder, { description: 'Electronic service: the order counts as served today.' })
  async confirmService(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @Version() version: number,
  ): Promise<OwnOrder> {
    return this.own.confirmService(actor, id, version, this.reader.after(actor));
  }

  @Allow('own.draftAnswer')
  @Mutation(() => OwnOrder, {
    description: 'Keeps drafts, one for each measure; the office does not see them.',
  })
  async saveAnswer(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @Args('answers', { type: () => [AnswerInput] }) answers: AnswerInput[],
  ): Promise<OwnOrder> {
    return this.own.saveAnswer(actor, id, answers, this.reader.after(actor));
  }

  @Allow('own.submitAnswer')
  @Mutation(() => OwnOrder, { description: 'Submits the drafts; from then the office’s clock runs.' })
  async submitAnswer(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @Version() version: number,
  ): Promise<OwnOrder> {
    return this.own.submitAnswer(actor, id, version, this.reader.after(actor));
  }

  @Allow('own.state')
  @Mutation(() => OwnOrder, { description: 'A statement or defence; the office hears it and may reply.' })
  async makeStatement(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @GivenText('text') text: string,
  ): Promise<OwnOrder> {
    return this.own.makeStatement(actor, id, text, this.reader.after(actor));
  }
}
