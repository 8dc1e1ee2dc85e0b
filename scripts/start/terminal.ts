export interface SignIn {
  role: string;
  username: string;
  password: string;
}

type Row = readonly [string, string, string];

/** Chinese characters take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);

export function table(rows: readonly SignIn[]): string {
  const head: Row = ['角色 Role', '用户名 User name', '密码 Password'];
  const cells: Row[] = [head, ...rows.map((row): Row => [row.role, row.username, row.password])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: Row): string =>
    `  ${row.map((text, i) => text + ' '.repeat((widths[i] ?? 0) - widthOf(text))).join('   ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`;
  const [first = '', ...rest] = cells.map(line);
  return [first, rule, ...rest].join('\n');
}

const PERCENT = /(\d+) ?%/;

/** Progress for people: one line that counts up in a terminal, a few lines where the output goes into a file. */
export class Terminal {
  private readonly out: NodeJS.WriteStream;
  private open = false;
  private last = { topic: '', percent: 0 };

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.out = out;
  }

  /** Prints on a new line, even after an unfinished one. */
  print(text: string): void {
    this.finish();
    this.out.write(`${text}\n`);
  }

  finish(): void {
    if (this.open) this.out.write('\n');
    this.open = false;
  }

  async step<T>(
    name: string,
    work: () => Promise<T>,
    nameOf: (result: T) => string = () => name,
  ): Promise<T> {
    const from = Date.now();
    if (this.out.isTTY) this.rewrite(`· ${name} …`);
    const result = await work();
    const text = `· ${nameOf(result)} … ${((Date.now() - from) / 1_000).toFixed(1)} s`;
    if (this.open) this.rewrite(text);
    else this.out.write(text);
    this.open = true;
    this.finish();
    return result;
  }

  say(line: string): void {
    const percent = Number(PERCENT.exec(line)?.[1] ?? Number.NaN);
    const topic = line.replace(PERCENT, '');
    const sameTopic = topic === this.last.topic;
    if (Number.isNaN(percent)) {
      this.print(`· ${line}`);
    } else if (this.out.isTTY) {
      if (!sameTopic) this.finish();
      this.rewrite(`· ${line}`);
      if (percent >= 100) this.finish();
    } else {
      const step = percent >= 100 || percent - this.last.percent >= 25;
      if (sameTopic && !(step && percent > this.last.percent)) return;
      this.print(`· ${line}`);
    }
    this.last = { topic, percent };
  }

  private rewrite(text: string): void {
    this.out.write(`${this.open ? '\r\u001b[2K' : ''}${text}`);
    this.open = true;
  }
}
