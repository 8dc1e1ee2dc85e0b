import { buildSchema, execute, parse } from 'graphql';
import { type Asks, asksOf } from './asked.ts';

const schema = buildSchema(`
  type Query { list: List }
  type List { total: Int edges: [Edge] }
  type Edge { node: Node }
  type Node { id: ID files: [File] }
  type File { name: String }
`);

/** What the query `list` is told it is asked for. */
async function asks(query: string): Promise<Asks> {
  let told: Asks | undefined;
  const rootValue = {
    list: (_args: unknown, _context: unknown, info: Parameters<typeof asksOf>[0]) => {
      told = asksOf(info);
      return null;
    },
  };
  const { errors } = await execute({ schema, document: parse(query), rootValue });
  if (!told) throw new Error(JSON.stringify(errors));
  return told;
}

describe('what a query asks for', () => {
  it.each([
    ['plainly', '{ list { total edges { node { files { name } } } } }'],
    ['under other names', '{ mine: list { n: total rows: edges { one: node { f: files { name } } } } }'],
    [
      'by fragments',
      '{ list { ...L } } fragment L on List { total edges { ...E } } fragment E on Edge { node { files { name } } }',
    ],
    ['inline', '{ list { ... on List { total } edges { ... { node { files { name } } } } } }'],
    ['in two places', '{ list { total } list { edges { node { files { name } } } } }'],
    ['on a condition', '{ list { total @include(if: false) edges { node { files { name } } } } }'],
  ])('is known %s', async (_how, query) => {
    const asked = await asks(query);
    expect(['total', 'edges.node.files', 'edges.node.files.name'].filter((path) => !asked(path))).toEqual([]);
  });

  it('is nothing more', async () => {
    const asked = await asks('{ list { edges { node { id } } } }');
    expect(['total', 'files', 'edges.node.files', 'node.id'].filter(asked)).toEqual([]);
  });
});
