import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import {
  GivenText,
  Id,
  Note,
  type OfficeActor,
  type PageArgs,
  Paged,
  Reason,
  Version,
  WholeNumber,
} from '#libs/technique/kernel';
import { Platform } from '#libs/supervision/platforms';
import { OrdersReader } from './orders.reader.ts';
import { OrdersService } from './orders.service.ts';
import {
  DraftOrderInput,
  OrderConnection,
  OrderFilter,
  RectificationOrder,
  ServeInput,
} from './orders.types.ts';
import { VerificationInput } from './orders.types.ts';
import { SettlementService } from './settlement.service.ts';

@Resolver()
export class OrdersResolver {
  constructor(
    private readonly reader: OrdersReader,
    private readonly work: OrdersService,
    private readonly settlement: SettlementService,
  ) {}

  @Allow('order.read')
  @Query(() => RectificationOrder)
  async order(@Officer() actor: OfficeActor, @Id() id: string): Promise<RectificationOrder> {
    return this.reader.one(actor, id);
  }

  @Allow('order.read')
  @Query(() => OrderConnection, { description: 'Orders within my territory, the newest first.' })
  async orders(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => OrderFilter, nullable: true }) filter: OrderFilter | null,
    @Paged() page: PageArgs,
  ): Promise<OrderConnection> {
    return this.reader.page(actor, filter ?? {}, page);
  }

  @Allow('order.draft')
  @Mutation(() => RectificationOrder, { description: 'Over open findings of one platform.' })
  async draftOrder(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => DraftOrderInput }) input: DraftOrderInput,
  ): Promise<RectificationOrder> {
    return this.work.draft(actor, input, this.reader.after(actor));
  }

  @Allow('order.draft')
  @Mutation(() => RectificationOrder)
  async changeOrderDraft(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('input', { type: () => DraftOrderInput }) input: DraftOrderInput,
  ): Promise<RectificationOrder> {
    return this.work.change(actor, id, version, input, this.reader.after(actor));
  }

  @Allow('order.issue')
  @Mutation(() => RectificationOrder, { description: 'Gives the number and orders its findings.' })
  async issueOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<RectificationOrder> {
    return this.work.issue(actor, id, version, this.reader.after(actor));
  }

  @Allow('order.serve')
  @Mutation(() => RectificationOrder, { description: 'Records service; the period runs from it.' })
  async serveOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('service', { type: () => ServeInput }) service: ServeInput,
  ): Promise<RectificationOrder> {
    return this.work.serve(actor, id, version, service, this.reader.after(actor));
  }

  @Allow('order.accept')
  @Mutation(() => RectificationOrder)
  async acceptAnswer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Note() note: string | null,
  ): Promise<RectificationOrder> {
    return this.settlement.accept(actor, id, version, note, this.reader.after(actor));
  }

  @Allow('order.accept')
  @Mutation(() => RectificationOrder, {
    description: 'Gives back the working days that were left when it came, at least one.',
  })
  async returnAnswer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<RectificationOrder> {
    return this.settlement.returnAnswer(actor, id, version, reason, this.reader.after(actor));
  }

  @Allow('order.verify')
  @Mutation(() => RectificationOrder, {
    description: 'By an officer other than the one who accepted the answer.',
  })
  async verifyOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('results', { type: () => [VerificationInput] }) results: VerificationInput[],
  ): Promise<RectificationOrder> {
    return this.settlement.verify(actor, id, version, results, this.reader.after(actor));
  }

  @Allow('order.close')
  @Mutation(() => RectificationOrder)
  async closeOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Note() note: string | null,
  ): Promise<RectificationOrder> {
    return this.settlement.close(actor, id, version, note, this.reader.after(actor));
  }

  @Allow('order.close')
  @Mutation(() => RectificationOrder, { description: 'A new round over the measures that failed.' })
  async reopenOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @WholeNumber('days') days: number,
    @Reason() reason: string,
  ): Promise<RectificationOrder> {
    return this.settlement.reopen(actor, id, version, days, reason, this.reader.after(actor));
  }

  @Allow('order.revoke')
  @Mutation(() => RectificationOrder)
  async revokeOrder(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<RectificationOrder> {
    return this.work.revoke(actor, id, version, reason, this.reader.after(actor));
  }

  @Allow('order.accept')
  @Mutation(() => RectificationOrder, { description: 'The office’s reply to a statement or defence.' })
  async replyStatement(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('text') text: string,
  ): Promise<RectificationOrder> {
    return this.settlement.reply(actor, id, version, text, this.reader.after(actor));
  }
}

@Resolver(() => Platform)
export class PlatformOrdersResolver {
  constructor(private readonly reader: OrdersReader) {}

  @Allow('order.read')
  @ResolveField(() => Int, { description: 'Orders served, not answered and past their due day.' })
  async overdueOrders(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<number> {
    return this.reader.overdue.of(actor, platform.id);
  }
}
