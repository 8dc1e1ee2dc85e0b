export * from './rules.ts';
export { ActsModule } from './acts.module.ts';
export {
  Acts,
  type Answer,
  type Belongs,
  type Doing,
  type How,
  type Kind,
  type LastAct,
  type Line,
  type Note,
  type OfficeGate,
  type Subject,
  allowedActions,
  offerOf,
  theId,
} from './acts.service.ts';
