import { Module } from '@nestjs/common';
import { TodosService } from './todos.service.ts';
import { TodosResolver, WaitingResolver } from './todos.resolver.ts';

@Module({ providers: [TodosService, TodosResolver, WaitingResolver] })
export class TodosModule {}
