import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { ALLOW, type RequiredAccess } from '#libs/technique/access';

type Handler = (...args: never[]) => unknown;
type Class = new (...args: never[]) => object;

/** A query, a mutation, a resolved field or a route, and the access it needs. */
export interface Operation {
  name: string;
  access: RequiredAccess | undefined;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each caller says what its key holds
const read = <T>(key: string, of: object): T | undefined => Reflect.getMetadata(key, of) as T | undefined;

const readText = (key: string, of: object): string | undefined => {
  const found = read(key, of);
  return typeof found === 'string' ? found : undefined;
};

function typeOf(resolver: Class): string {
  const named = read<string | (() => unknown)>('graphql:resolver_type', resolver);
  const type = typeof named === 'function' && !named.prototype ? named() : named;
  if (typeof type === 'string') return type;
  return (
    TypeMetadataStorage.getObjectTypesMetadata().find(({ target }) => target === type)?.name ?? 'no type'
  );
}

/** `Query.x`, `Type.field` or `GET /path` of a handler; nothing for any other method. */
function nameOf(owner: Class, method: string, handler: Handler): string | undefined {
  const path = readText('path', handler);
  if (path !== undefined) {
    const verb = METHODS[Number(read('method', handler))] ?? '';
    const parts = `${readText('path', owner) ?? ''}/${path}`.split('/').filter(Boolean);
    return `${verb} /${parts.join('/')}`;
  }
  const field = readText('graphql:resolver_name', handler) ?? method;
  if (read('graphql:resolve_property', handler) === true) return `${typeOf(owner)}.${field}`;
  const kind = readText('graphql:resolver_type', handler);
  return kind === undefined ? undefined : `${kind}.${field}`;
}

/** Every operation of the application, read from the decorators of its classes. */
export function operationsOf(app: INestApplicationContext): Operation[] {
  const scanner = new MetadataScanner();
  const found = new Map<string, Operation>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, Handler> | undefined;
      if (!prototype) continue;
      for (const method of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method];
        const name = handler && nameOf(metatype as Class, method, handler);
        if (handler && name !== undefined)
          found.set(name, { name, access: read<RequiredAccess>(ALLOW, handler) });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
