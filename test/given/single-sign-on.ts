import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = join(import.meta.dirname, 'oidc-provider.mjs');

/** The single sign-on of the city, with this desk registered as a client. */
export class SingleSignOn {
  readonly clientId = 'taizhang';
  readonly clientSecret = 'a secret of this test only';

  private constructor(
    private readonly process: ChildProcess,
    private readonly lines: AsyncIterator<string>,
    readonly issuer: string,
  ) {}

  static async start(): Promise<SingleSignOn> {
    const process_ = spawn(process.execPath, [PROGRAM, 'taizhang', 'a secret of this test only'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    return new SingleSignOn(process_, lines, String(first.value));
  }

  /** From now on it redirects people to this desk. */
  async knows(publicUrl: string): Promise<void> {
    this.process.stdin?.write(`${publicUrl}/oidc/callback\n`);
    await this.lines.next();
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill();
    await gone;
  }

  /** The steps of a browser there: follows its pages, types the name, agrees. @returns the address it is redirected to */
  async signIn(start: string, subject: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let request = new Request(start);
    for (let hops = 0; hops < 12; hops += 1) {
      const url = new URL(request.url);
      if (url.origin !== this.issuer) return url;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      request.headers.set('cookie', cookie);
      const response = await fetch(request, { redirect: 'manual' });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const to = response.headers.get('location');
      if (to !== null) {
        request = new Request(new URL(to, url));
        continue;
      }
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined)
        throw new Error(`the provider said ${String(response.status)}: ${page.slice(0, 400)}`);
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const body = new URLSearchParams({ prompt, login: subject, password: 'any' });
      request = new Request(new URL(action, url), { method: 'POST', body });
    }
    throw new Error('the provider led round and round');
  }
}
