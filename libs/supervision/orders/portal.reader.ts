import { Injectable } from '@nestjs/common';
import { type Answer, allowedActions } from '#libs/technique/acts';
import type { FindingType } from '#libs/supervision/findings';
import { Db, type PlatformActor, Refusal, type Tx, knownId, readerLang } from '#libs/technique/kernel';
import { type OwnPlatform, PlatformsReader } from '#libs/supervision/platforms';
import { ORDER_ACTS } from './order-acts.rules.ts';
import { OrderParts, type Parts } from './order-parts.ts';
import type { OwnAct, OwnFinding, OwnMeasure, OwnOrder } from './portal.types.ts';
import { OrderEntity } from './orders.entity.ts';
import { TURN_OF } from './orders.rules.ts';
import type { MeasureAnswer } from './orders.types.ts';

/** Orders as the platform's people see them: with the office's name instead of its people's. */
@Injectable()
export class PortalOrdersReader {
  constructor(
    private readonly db: Db,
    private readonly parts: OrderParts,
    private readonly platforms: PlatformsReader,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: PlatformActor, id: string): Promise<OwnOrder> {
    return this.db.tx(actor, async (tx) => this.after(actor)(tx, { id: knownId(id) }));
  }

  /** An order as its platform sees it at the end of an act. */
  after(actor: PlatformActor): Answer<{ id: string }, OwnOrder> {
    return async (tx, { id }) => {
      const [order] = await this.read(tx, actor, { id });
      if (!order) throw new Refusal('NOT_FOUND', { field: 'id' });
      return order;
    };
  }

  async list(actor: PlatformActor, platformId: string | null): Promise<OwnOrder[]> {
    const where = platformId === null ? {} : { platformId: knownId(platformId, 'platformId') };
    return this.db.tx(actor, (tx) => this.read(tx, actor, where));
  }

  private async read(
    tx: Tx,
    actor: PlatformActor,
    where: { id?: string; platformId?: string },
  ): Promise<OwnOrder[]> {
    const platforms = new Map((await this.platforms.ownIn(tx)).map((p) => [p.id, p]));
    const orders = await tx.find(OrderEntity, {
      where,
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 200,
    });
    const parts = await this.parts.read(tx, orders, true);
    return orders.flatMap((order) => {
      const platform = platforms.get(order.platformId);
      return platform && order.number !== null ? [this.view(actor, order, platform, parts)] : [];
    });
  }

  private view(actor: PlatformActor, order: OrderEntity, platform: OwnPlatform, parts: Parts): OwnOrder {
    const office = parts.offices.get(order.officeId);
    const officeName = { zh: office?.name ?? '', en: office?.nameEn ?? '' };
    const { id, state, round, grounds, legalBasis, servedOn, dueOn, answeredOn, closedOn, version } = order;
    return {
      id,
      state,
      round,
      grounds,
      legalBasis,
      servedOn,
      dueOn,
      answeredOn,
      closedOn,
      version,
      platform,
      officeName,
      number: order.number ?? '',
      issuedOn: order.issuedOn ?? parts.today,
      turn: TURN_OF[state],
      overdue: this.parts.overdue(order, parts),
      // the office's own deadline is not shown
      workingDaysLeft: state === 'SERVED' ? this.parts.workingDaysLeft(order, parts) : null,
      deadline: this.parts.deadline(order, this.parts.deadlines(order, parts)),
      measures: this.measures(order, parts, officeName[readerLang()]),
      extensions: (parts.extensions.get(id) ?? []).map((x) => ({
        ...x,
        by: x.side === 'OFFICE' ? officeName[readerLang()] : x.askedByName,
      })),
      acts: this.acts(order, parts, officeName[readerLang()]),
      steps: this.parts.steps(order, parts, { side: 'PLATFORM' }),
      allowedActions: allowedActions(ORDER_ACTS, actor, order, {
        asked: parts.extensions.get(id)?.find((x) => x.state === 'ASKED'),
        today: parts.today,
        readerId: actor.userId,
      }),
    };
  }

  private measures(order: OrderEntity, parts: Parts, office: string): OwnMeasure[] {
    return (parts.measures.get(order.id) ?? []).flatMap(({ id, ord, text, settled, findingId }) => {
      const finding = parts.findings.get(findingId);
      if (!finding) return [];
      const answer = parts.answers.get(id)?.at(-1);
      const last = parts.verifications.get(id)?.at(-1);
      return [
        {
          id,
          ord,
          text,
          settled,
          finding: ownFinding(finding),
          answer: answer ? ownAnswer(this.parts.answer(answer, parts), office) : null,
          verification: last ? { ...last, on: last.verifiedOn } : null,
        },
      ];
    });
  }

  /** Acts of drafting are not shown, nor the office's internal note when it accepted an answer. */
  private acts(order: OrderEntity, parts: Parts, officeName: string): OwnAct[] {
    return (parts.acts.get(order.id) ?? [])
      .filter((a) => a.kind !== 'draft' && a.kind !== 'change')
      .map(({ id, kind, side, role, actorName, round, text, occurredAt: at }) => {
        return {
          id,
          kind,
          side,
          role: role === 'SYSTEM' ? null : role,
          round,
          at,
          by: side === 'OFFICE' ? officeName : actorName,
          text: kind === 'accept' ? null : text,
        };
      });
  }
}

/** The platform's own answer; if an officer had added a file to it, the office's name is shown. */
function ownAnswer(answer: MeasureAnswer, office: string): MeasureAnswer {
  const evidence = answer.evidence.map((file) =>
    file.side === 'OFFICE' ? { ...file, uploadedBy: office } : file,
  );
  return { ...answer, evidence };
}

function ownFinding(finding: FindingType): OwnFinding {
  const { id, number, title, description, severity, axis, state, foundOn, closedOn, item } = finding;
  return {
    id,
    number,
    title,
    description,
    severity,
    axis,
    state,
    foundOn,
    closedOn,
    item,
    inspectionNumber: finding.inspection.number,
  };
}
