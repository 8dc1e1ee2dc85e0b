import 'reflect-metadata';
import { v7 } from 'uuid';
import { addAccount } from '#libs/access';
import { type YearSettings, setReportYear } from '#libs/reports';
import { addOffice } from '#libs/territory';
import { OFFICE_ROLES, type OfficeRole, isCivilDate } from '#rules/kernel';
import { asOwner } from './owner.ts';

/** Registers the office of a region. @throws Error with one sentence when the region is unknown or has one already */
export async function addDeskOffice(
  url: string,
  office: { region: string; name: string; nameEn: string; short: string },
): Promise<void> {
  await asOwner(url, (source) =>
    source.transaction(async (tx) => {
      const [region] = await tx.query<{ taken: boolean }[]>(
        `select exists (select from office o where o.region_code = r.code and o.active) as taken
           from region r where r.code = $1 and not r.abolished`,
        [office.region],
      );
      if (!region) throw new Error(`there is no region with code ${office.region}`);
      if (region.taken) throw new Error(`the region ${office.region} has its office already`);
      const { region: regionCode, name, nameEn, short: shortName } = office;
      await addOffice(tx, { id: v7(), regionCode, name, nameEn, shortName });
    }),
  );
}

/** Adds a person of an office (by its region) or of a platform (by its id). @throws Error with one sentence */
export async function addDeskUser(
  url: string,
  user: Record<'username' | 'name' | 'role', string> & {
    region?: string;
    platform?: string;
    certificate?: string;
    validTo?: string;
  },
  password: string,
): Promise<void> {
  const ofOffice = user.region !== undefined;
  const roles: readonly string[] = ofOffice ? OFFICE_ROLES : ['RESPONSIBLE_PERSON', 'LIAISON'];
  if (!roles.includes(user.role)) throw new Error(`--role is one of ${roles.join(', ')}`);
  await asOwner(url, (source) =>
    source.transaction(async (tx) => {
      const [row] = ofOffice
        ? await tx.query<{ id: string; operatorId: null }[]>(
            'select id from office where region_code = $1 and active',
            [user.region],
          )
        : await tx.query<{ id: string; operatorId: string }[]>(
            'select id, operator_id as "operatorId" from platform where id::text = $1',
            [user.platform],
          );
      if (!row)
        throw new Error(ofOffice ? `region ${user.region ?? ''} has no office` : 'there is no such platform');
      const [taken] = await tx.query<unknown[]>('select 1 from app_user where lower(username) = lower($1)', [
        user.username,
      ]);
      if (taken) throw new Error(`the user name ${user.username} is taken`);
      await addAccount(tx, {
        id: v7(),
        username: user.username,
        password,
        name: user.name,
        role: user.role as OfficeRole,
        ...(row.operatorId ? { operatorId: row.operatorId, platformIds: [row.id] } : { officeId: row.id }),
        ...(user.certificate ? { certificateNo: user.certificate } : {}),
        ...(user.validTo ? { certificateValidTo: user.validTo } : {}),
      });
    }),
  );
}

/** Sets when the annual reports of a year are due. @throws Error with one sentence */
export async function setDeskReportYear(
  url: string,
  set: Record<'year' | 'template' | 'opens' | 'due' | 'confirmDays', string>,
): Promise<void> {
  const [year, confirmWithinDays] = [Number(set.year), Number(set.confirmDays)];
  if (!/^20\d\d$/.test(set.year)) throw new Error(`${set.year} is no year`);
  for (const day of [set.opens, set.due]) if (!isCivilDate(day)) throw new Error(`${day} is no day`);
  if (set.due <= set.opens) throw new Error('reports are due after the day they open');
  if (!Number.isInteger(confirmWithinDays) || confirmWithinDays < 1 || confirmWithinDays > 60)
    throw new Error('--confirm-days is from 1 to 60');
  const { template, opens: opensOn, due: dueOn } = set;
  const settings: YearSettings = { year, template, opensOn, dueOn, confirmWithinDays };
  await asOwner(url, (source) =>
    source.transaction(async (tx) => {
      const [known] = await tx.query<unknown[]>('select 1 from report_template where version = $1', [
        set.template,
      ]);
      if (!known) throw new Error(`there is no report template ${set.template}`);
      await setReportYear(tx, settings);
    }),
  );
}
