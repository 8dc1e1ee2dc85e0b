import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { digest } from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type Tx,
  knownId,
  outbox,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { PROGRAMS_MOST, scopesChosen } from './programs.rules.ts';
import { ProgramSettings } from './programs.settings.ts';
import * as store from './programs.store.ts';

export interface WithSecret {
  program: store.OwnRow;
  secret: string;
}

/** The programs of a platform: its responsible person manages them, its office sees them and may revoke one. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly settings: ProgramSettings,
    private readonly platforms: PlatformsService,
  ) {}

  async own(actor: PlatformActor): Promise<store.OwnRow[]> {
    return this.db.tx(actor, (tx) => store.ownPrograms(tx, this.clock.now()));
  }

  /** The secret is shown once; only its SHA-256 is stored. @throws Refusal NOT_FOUND, PLATFORM_RETIRED, REQUIRED, TOO_LONG, TOO_MANY, INVALID_VALUE */
  async create(
    actor: PlatformActor,
    given: { platformId: string; name: string; scopes: readonly string[] },
  ): Promise<WithSecret> {
    const name = requiredText(given.name, 'name', 60);
    const scopes = scopesChosen(given.scopes);
    const platformId = knownId(given.platformId, 'platformId');
    if (!actor.platformIds.includes(platformId)) throw new Refusal('NOT_FOUND', { field: 'platformId' });
    return this.db.tx(actor, async (tx) => {
      await this.registered(tx, platformId, 'platformId');
      if ((await store.countWorking(tx, platformId)) >= PROGRAMS_MOST)
        throw new Refusal('TOO_MANY', { field: 'platformId', params: { max: PROGRAMS_MOST } });
      const [id, createdAt] = [this.ids.next(), this.clock.now()];
      const by = { createdBy: actor.userId, actorName: actor.name };
      await store.addProgram(tx, { id, platformId, name, scopes, ...by, createdAt });
      const secret = await this.newSecret(tx, id);
      await this.done(tx, actor, 'program.create', id, { platformId, scopes });
      return { program: await this.shown(tx, id), secret };
    });
  }

  /** A new secret; the former one works until its grace period ends. @throws Refusal NOT_FOUND, PROGRAM_REVOKED, PLATFORM_RETIRED */
  async rotate(actor: PlatformActor, id: string): Promise<WithSecret> {
    return this.db.tx(actor, async (tx) => {
      const program = await this.working(tx, id);
      await this.registered(tx, program.platformId, 'id');
      const now = this.clock.now();
      const endsAt = new Date(now.getTime() + this.settings.graceHours * 3_600_000);
      await store.endFormerSecret(tx, program.id, now);
      await store.retireSecret(tx, program.id, endsAt);
      const secret = await this.newSecret(tx, program.id);
      await this.done(tx, actor, 'program.rotate', program.id, { formerUntil: endsAt.toISOString() });
      return { program: await this.shown(tx, program.id), secret };
    });
  }

  /** Ends the grace period of the former secret now, with the tokens issued for it. @throws Refusal NOT_FOUND, PROGRAM_REVOKED, NO_FORMER_SECRET */
  async endFormer(actor: PlatformActor, id: string): Promise<store.OwnRow> {
    return this.db.tx(actor, async (tx) => {
      const program = await this.working(tx, id);
      if (!(await store.endFormerSecret(tx, program.id, this.clock.now())))
        throw new Refusal('NO_FORMER_SECRET', { field: 'id' });
      await this.done(tx, actor, 'program.endFormerSecret', program.id, {});
      return this.shown(tx, program.id);
    });
  }

  /** Takes effect at once: the next request with any of its tokens is refused. @throws Refusal NOT_FOUND, PROGRAM_REVOKED */
  async revoke(actor: PlatformActor, id: string): Promise<store.OwnRow> {
    return this.db.tx(actor, async (tx) => {
      const program = await this.working(tx, id);
      const by = { by: actor.userId, byName: actor.name };
      await store.revoke(tx, program.id, { at: this.clock.now(), ...by });
      await this.done(tx, actor, 'program.revoke', program.id, {});
      return this.shown(tx, program.id);
    });
  }

  /** A platform's programs as its office sees them. @throws Refusal NOT_FOUND */
  async ofPlatform(
    actor: OfficeActor,
    platformId: string,
  ): Promise<(store.OfficeRow & { mayRevoke: boolean })[]> {
    return this.db.tx(actor, async (tx) => {
      const { id, officeId } = await this.platforms.get(tx, platformId);
      const rows = await store.programsOf(tx, { platformId: id });
      return rows.map((row) => ({
        ...row,
        mayRevoke: officeId === actor.officeId && row.revokedAt === null,
      }));
    });
  }

  /** The office revokes a program, such as one that does harm. @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, PROGRAM_REVOKED, REASON_NEEDED */
  async shutOff(
    actor: OfficeActor,
    id: string,
    why: string,
  ): Promise<store.OfficeRow & { mayRevoke: boolean }> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const [program] = await store.programsOf(tx, { id: knownId(id) });
      if (!program) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.platforms.getOwn(tx, actor, program.platformId);
      const at = this.clock.now();
      const by = { by: actor.userId, byName: actor.name };
      if (!(await store.revoke(tx, program.id, { at, ...by, reason })))
        throw new Refusal('PROGRAM_REVOKED', { field: 'id' });
      const { platformId } = program;
      await this.audit.done(tx, actor, {
        act: 'program.shutOff',
        subjectKind: 'PROGRAM',
        subjectId: program.id,
        regionAt: actor.regionCode,
        after: { platformId, reason },
      });
      const payload = { programId: program.id, platformId };
      await outbox(tx, { id: this.ids.next(), kind: 'program.shutOff', payload, occurredAt: at });
      return { ...program, revokedAt: at, revokedBy: actor.name, revokedReason: reason, mayRevoke: false };
    });
  }

  private async working(tx: Tx, id: string): Promise<{ id: string; platformId: string }> {
    const program = await store.holdProgram(tx, knownId(id));
    if (!program) throw new Refusal('NOT_FOUND', { field: 'id' });
    if (program.revokedAt !== null) throw new Refusal('PROGRAM_REVOKED', { field: 'id' });
    return program;
  }

  private async registered(tx: Tx, platformId: string, field: string): Promise<void> {
    if ((await store.platformState(tx, platformId)) === 'RETIRED')
      throw new Refusal('PLATFORM_RETIRED', { field });
  }

  private async newSecret(tx: Tx, programId: string): Promise<string> {
    const secret = `tz_${randomBytes(32).toString('base64url')}`;
    const row = { id: this.ids.next(), programId, secretHash: digest(secret), createdAt: this.clock.now() };
    await store.addSecret(tx, row);
    return secret;
  }

  private async shown(tx: Tx, id: string): Promise<store.OwnRow> {
    const [row] = await store.ownPrograms(tx, this.clock.now(), id);
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return row;
  }

  private async done(tx: Tx, actor: PlatformActor, act: string, id: string, after: object): Promise<void> {
    await this.audit.done(tx, actor, { act, subjectKind: 'PROGRAM', subjectId: id, after: { ...after } });
  }
}
