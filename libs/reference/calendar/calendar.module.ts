import { Global, Module } from '@nestjs/common';
import { CalendarResolver } from './calendar.resolver.ts';
import { CalendarService } from './calendar.service.ts';
import { InstallationFacts } from './installation-facts.ts';

@Global()
@Module({
  providers: [CalendarService, CalendarResolver, InstallationFacts],
  exports: [CalendarService, InstallationFacts],
})
export class CalendarModule {}
