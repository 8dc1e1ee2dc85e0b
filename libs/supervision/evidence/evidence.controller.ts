import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, WITHOUT_FIELD, Who } from '#libs/technique/access';
import { type Actor, Refusal, storableText } from '#libs/technique/kernel';
import { MAX_FILE_BYTES } from './evidence.rules.ts';
import { EvidenceService } from './evidence.service.ts';
import type { EvidenceType } from './evidence.types.ts';

/** A multipart body without its boundary, or one that breaks off; the parser throws plain errors. */
const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof Refusal) &&
  /boundary|malformed|unexpected end|premature close|terminated early/i.test(error.message);

@Controller('files')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /**
   * POST /files, multipart: subjectKind, subjectId, capturedAt (RFC 3339), noEndUserData ('true'), then the file.
   * Answers 201 with the record, or { code, field, message }.
   */
  @Allow('evidence.add')
  @Post()
  async add(@Who() actor: Actor, @Req() request: FastifyRequest): Promise<EvidenceType> {
    try {
      return await this.receive(actor, request);
    } catch (error) {
      if (error instanceof Refusal && error.field === undefined && !WITHOUT_FIELD.has(error.code))
        throw new Refusal(error.code, { field: 'subjectId', params: error.params, cause: error });
      throw isBrokenForm(error)
        ? new Refusal('BAD_REQUEST', { params: { detail: 'multipart/form-data' } })
        : error;
    }
  }

  private async receive(actor: Actor, request: FastifyRequest): Promise<EvidenceType> {
    if (actor.door === 'BROWSER' && request.headers['x-requested-with'] === undefined)
      throw new Refusal('CSRF');
    if (!request.isMultipart())
      throw new Refusal('BAD_REQUEST', { params: { detail: 'multipart/form-data' } });
    try {
      return await this.parts(actor, request);
    } finally {
      // the unread rest of a refused upload would block its connection, and the next request on it
      request.raw.unpipe();
      request.raw.resume();
    }
  }

  private async parts(actor: Actor, request: FastifyRequest): Promise<EvidenceType> {
    const fields: Record<string, string> = {};
    // one byte more than is accepted: at the limit the parser cuts a file off and ends it as if it were complete
    const parts = request.parts({ limits: { fileSize: MAX_FILE_BYTES + 1, files: 1, fields: 10 } });
    for await (const part of parts as AsyncIterable<Multipart>) {
      if (part.type === 'field') {
        fields[part.fieldname] = storableText(String(part.value), part.fieldname);
        continue;
      }
      const file: MultipartFile = part;
      return this.evidence.add(actor, {
        subjectKind: fields['subjectKind'] ?? '',
        subjectId: fields['subjectId'] ?? '',
        capturedAt: fields['capturedAt'] ?? '',
        noEndUserData: fields['noEndUserData'] ?? '',
        name: file.filename,
        stream: file.file,
      });
    }
    throw new Refusal('REQUIRED', { field: 'file' });
  }

  /** The file itself, always as a download: content from platforms must not run in our origin. */
  @Allow('evidence.read')
  @Get(':id')
  async read(@Who() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { row, stream } = await this.evidence.open(actor, id);
    await reply
      .header('content-type', row.mediaType)
      .header('content-length', row.bytes)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`)
      .header('content-security-policy', `default-src 'none'; sandbox`)
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
