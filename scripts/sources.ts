/**
 * `node --import ./scripts/sources.ts -C source FILE` runs the sources directly: Node itself removes types from
 * TypeScript, but supports neither decorators nor parameter properties.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';

const OURS = /^file:(?!.*\/node_modules\/).*\.ts(\?|$)/;

registerHooks({
  load(url, context, next) {
    if (!OURS.test(url)) return next(url, context);
    const file = fileURLToPath(url.replace(/\?.*$/, ''));
    const { code, map } = compile(file, readFileSync(file, 'utf8'));
    const inline = Buffer.from(map).toString('base64');
    const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}\n`;
    return { format: 'module', source, shortCircuit: true };
  },
});
