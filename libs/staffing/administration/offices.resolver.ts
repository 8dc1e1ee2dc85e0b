import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Administrator, Allow } from '#libs/technique/access';
import { type AdminActor, Id, Reason, Version } from '#libs/technique/kernel';
import {
  AdministeredOffice,
  NewOfficeInput,
  OfficeNamesInput,
  InstallationState,
} from './administration.types.ts';
import { type KnownOffice, OfficesService } from './offices.service.ts';
import { SystemReader } from './system.reader.ts';

function view(office: KnownOffice): AdministeredOffice {
  const { id, name, nameEn, shortName, regionCode, regionName, regionNameEn } = office;
  const { active, closedOn, people, version } = office;
  return {
    id,
    shortName,
    regionCode,
    active,
    closedOn,
    people,
    version,
    name: { zh: name, en: nameEn },
    regionName: { zh: regionName, en: regionNameEn },
  };
}

@Resolver()
export class OfficesResolver {
  constructor(
    private readonly offices: OfficesService,
    private readonly system: SystemReader,
  ) {}

  @Allow('office.read')
  @Query(() => [AdministeredOffice], { description: 'Every office, closed ones last.' })
  async administeredOffices(@Administrator() actor: AdminActor): Promise<AdministeredOffice[]> {
    return (await this.offices.all(actor)).map(view);
  }

  @Allow('system.read')
  @Query(() => InstallationState)
  async installationState(@Administrator() actor: AdminActor): Promise<InstallationState> {
    return this.system.state(actor);
  }

  @Allow('office.manage')
  @Mutation(() => AdministeredOffice)
  async addOffice(
    @Administrator() actor: AdminActor,
    @Args('input') input: NewOfficeInput,
  ): Promise<AdministeredOffice> {
    return view(await this.offices.add(actor, input));
  }

  @Allow('office.manage')
  @Mutation(() => AdministeredOffice)
  async renameOffice(
    @Administrator() actor: AdminActor,
    @Id() id: string,
    @Version() version: number,
    @Args('input') input: OfficeNamesInput,
  ): Promise<AdministeredOffice> {
    return view(await this.offices.rename(actor, id, version, input));
  }

  @Allow('office.manage')
  @Mutation(() => AdministeredOffice, {
    description: 'Refused with OFFICE_IN_USE while it has accounts or platforms.',
  })
  async closeOffice(
    @Administrator() actor: AdminActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<AdministeredOffice> {
    return view(await this.offices.close(actor, id, version, reason));
  }
}
