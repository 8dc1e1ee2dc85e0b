import { Global, Module } from '@nestjs/common';
import { CalendarResolver } from './calendar.resolver.ts';
import { CalendarService } from './calendar.service.ts';
import { DeskFacts } from './desk-facts.ts';

@Global()
@Module({ providers: [CalendarService, CalendarResolver, DeskFacts], exports: [CalendarService, DeskFacts] })
export class CalendarModule {}
