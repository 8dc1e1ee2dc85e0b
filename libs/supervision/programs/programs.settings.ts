import { Injectable } from '@nestjs/common';

/** How programs come in. The application fills it from its environment before it listens. */
@Injectable()
export class ProgramSettings {
  /** Seconds for which a token holds. */
  tokenSeconds = 3600;
  /** Hours for which a former secret works beside the new one. */
  graceHours = 72;
  /** The address at which this desk is reached; null: as the request came. */
  publicUrl: string | null = null;
}
