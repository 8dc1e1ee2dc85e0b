import { PERMISSIONS, PERMISSION_WORDS, type Permission, roleMay } from '#libs/technique/access';
import { ROLES, ROLE_WORDS } from '#rules/technique/kernel';
import { ACT_TABLES } from './acts.ts';
import type { Operation } from './operations.ts';

const HEAD = `# 权限表 · Permissions

Written by \`npm run schema\` from \`libs/technique/access/permissions.ts\`, which the guard reads; do not edit. A test fails when this paper
and the table differ, when an operation has no permission, and when a permission opens no operation that is not announced.
本表由 \`npm run schema\` 据 \`libs/technique/access/permissions.ts\` 生成，与系统实际执行的是同一张表；请勿手工修改。

What a role may do here it may do within its territory or its own platforms only, and on a record in a fitting state.
各角色的权限只在本辖区或本平台范围内有效，并受记录当前状态限制。
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (count: number): string => row(Array.from({ length: count }, () => '---'));

/** Role by permission, and the operations behind each permission, in both languages. */
export function permissionsDocument(operations: readonly Operation[]): string {
  const permissions = Object.keys(PERMISSIONS) as Permission[];
  const legend = ROLES.map((role) => row([`\`${role}\``, ROLE_WORDS[role].zh, ROLE_WORDS[role].en]));
  const matrix = permissions.map((permission) => {
    const { zh, en } = PERMISSION_WORDS[permission];
    return row([
      `\`${permission}\``,
      `${zh}<br>${en}`,
      ...ROLES.map((role) => (roleMay(role, permission) ? '✓' : '')),
    ]);
  });
  const levels = [...permissions, 'SIGNED_IN', 'PUBLIC'] as const;
  const behind = levels.map((level) => {
    const named = operations
      .filter((operation) => operation.access === level)
      .map(({ name }) => `\`${name}\``);
    return row([`\`${level}\``, named.join(' ') || '—']);
  });
  return [
    HEAD,
    '## 角色 · Roles\n',
    row(['', '角色', 'Role']),
    rule(3),
    ...legend,
    '\n## 角色与权限 · Roles and permissions\n',
    row([
      '',
      '权限 · Permission',
      ...ROLES.map((role) => `${ROLE_WORDS[role].zh}<br>${ROLE_WORDS[role].en}`),
    ]),
    rule(2 + ROLES.length),
    ...matrix,
    '\n## 操作 · Operations\n',
    '`SIGNED_IN` is open to everyone who has signed in, `PUBLIC` to those who have not. 前者对已登录者开放，后者对未登录者开放。\n',
    row(['权限 · Permission', '操作 · Operations']),
    rule(2),
    ...behind,
    '\n## 办理事项 · Acts\n',
    'Each act as its table has it: in which state, to which, by whose permission, and whether another person than its author must do it.',
    '每一事项所需的状态、办理后的状态、所需权限，以及是否由办理人以外的人员办理。\n',
    row(['', '事项 · Act', '状态 · State', '权限 · Permission', '由他人办理 · By another person']),
    rule(5),
    ...ACT_TABLES.flatMap((table) =>
      Object.entries(table.acts).map(([act, { words, from, permission, another }]) =>
        row([
          `\`${table.prefix}.${act}\``,
          `${table.words.zh} · ${words.zh}<br>${table.words.en}: ${words.en}`,
          Object.entries(from)
            .map(([state, to]) => `${state} → ${[to ?? []].flat().join(' / ')}`)
            .join('<br>'),
          permission === undefined ? '—' : `\`${permission}\``,
          another === undefined ? '' : `\`${another.code}\``,
        ]),
      ),
    ),
    '',
  ].join('\n');
}
