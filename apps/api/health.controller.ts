import { Controller, Get } from '@nestjs/common';
import { Allow } from '#libs/technique/access';
import { Db, execute } from '#libs/technique/kernel';

@Controller()
export class HealthController {
  constructor(private readonly db: Db) {}

  /** 200 if the database responds. */
  @Allow('PUBLIC')
  @Get('healthz')
  async health(): Promise<{ status: 'ok' }> {
    await this.db.tx({ kind: 'ANONYMOUS', door: 'SYSTEM' }, (tx) => execute(tx, 'select 1'));
    return { status: 'ok' };
  }
}
