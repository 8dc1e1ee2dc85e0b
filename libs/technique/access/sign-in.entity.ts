import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignInWay } from './sign-in.rules.ts';

/** Failed attempts under a name that no account has, and from an address. */
@Entity('sign_in_guard')
export class SignInGuardEntity {
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('text') kind!: 'NAME' | 'ADDRESS';
  @Column('int') failedCount!: number;
  @Column('int') lockRounds!: number;
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
  @Column('timestamptz') lastAt!: Date;
}

/** The state between the password and the code. */
@Entity('sign_in_challenge')
export class SignInChallengeEntity {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid') userId!: string;
  @Column('text') via!: SignInWay;
  @Column('int') attempts!: number;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('uuid') userId!: string;
  /** Sealed; see seal.ts. */
  @Column('bytea') secret!: Buffer;
  /** The time step of the last code that was used: a code of this step or an earlier one is refused. */
  @Column('bigint', { nullable: true }) lastStep!: number | null;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}

@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid') userId!: string;
  @PrimaryColumn('bytea') codeHash!: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

/** Links an identity at a single sign-on provider to an account; written from the command line only. */
@Entity('oidc_identity')
export class OidcIdentityEntity {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid') userId!: string;
  @Column({ type: 'timestamptz', insert: false }) linkedAt!: Date;
}
