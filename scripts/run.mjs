/**
 * `node run.mjs start …` runs start.ts. In plain JavaScript that old releases can parse, because it prints a message
 * for a Node that cannot read TypeScript: the one of the machine, where `npm ci` installed no newer one.
 */
import { fileURLToPath } from 'url';

const NEEDED = 24;
const name = process.argv[2];

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  const version = process.versions.node;
  process.stderr.write(
    `Node ${version} 版本过低：请执行 npm ci（不要省略可选依赖，它带来 Node ${NEEDED}），再用 npm start 等命令启动，或安装 Node ${NEEDED} 及以上版本。 ` +
      `Node ${version} is too old: run npm ci without leaving out optional packages (they bring Node ${NEEDED}) and start by npm, or install Node ${NEEDED} or later.\n`,
  );
  process.exit(1);
}

const script = new URL(`./${name}.ts`, import.meta.url);
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
