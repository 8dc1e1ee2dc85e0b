import { Module } from '@nestjs/common';
import { AcceptingService } from './accepting.service.ts';
import { PlatformAccountsService } from './accounts.service.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { InvitationsService } from './invitations.service.ts';

@Module({ providers: [InvitationsService, AcceptingService, PlatformAccountsService, InvitationsResolver] })
export class InvitationsModule {}
