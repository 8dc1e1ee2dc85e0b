import { DefaultNamingStrategy } from 'typeorm';

/** Entities speak camelCase, the database snake_case. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  }
}
