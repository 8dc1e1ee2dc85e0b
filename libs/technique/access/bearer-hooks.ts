import { Injectable } from '@nestjs/common';
import type { AnonymousActor, PlatformActor } from '#libs/technique/kernel';

type Read = (bearer: string, nobody: AnonymousActor) => Promise<PlatformActor | null>;

/** Whom a bearer token represents: the slice that issues tokens registers here. */
@Injectable()
export class BearerHooks {
  private readonly reads: Read[] = [];

  onBearer(read: Read): void {
    this.reads.push(read);
  }

  /** Null for a token that is unknown or has ended. */
  async holder(bearer: string, nobody: AnonymousActor): Promise<PlatformActor | null> {
    for (const read of this.reads) {
      const found = await read(bearer, nobody);
      if (found) return found;
    }
    return null;
  }
}
