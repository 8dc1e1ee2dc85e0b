import { byDeadline } from './todos.rules.ts';

describe('the order of to-dos', () => {
  it('puts the nearest deadline first and to-dos without one last', () => {
    const list = [
      { id: 'a', dueOn: null },
      { id: 'b', dueOn: '2026-11-30' },
      { id: 'c', dueOn: '2026-11-24' },
    ];
    expect(list.sort(byDeadline).map((t) => t.id)).toEqual(['c', 'b', 'a']);
  });
});
