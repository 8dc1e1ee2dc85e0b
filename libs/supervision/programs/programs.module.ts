import { Module } from '@nestjs/common';
import { OAuthController } from './oauth.controller.ts';
import { ProgramsResolver } from './programs.resolver.ts';
import { ProgramsService } from './programs.service.ts';
import { ProgramSettings } from './programs.settings.ts';
import { TokensService } from './tokens.service.ts';

@Module({
  providers: [ProgramSettings, ProgramsService, ProgramsResolver, TokensService],
  controllers: [OAuthController],
})
export class ProgramsModule {}
