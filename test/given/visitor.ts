import type { Desk } from './desk.ts';

export interface Answer {
  data: Record<string, unknown> | null;
  /** `CODE field`, or null when nothing was refused. */
  refused: string | null;
  params: Record<string, string | number>;
}

/** A browser that keeps its cookies, with its own address. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly desk: Desk,
    private readonly address = '127.0.0.1',
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.desk.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: this.address,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...this.sent() },
      payload: { query, variables },
    });
    this.keep(response.cookies);
    const { data, errors } = response.json<{
      data: Answer['data'];
      errors?: { extensions: { code: string; field: string | null; params: Answer['params'] } }[];
    }>();
    const refused = errors?.[0]?.extensions;
    return {
      data: data ?? null,
      refused: refused ? [refused.code, refused.field].filter(Boolean).join(' ') : null,
      params: refused?.params ?? {},
    };
  }

  /** @returns status and the address of the redirect */
  async go(url: string): Promise<{ status: number; to: string }> {
    const headers = this.sent();
    const response = await this.desk.app.inject({ method: 'GET', url, remoteAddress: this.address, headers });
    this.keep(response.cookies);
    return { status: response.statusCode, to: response.headers.location ?? '' };
  }

  async signIn(username: string, password: string): Promise<Answer> {
    return this.ask(
      'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { codeNeeded me { id owes } } }',
      { u: username, p: password },
    );
  }

  async code(code: string): Promise<Answer> {
    return this.ask('mutation ($c: String!) { completeSignIn(code: $c) { codeNeeded me { id owes } } }', {
      c: code,
    });
  }

  async me(): Promise<string | null> {
    const { data } = await this.ask('{ me { id } }');
    return (data?.['me'] as { id: string } | null)?.id ?? null;
  }

  private sent(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookie === '' ? {} : { cookie };
  }

  private keep(set: { name: string; value: string; expires?: Date }[]): void {
    for (const { name, value, expires } of set) {
      if (value === '' || (expires && expires.getTime() < Date.now())) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
