import { type TransformOptions, transformSync } from 'rolldown/utils';

const OPTIONS: TransformOptions = {
  lang: 'ts',
  target: 'es2023',
  decorator: { legacy: true, emitDecoratorMetadata: true },
  sourcemap: true,
  tsconfig: false,
};

/** One module as Node runs it; types are not checked. @throws Error with the position, where it cannot be parsed */
export function compile(file: string, text: string, forDist = false): { code: string; map: string } {
  const typescript = forDist ? { rewriteImportExtensions: 'rewrite' as const } : {};
  const { code, map, errors } = transformSync(file, text, { ...OPTIONS, typescript });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return { code, map: JSON.stringify(map) };
}
