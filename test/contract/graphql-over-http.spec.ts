import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { Desk } from '../given/desk.ts';

describe('GraphQL over HTTP', () => {
  let desk: Desk;
  let url: string;

  beforeAll(async () => {
    desk = await Desk.open();
    await desk.app.listen(0, '127.0.0.1');
    const { port } = desk.app.getHttpServer().address() as AddressInfo;
    url = `http://127.0.0.1:${String(port)}/graphql`;
  });
  afterAll(() => desk.close());

  it('passes every audit for a MUST of the specification', async () => {
    const must = serverAudits({ url, fetchFn: fetch }).filter((audit) => audit.name.startsWith('MUST'));
    expect(must.length).toBeGreaterThan(10);
    const failed: string[] = [];
    for (const audit of must) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(failed).toEqual([]);
  });
});
