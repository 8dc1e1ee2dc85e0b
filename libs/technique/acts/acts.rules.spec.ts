import {
  type ActRow,
  actTable,
  actTerm,
  decidedByAnother,
  diagramOf,
  nextState,
  stays,
  historyWords,
} from './acts.rules.ts';

type State = 'OPEN' | 'HELD' | 'SHUT';
interface Door {
  state: State;
  locked: boolean;
  before: State;
}
const words = { zh: '门', en: 'door' };
const row = (from: ActRow<State, Door, undefined>['from']): ActRow<State, Door, undefined> => ({
  from,
  side: 'OFFICE',
  words,
});

const DOORS = actTable<State, Door>()({
  prefix: 'door',
  subject: 'DOOR',
  words,
  stateOf: ({ state }) => state,
  states: { OPEN: words, HELD: words, SHUT: words },
  others: { build: words },
  did: { shut: { zh: '已关', en: 'Shut' } },
  acts: {
    shut: row({ OPEN: 'SHUT' }),
    open: { ...row({ SHUT: 'OPEN' }), only: ({ locked }) => !locked },
    hold: row(stays('OPEN', 'SHUT')),
    back: { ...row({ HELD: ['OPEN', 'SHUT'] }), leads: ({ before }) => before },
    seal: { ...row({ SHUT: 'SHUT' }), another: { code: 'SAME_PERSON', authors: () => ['x'] } },
  },
});

const door = (state: State, over: Partial<Door> = {}): Door => ({
  state,
  locked: false,
  before: 'OPEN',
  ...over,
});

describe('a table of acts', () => {
  it.each([
    ['shut', door('OPEN'), 'SHUT'],
    ['shut', door('SHUT'), undefined],
    ['open', door('SHUT'), 'OPEN'],
    ['open', door('SHUT', { locked: true }), undefined],
    ['hold', door('SHUT'), 'SHUT'],
    ['back', door('HELD', { before: 'SHUT' }), 'SHUT'],
  ] as const)('%s from %o leads to %s', (act, record, next) => {
    expect(nextState(DOORS, record, act)).toBe(next);
  });

  it('fails when the function gives a state that the act does not name', () => {
    expect(() => nextState(DOORS, door('HELD', { before: 'HELD' }), 'back')).toThrow(
      'door.back leads nowhere',
    );
  });

  it('names an act by its code and its words', () => {
    expect(JSON.stringify({ act: actTerm(DOORS, 'shut') })).toBe('{"act":"door.shut"}');
    expect(actTerm(DOORS, 'build').words).toBe(words);
    expect(historyWords(DOORS)['door.shut']).toEqual({ zh: '已关', en: 'Shut' });
    expect(Object.keys(historyWords(DOORS))).toEqual([
      'door.build',
      'door.shut',
      'door.open',
      'door.hold',
      'door.back',
      'door.seal',
    ]);
  });

  it('lists the acts that another person decides', () => {
    expect(decidedByAnother([DOORS])).toEqual({ 'door.seal': 'SAME_PERSON' });
  });

  it('is drawn with every arrow once', () => {
    expect(diagramOf(DOORS, ['OPEN', 'build']).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> OPEN: build',
      '  OPEN --> SHUT: shut',
      '  OPEN --> OPEN: hold',
      '  HELD --> OPEN: back',
      '  HELD --> SHUT: back',
      '  SHUT --> OPEN: open',
      '  SHUT --> SHUT: hold, seal',
    ]);
  });
});
