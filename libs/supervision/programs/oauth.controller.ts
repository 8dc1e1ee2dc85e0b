import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Anyone, SCOPES } from '#libs/technique/access';
import { type AnyActor, Refusal } from '#libs/technique/kernel';
import { type Form, clientOf } from './programs.rules.ts';
import { ProgramSettings } from './programs.settings.ts';
import { type IssuedToken, TokensService } from './tokens.service.ts';

/** OAuth 2.0 client credentials for programs: RFC 6749 (4.4), 7009 and 8414. */
@Controller()
export class OAuthController {
  constructor(
    private readonly tokens: TokensService,
    private readonly settings: ProgramSettings,
  ) {}

  @Allow('PUBLIC')
  @Post('oauth/token')
  @HttpCode(200)
  async token(
    @Anyone() actor: AnyActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedToken> {
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    const form = formOf(request);
    return this.tokens.issue(actor, clientOf(request.headers.authorization, form), form);
  }

  @Allow('PUBLIC')
  @Post('oauth/revoke')
  @HttpCode(200)
  async revoke(@Anyone() actor: AnyActor, @Req() request: FastifyRequest): Promise<void> {
    const form = formOf(request);
    await this.tokens.giveBack(actor, clientOf(request.headers.authorization, form), form);
  }

  @Allow('PUBLIC')
  @Get('.well-known/oauth-authorization-server')
  metadata(@Req() { protocol, host }: FastifyRequest): object {
    const issuer = (this.settings.publicUrl ?? `${protocol}://${host}`).replace(/\/+$/, '');
    const methods = ['client_secret_basic', 'client_secret_post'];
    return {
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
      token_endpoint_auth_methods_supported: methods,
      revocation_endpoint: `${issuer}/oauth/revoke`,
      revocation_endpoint_auth_methods_supported: methods,
      grant_types_supported: ['client_credentials'],
      // there is no authorization endpoint
      response_types_supported: [],
      scopes_supported: SCOPES,
    };
  }
}

/** @throws Refusal TOKEN_REQUEST for anything but a form */
function formOf({ headers, body }: FastifyRequest): Form {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? ''))
    throw new Refusal('TOKEN_REQUEST', {
      field: 'Content-Type',
      params: { detail: 'application/x-www-form-urlencoded is needed' },
    });
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
