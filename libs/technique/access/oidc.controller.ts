import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { AnyActor } from '#libs/technique/kernel';
import { Allow, Anyone } from './allow.ts';
import { OIDC_COOKIE, passingCookie } from './cookie.ts';
import { type Reply, type Request, cameBy, keepStep } from './http-step.ts';
import { OidcService } from './oidc.service.ts';

type Going = Reply & {
  header(name: string, value: string): Going;
  redirect(to: string, status: number): unknown;
};

/** The redirect to the provider of a single sign-on, and the callback. */
@Controller('oidc')
export class OidcController {
  constructor(private readonly oidc: OidcService) {}

  @Allow('PUBLIC')
  @Get('start')
  async start(@Query('return') back: unknown, @Req() request: Request, @Res() reply: Going): Promise<void> {
    const { to, kept, until } = await this.oidc.depart(typeof back === 'string' ? back : undefined);
    reply.setCookie(OIDC_COOKIE, kept, passingCookie(request.protocol, until));
    await reply.header('cache-control', 'no-store').redirect(to, 302);
  }

  @Allow('PUBLIC')
  @Get('callback')
  async callback(
    @Anyone() actor: AnyActor,
    @Req() request: Request & { url: string },
    @Res() reply: Going,
  ): Promise<void> {
    const query = request.url.split('?')[1] ?? '';
    const { back, outcome } = await this.oidc.arrive(
      actor,
      query,
      request.cookies[OIDC_COOKIE],
      cameBy(request),
    );
    reply.clearCookie(OIDC_COOKIE, passingCookie(request.protocol));
    reply.header('cache-control', 'no-store');
    const on = new URLSearchParams(back === '/' ? {} : { return: back });
    if ('refused' in outcome) on.set('refused', outcome.refused);
    else keepStep(request, reply, outcome);
    if ('challenged' in outcome) on.set('step', 'code');
    await reply.redirect('opened' in outcome ? back : `/sign-in?${on.toString()}`, 302);
  }
}
