import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform, Officer, type ProgramScope, SCOPES, SCOPE_WORDS } from '#libs/technique/access';
import { GivenText, Id, type OfficeActor, type PlatformActor, Reason } from '#libs/technique/kernel';
import { ProgramsService, type WithSecret } from './programs.service.ts';
import { OwnProgram, PlatformProgram, ProgramScopeType, ProgramWithSecret } from './programs.types.ts';

const scopeOf = (name: ProgramScope): ProgramScopeType => {
  const { zh, en } = SCOPE_WORDS[name];
  return { name, title: { zh, en } };
};

/** Scopes with their words. */
const inWords = <T extends { scopes: readonly ProgramScope[] }>(
  row: T,
): Omit<T, 'scopes'> & { scopes: ProgramScopeType[] } => ({ ...row, scopes: row.scopes.map(scopeOf) });

const withSecret = ({ program, secret }: WithSecret): ProgramWithSecret => ({
  program: inWords(program),
  secret,
});

@Resolver()
export class ProgramsResolver {
  constructor(private readonly programs: ProgramsService) {}

  @Allow('own.program')
  @Query(() => [OwnProgram], { description: 'The programs of my platforms, those that work first.' })
  async ownPrograms(@OfPlatform() actor: PlatformActor): Promise<OwnProgram[]> {
    return (await this.programs.own(actor)).map(inWords);
  }

  @Allow('own.program')
  @Query(() => [ProgramScopeType])
  programScopes(): ProgramScopeType[] {
    return SCOPES.map(scopeOf);
  }

  @Allow('own.program')
  @Mutation(() => ProgramWithSecret, {
    description: 'Its id and secret are exchanged for tokens at `POST /oauth/token` (RFC 6749, 4.4).',
  })
  async createProgram(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @GivenText('name') name: string,
    @Args('scopes', { type: () => [String] }) scopes: string[],
  ): Promise<ProgramWithSecret> {
    return withSecret(await this.programs.create(actor, { platformId, name, scopes }));
  }

  @Allow('own.program')
  @Mutation(() => ProgramWithSecret, {
    description: 'A new secret; the former one works on beside it until `formerUntil`.',
  })
  async rotateProgramSecret(
    @OfPlatform() actor: PlatformActor,
    @Id() id: string,
  ): Promise<ProgramWithSecret> {
    return withSecret(await this.programs.rotate(actor, id));
  }

  @Allow('own.program')
  @Mutation(() => OwnProgram, { description: 'Ends the former secret, and the tokens it was given, now.' })
  async endFormerProgramSecret(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnProgram> {
    return inWords(await this.programs.endFormer(actor, id));
  }

  @Allow('own.program')
  @Mutation(() => OwnProgram, { description: 'Shuts the program off at once, for good.' })
  async revokeProgram(@OfPlatform() actor: PlatformActor, @Id() id: string): Promise<OwnProgram> {
    return inWords(await this.programs.revoke(actor, id));
  }

  @Allow('invitation.read')
  @Query(() => [PlatformProgram], { description: 'The programs of a platform, those that work first.' })
  async platformPrograms(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
  ): Promise<PlatformProgram[]> {
    return (await this.programs.ofPlatform(actor, platformId)).map(inWords);
  }

  @Allow('invitation.manage')
  @Mutation(() => PlatformProgram, { description: 'Shuts the program off at once, for good.' })
  async shutOffProgram(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Reason() reason: string,
  ): Promise<PlatformProgram> {
    return inWords(await this.programs.shutOff(actor, id, reason));
  }
}
