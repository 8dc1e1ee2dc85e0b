import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform, Officer } from '#libs/technique/access';
import {
  Id,
  Note,
  type OfficeActor,
  type PlatformActor,
  Reason,
  Version,
  WholeNumber,
} from '#libs/technique/kernel';
import { ExtensionsService } from './extensions.service.ts';
import { OrdersReader } from './orders.reader.ts';
import { PortalOrdersReader } from './portal.reader.ts';
import { OwnOrder } from './portal.types.ts';
import { ProposeExtensionInput, RectificationOrder } from './orders.types.ts';

const DAYS_BEYOND = 'Working days beyond the day that stands.';

@Resolver()
export class ExtensionsResolver {
  constructor(
    private readonly reader: OrdersReader,
    private readonly extensions: ExtensionsService,
  ) {}

  @Allow('order.accept')
  @Mutation(() => RectificationOrder, {
    description: 'Enters a request that the platform made on paper; another person decides.',
  })
  async proposeExtension(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('input', { type: () => ProposeExtensionInput }) input: ProposeExtensionInput,
  ): Promise<RectificationOrder> {
    return this.extensions.propose(actor, id, version, input, this.reader.after(actor));
  }

  @Allow('order.accept')
  @Mutation(() => RectificationOrder, { description: 'By the person who entered it.' })
  async retractExtension(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Id('extensionId') extensionId: string,
  ): Promise<RectificationOrder> {
    return this.extensions.retract(actor, id, version, extensionId, this.reader.after(actor));
  }

  @Allow('order.extend')
  @Mutation(() => RectificationOrder, {
    description: 'Changes the due day; the note is needed where fewer days are granted than were requested.',
  })
  async grantExtension(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Id('extensionId') extensionId: string,
    @WholeNumber('days', DAYS_BEYOND) days: number,
    @Note() note: string | null,
  ): Promise<RectificationOrder> {
    const given = { extensionId, days, note };
    return this.extensions.grant(actor, id, version, given, this.reader.after(actor));
  }

  @Allow('order.extend')
  @Mutation(() => RectificationOrder, { description: 'The platform sees the reason.' })
  async declineExtension(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Id('extensionId') extensionId: string,
    @Reason() reason: string,
  ): Promise<RectificationOrder> {
    return this.extensions.decline(actor, id, version, extensionId, reason, this.reader.after(actor));
  }
}

/** The platform's side. */
@Resolver()
export class PortalExtensionsResolver {
  constructor(
    private readonly reader: PortalOrdersReader,
    private readonly extensions: ExtensionsService,
  ) {}

  @Allow('own.askExtension')
  @Mutation(() => OwnOrder, {
    description: 'Before the period ends; the clock runs until the request is granted.',
  })
  async askExtension(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @WholeNumber('days', DAYS_BEYOND) days: number,
    @Reason() reason: string,
  ): Promise<OwnOrder> {
    return this.extensions.ask(actor, id, days, reason, this.reader.after(actor));
  }

  @Allow('own.askExtension')
  @Mutation(() => OwnOrder)
  async withdrawExtension(
    @OfPlatform() actor: PlatformActor,
    @Id('orderId') id: string,
    @Id('extensionId') extensionId: string,
  ): Promise<OwnOrder> {
    return this.extensions.withdraw(actor, id, extensionId, this.reader.after(actor));
  }
}
