import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { z } from 'zod';
import { Audit } from '#libs/technique/audit';
import { type AnyActor, Db, Refusal, type RefusalCode } from '#libs/technique/kernel';
import { anonymousFrom } from './actors.ts';
import { seal, unseal } from './seal.ts';
import { safeReturn } from './sign-in.rules.ts';
import { type Came, SignInService, type Step } from './sign-in.service.ts';
import { type OidcSettings, SignInSettings } from './sign-in.settings.ts';
import { userOfIdentity } from './sign-in.store.ts';

const WAY_MINUTES = 10;
const ABOUT = 'oidc';

/** Values that have to come back unchanged from the provider. */
const wayShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  until: z.number(),
});
type Way = z.infer<typeof wayShape>;

export interface Departure {
  to: string;
  kept: string;
  until: Date;
}

export interface Arrival {
  back: string;
  outcome: Step | { refused: RefusalCode };
}

/** Single sign-on by OpenID Connect: authorization code with PKCE, state and nonce. It creates no account and no link. */
@Injectable()
export class OidcService {
  private found: { issuer: string; configuration: client.Configuration } | null = null;

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly settings: SignInSettings,
    private readonly signing: SignInService,
  ) {}

  /** @throws Refusal NOT_FOUND where there is no single sign-on, OIDC_FAILED when the provider cannot be reached */
  async depart(wanted: string | undefined): Promise<Departure> {
    const { oidc } = this.settings;
    if (!oidc) throw new Refusal('NOT_FOUND');
    const configuration = await this.provider(oidc).catch((cause: unknown) => {
      throw new Refusal('OIDC_FAILED', { cause });
    });
    const until = new Date(Date.now() + WAY_MINUTES * 60_000);
    const way: Way = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      back: safeReturn(wanted),
      until: until.getTime(),
    };
    const to = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectOf(oidc),
      scope: 'openid',
      state: way.state,
      nonce: way.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(way.verifier),
      code_challenge_method: 'S256',
    });
    const kept = seal(this.settings.key, Buffer.from(JSON.stringify(way)), ABOUT).toString('base64url');
    return { to: to.href, kept, until };
  }

  /** @throws Refusal NOT_FOUND where there is no single sign-on */
  async arrive(anyone: AnyActor, query: string, kept: string | undefined, came: Came): Promise<Arrival> {
    const { oidc } = this.settings;
    if (!oidc) throw new Refusal('NOT_FOUND');
    const way = this.wayOf(kept);
    const back = way?.back ?? '/';
    const claims = way && (await this.claims(oidc, way, query));
    if (!claims) return { back, outcome: await this.refuse(anyone, 'OIDC_FAILED') };
    const nobody = anonymousFrom(anyone);
    const step = await this.db.tx(nobody, async (tx) => {
      const user = await userOfIdentity(tx, claims.iss, claims.sub);
      return user?.active ? this.signing.begin(tx, nobody, { userId: user.id, via: 'OIDC' }, came) : null;
    });
    return { back, outcome: step ?? (await this.refuse(anyone, 'OIDC_NOT_LINKED')) };
  }

  private async refuse(anyone: AnyActor, code: RefusalCode): Promise<{ refused: RefusalCode }> {
    const nobody = anonymousFrom(anyone);
    await this.db.tx(nobody, (tx) => this.audit.refused(tx, nobody, { act: 'oidc.signIn' }, code));
    return { refused: code };
  }

  /** The values kept in the cookie; null when they were not sealed here or are too old. */
  private wayOf(kept: string | undefined): Way | null {
    try {
      const text = unseal(this.settings.key, Buffer.from(kept ?? '', 'base64url'), ABOUT).toString();
      const way = wayShape.parse(JSON.parse(text));
      return way.until > Date.now() ? way : null;
    } catch {
      return null;
    }
  }

  /** The identity that the provider names; null for anything but its signed answer to this request. */
  private async claims(
    oidc: OidcSettings,
    way: Way,
    query: string,
  ): Promise<{ iss: string; sub: string } | null> {
    try {
      const url = new URL(redirectOf(oidc));
      url.search = query;
      const tokens = await client.authorizationCodeGrant(await this.provider(oidc), url, {
        pkceCodeVerifier: way.verifier,
        expectedState: way.state,
        expectedNonce: way.nonce,
        idTokenExpected: true,
      });
      return tokens.claims() ?? null;
    } catch {
      return null;
    }
  }

  private async provider(oidc: OidcSettings): Promise<client.Configuration> {
    if (this.found?.issuer === oidc.issuer) return this.found.configuration;
    const issuer = new URL(oidc.issuer);
    // plain HTTP only on this machine
    const local =
      issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
    const configuration = await client.discovery(
      issuer,
      oidc.clientId,
      undefined,
      client.ClientSecretBasic(oidc.clientSecret),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that one thinks twice
      { timeout: 10, execute: local ? [client.allowInsecureRequests] : [] },
    );
    this.found = { issuer: oidc.issuer, configuration };
    return configuration;
  }
}

const redirectOf = ({ publicUrl }: OidcSettings): string => new URL('/oidc/callback', publicUrl).href;
