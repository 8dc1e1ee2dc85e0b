export * from './territory.refusals.ts';
export { OfficeEntity, RegionEntity } from './territory.entity.ts';
export { TerritoryModule } from './territory.module.ts';
export { addOffice, loadRegions, type NewOffice } from './territory.reference.ts';
export { TerritoryService, handlerOf, officeName, officeView } from './territory.service.ts';
export {
  nextNumber,
  officeById,
  officeFor,
  officesById,
  regionsBelow,
  regionsByCode,
} from './territory.store.ts';
export { Office, Region } from './territory.types.ts';
