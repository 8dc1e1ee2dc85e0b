export * from './calendar.refusals.ts';
export { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from './calendar.entity.ts';
export { CalendarModule } from './calendar.module.ts';
export { loadCalendar } from './calendar.reference.ts';
export { CalendarService } from './calendar.service.ts';
export { DeadlineType, PeriodRuleType } from './calendar.types.ts';
export { deadlineView } from './calendar.view.ts';
export { InstallationFacts, type SettingInForce } from './installation-facts.ts';
