import { Global, Module } from '@nestjs/common';
import { ApprovalService } from './approval.service.ts';
import { CaseInputCheck } from './case-input.ts';
import { CaseParts } from './case-parts.ts';
import { CaseSubject, NoticeSubject } from './case-subject.ts';
import { CasesReader } from './cases.reader.ts';
import { CasesResolver, ItemCasesResolver } from './cases.resolver.ts';
import { CasesService } from './cases.service.ts';
import { PortalCasesReader } from './portal.reader.ts';
import { PortalCasesResolver } from './portal.resolver.ts';
import { PortalCasesService } from './portal.service.ts';
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
    PortalCasesService,
    PortalCasesReader,
    CasesResolver,
    ItemCasesResolver,
    PortalCasesResolver,
  ],
  exports: [
    CasesService,
    ApprovalService,
    PublicationService,
    CasesReader,
    PortalCasesService,
    PortalCasesReader,
  ],
})
export class CasesModule {}
