import { Injectable } from '@nestjs/common';

/** The settings of access for programs. The application sets them from its environment before it listens. */
@Injectable()
export class ProgramSettings {
  /** Seconds for which a token is valid. */
  tokenSeconds = 3600;
  /** Hours for which a former secret works beside the new one. */
  graceHours = 72;
  /** The address of this application; null: that of the request. */
  publicUrl: string | null = null;
}
