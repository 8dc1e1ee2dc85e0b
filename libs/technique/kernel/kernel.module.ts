import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Db } from './db.ts';
import { Ids } from './ids.ts';

export interface KernelParts {
  db: Db;
  clock: Clock;
  ids: Ids;
}

@Global()
@Module({})
export class KernelModule implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}

  static with(parts: KernelParts): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: Db, useValue: parts.db },
        { provide: Clock, useValue: parts.clock },
        { provide: Ids, useValue: parts.ids },
      ],
      exports: [Db, Clock, Ids],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
