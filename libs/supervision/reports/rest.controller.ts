import { Controller, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Anyone, OfPlatform, Who } from '#libs/technique/access';
import type { Answer as ActAnswer } from '#libs/technique/acts';
import { type Actor, type AnyActor, type PlatformActor, Refusal } from '#libs/technique/kernel';
import { ReportDrafts } from './drafts.service.ts';
import { ConfirmingService } from './confirming.service.ts';
import { FilingService, submittedSeq } from './filing.service.ts';
import { openApiOf } from './openapi.rules.ts';
import { PortalReportsReader } from './portal.reader.ts';
import type { OwnAnnualReport } from './portal.types.ts';
import {
  type Answer,
  countOf,
  membersOf,
  mustBeOurs,
  onceOf,
  platformIdOf,
  reasonIn,
  reply,
  seenOf,
  yearOf,
} from './rest.requests.ts';
import { type Place, reported } from './report-subject.ts';
import { flagOf, tagOf } from './rest.rules.ts';
import { fullVersionView, receiptOf, stateView, submittedView, versionsView } from './rest.views.ts';
import type { Json, JsonObject } from './template.rules.ts';
import { ReportTemplatesReader } from './templates.reader.ts';

const REPORT = 'platforms/:id/annual-reports/:year';

/** Annual reports by plain HTTP, for programs: the same services as for GraphQL. Described at openapi.json. */
@Controller('api/v1')
export class ReportsController {
  constructor(
    private readonly templates: ReportTemplatesReader,
    private readonly reader: PortalReportsReader,
    private readonly drafts: ReportDrafts,
    private readonly filing: FilingService,
    private readonly confirming: ConfirmingService,
  ) {}

  @Allow('PUBLIC')
  @Get('openapi.json')
  async document(@Anyone() actor: AnyActor): Promise<object> {
    return openApiOf(await this.templates.templates(actor));
  }

  @Allow('reportTemplate.read')
  @Get('report-templates/:year')
  async template(@Who() actor: Actor, @Param('year') year: string): Promise<object> {
    return this.templates.template(actor, yearOf(year));
  }

  @Allow('own.report.read')
  @Get(REPORT)
  async read(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() to: FastifyReply,
  ): Promise<void> {
    const own = await this.begun(actor, id, year);
    if (request.headers['if-none-match'] === tagOf(own.version)) {
      await to.status(304).header('etag', tagOf(own.version)).send();
      return;
    }
    await reply(to, { status: 200, version: own.version, body: stateView(own) });
  }

  @Allow('own.report')
  @Put(REPORT)
  async put(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Query() query: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() to: FastifyReply,
  ): Promise<void> {
    mustBeOurs(actor, request);
    const [submit, dryRun] = [flag(query, 'submit'), flag(query, 'dryRun')];
    const body = reportIn(request.body);
    const at = { platformId: platformIdOf(actor, id), year: yearOf(year), seen: seenOf(request) };
    if (dryRun) {
      const faults = await this.drafts.check(actor, at.platformId, at.year, body);
      await to.status(200).send({ valid: faults.length === 0, faults });
    } else if (submit) {
      const once = onceOf(actor, request, ['PUT', at.platformId, at.year, body]);
      await reply(to, await this.filing.submit(actor, { ...at, body, once }, this.answer(actor)));
    } else {
      const own = await this.drafts.save(actor, { ...at, body }, this.reader.after(actor));
      await reply(to, { status: 200, version: own.version, body: stateView(own) });
    }
  }

  @Allow('own.report')
  @Post(`${REPORT}/submission`)
  async submit(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() to: FastifyReply,
  ): Promise<void> {
    mustBeOurs(actor, request);
    const body = request.body === undefined || request.body === null ? null : reportIn(request.body);
    const at = { platformId: platformIdOf(actor, id), year: yearOf(year), seen: seenOf(request) };
    const once = onceOf(actor, request, ['submission', at.platformId, at.year, body]);
    await reply(to, await this.filing.submit(actor, { ...at, body, once }, this.answer(actor)));
  }

  @Allow('own.report')
  @Post(`${REPORT}/withdrawal`)
  async withdraw(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() to: FastifyReply,
  ): Promise<void> {
    mustBeOurs(actor, request);
    const reason = reasonIn(membersOf(request, ['reason']));
    const at = { platformId: platformIdOf(actor, id), year: yearOf(year), seen: seenOf(request) };
    const own = await this.confirming.withdraw(actor, at, reason, this.reader.after(actor));
    await reply(to, { status: 200, version: own.version, body: stateView(own) });
  }

  @Allow('own.report')
  @Post(`${REPORT}/amendment`)
  async amend(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() to: FastifyReply,
  ): Promise<void> {
    mustBeOurs(actor, request);
    const members = membersOf(request, ['reason', 'report']);
    const reason = reasonIn(members);
    const body = members['report'] === undefined ? null : reportIn(members['report']);
    const at = { platformId: platformIdOf(actor, id), year: yearOf(year), seen: seenOf(request) };
    const once = onceOf(actor, request, ['amendment', at.platformId, at.year, reason, body]);
    const input = { ...at, reason, body, once };
    await reply(to, await this.filing.amend(actor, input, this.answer(actor)));
  }

  @Allow('own.report.read')
  @Get(`${REPORT}/versions`)
  async versions(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
  ): Promise<object> {
    return versionsView(await this.own(actor, id, year));
  }

  @Allow('own.report.read')
  @Get(`${REPORT}/versions/:n`)
  async version(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Param('n') n: string,
  ): Promise<object> {
    const version = (await this.own(actor, id, year)).versions.find((each) => each.seq === countOf(n));
    if (!version) throw new Refusal('NOT_FOUND', { field: 'n' });
    return fullVersionView(version);
  }

  @Allow('own.report.read')
  @Get(`${REPORT}/versions/:n/difference`)
  async difference(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Param('n') n: string,
    @Query() query: Record<string, string>,
  ): Promise<object> {
    const from = countOf(query['from']);
    if (Number.isNaN(from))
      throw new Refusal('INVALID_VALUE', { field: 'from', params: { field: 'from', detail: '1, 2, …' } });
    const platformId = platformIdOf(actor, id);
    const found = await this.reader.differences(actor, platformId, yearOf(year), from, countOf(n));
    return { from, to: countOf(n), differences: found };
  }

  @Allow('own.report.read')
  @Get(`${REPORT}/receipt`)
  async receipt(
    @OfPlatform() actor: PlatformActor,
    @Param('id') id: string,
    @Param('year') year: string,
  ): Promise<object> {
    const receipt = receiptOf(await this.own(actor, id, year));
    if (!receipt) throw new Refusal('NOT_FOUND', { field: 'receipt' });
    return receipt;
  }

  private own(actor: PlatformActor, id: string, year: string): Promise<OwnAnnualReport> {
    return this.reader.one(actor, platformIdOf(actor, id), yearOf(year));
  }

  /** @throws Refusal REPORT_NOT_BEGUN: in this interface a report that was not begun does not exist */
  private async begun(actor: PlatformActor, id: string, year: string): Promise<OwnAnnualReport> {
    const own = await this.own(actor, id, year);
    if (own.id === null)
      throw new Refusal('REPORT_NOT_BEGUN', { params: { year: own.year, dueOn: own.dueOn } });
    return own;
  }

  /** The response to a submission, made in its transaction and stored for its retries. */
  private answer(actor: PlatformActor): ActAnswer<Place, Answer> {
    return async (tx, place) => {
      const seq = submittedSeq(place);
      const { platform, year } = place;
      return {
        status: 201,
        version: reported(place).version,
        location: `/api/v1/platforms/${platform.id}/annual-reports/${year.year}/versions/${seq}`,
        body: submittedView(await this.reader.after(actor)(tx, place), seq),
      };
    };
  }
}

/** @throws Refusal INVALID_VALUE */
function flag(query: Record<string, string>, name: 'submit' | 'dryRun'): boolean {
  const on = flagOf(query[name]);
  if (on === null)
    throw new Refusal('INVALID_VALUE', { field: name, params: { field: name, detail: 'true, false' } });
  return on;
}

/** @throws Refusal BAD_REQUEST when nothing was sent; the template checks whether it is a report */
function reportIn(body: unknown): JsonObject {
  if (body === undefined || body === null)
    throw new Refusal('BAD_REQUEST', { params: { detail: 'a JSON body is needed' } });
  return body as JsonObject & Json;
}
