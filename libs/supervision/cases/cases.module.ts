import { Global, Module } from '@nestjs/common';
import { ApprovalService } from './approval.service.ts';
import { CaseInputCheck } from './case-input.ts';
import { CaseParts } from './case-parts.ts';
import { CaseSubject, NoticeSubject } from './case-subject.ts';
import { CasesReader } from './cases.reader.ts';
import { CasesResolver, ItemCasesResolver } from './cases.resolver.ts';
import { CasesService } from './cases.service.ts';
import { OwnCasesReader } from './own.reader.ts';
import { OwnCasesResolver } from './own.resolver.ts';
import { OwnCasesService } from './own.service.ts';
import { PublicationService } from './publication.service.ts';

@Global()
@Module({
  providers: [
    CaseInputCheck,
    CaseSubject,
    NoticeSubject,
    CaseParts,
    CasesService,
    ApprovalService,
    PublicationService,
    CasesReader,
    OwnCasesService,
    OwnCasesReader,
    CasesResolver,
    ItemCasesResolver,
    OwnCasesResolver,
  ],
  exports: [CasesService, ApprovalService, PublicationService, CasesReader, OwnCasesService, OwnCasesReader],
})
export class CasesModule {}
