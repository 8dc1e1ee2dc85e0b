import { Controller, Get } from '@nestjs/common';
import { Allow } from '#libs/access';
import { Db } from '#libs/kernel';

@Controller()
export class HealthController {
  constructor(private readonly db: Db) {}

  /** 200 while the database answers. */
  @Allow('PUBLIC')
  @Get('healthz')
  async health(): Promise<{ status: 'ok' }> {
    await this.db.tx({ kind: 'ANONYMOUS', door: 'SYSTEM' }, (tx) => tx.query('select 1'));
    return { status: 'ok' };
  }
}
