import { Injectable } from '@nestjs/common';
import type { AnonymousActor, PlatformActor } from '#libs/technique/kernel';

type Read = (bearer: string, nobody: AnonymousActor) => Promise<PlatformActor | null>;

/** Who a bearer token stands for: whoever issues them registers here. */
@Injectable()
export class BearerHooks {
  private readonly reads: Read[] = [];

  onBearer(read: Read): void {
    this.reads.push(read);
  }

  /** Null for a token that nobody knows, or that has ended. */
  async holder(bearer: string, nobody: AnonymousActor): Promise<PlatformActor | null> {
    for (const read of this.reads) {
      const found = await read(bearer, nobody);
      if (found) return found;
    }
    return null;
  }
}
