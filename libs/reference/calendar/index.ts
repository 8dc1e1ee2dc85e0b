export { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from './calendar.entity.ts';
export { CalendarModule } from './calendar.module.ts';
export { loadCalendar } from './calendar.reference.ts';
export { CalendarService } from './calendar.service.ts';
export { DeadlineType, PeriodRuleType } from './calendar.types.ts';
export { deadlineView } from './calendar.view.ts';
export { DeskFacts, type SettingInForce } from './desk-facts.ts';
