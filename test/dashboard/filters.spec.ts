import { type Filter, askedOf, filtersOf, valuesOf } from '../../apps/dashboard/src/ui/list/filter-spec.ts';

interface Question {
  text?: string | null;
  placeId?: string | number | null;
  states?: ('OPEN' | 'CLOSED')[] | null;
  rank?: 'HIGH' | 'LOW' | null;
  from?: string | null;
  year?: number | null;
  mine?: boolean | null;
  late?: boolean | null;
  exact?: boolean | null;
}

const is = filtersOf<Question>();
const option = <V extends string>(value: V) => ({ value, label: value.toLowerCase() });

const FILTERS: Filter<Question>[] = [
  is.text('text', 'Text', { read: (text) => (text.length < 2 ? undefined : text) }),
  is.given('placeId', 'Place', 'id', { key: 'place' }),
  is.many('states', 'State', [option('OPEN'), option('CLOSED')]),
  is.one('rank', 'Rank', [option('HIGH'), option('LOW')]),
  is.date('from', 'From', { read: (day) => `${day}T00:00` }),
  is.number('year', 'Year', [2026, 2025]),
  is.flag('mine', 'Mine'),
  is.either('late', 'In time', { no: 'in time', yes: 'late' }),
  is.givenFlag('exact', 'Place', 'this one alone', { key: 'only' }),
];

const asked = (query: string) => askedOf(FILTERS, new URLSearchParams(query));

describe('the filters of a list', () => {
  it.each<[query: string, asked: Partial<Question>]>([
    ['', {}],
    ['text=abc', { text: 'abc' }],
    ['text=a', {}],
    ['text=', {}],
    ['place=0197a000-0000-7000-8000-000000000001', { placeId: '0197a000-0000-7000-8000-000000000001' }],
    ['place=nonsense', {}],
    ['from=2026-02-31', {}],
    ['only=false', {}],
    ['placeId=7', {}],
    ['states=OPEN', { states: ['OPEN'] }],
    ['states=CLOSED&states=OPEN', { states: ['CLOSED', 'OPEN'] }],
    ['states=OPEN&states=GONE', { states: ['OPEN'] }],
    ['states=GONE', {}],
    ['rank=HIGH&rank=LOW', { rank: 'HIGH' }],
    ['rank=MIDDLE', {}],
    ['from=2026-11-24', { from: '2026-11-24T00:00' }],
    ['from=yesterday', {}],
    ['year=2025', { year: 2025 }],
    ['year=1025', {}],
    ['mine=true', { mine: true }],
    ['mine=false', {}],
    ['late=true', { late: true }],
    ['late=false', { late: false }],
    ['late=perhaps', {}],
    ['only=true', { exact: true }],
    ['only=false', {}],
    ['other=1&rank=LOW&text=abc', { rank: 'LOW', text: 'abc' }],
  ])('ask for what the address says, as far as they can take it: %s', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  });

  it('take any value while their choices are still being read', () => {
    const unread = is.one('rank', 'Rank', []);
    expect(askedOf([unread], new URLSearchParams('rank=HIGH'))).toEqual({ rank: 'HIGH' });
    expect(valuesOf(unread, new URLSearchParams('rank=HIGH'))).toEqual(['HIGH']);
  });

  it('show the choices of a number and of yes or no as words', () => {
    const [year, late] = [is.number('year', 'Year', [2026]), is.either('late', '', { no: 'no', yes: 'yes' })];
    expect(year).toMatchObject({ kind: 'one', options: [{ value: '2026', label: '2026' }] });
    expect(late).toMatchObject({
      options: [
        { value: 'false', label: 'no' },
        { value: 'true', label: 'yes' },
      ],
    });
  });

  it('are refused by the compiler where the question has no such field or takes no such choice', () => {
    // @ts-expect-error the question has no such field
    expect(is.text('colour', 'Colour').key).toBe('colour');
    // @ts-expect-error a choice among words is no free text
    expect(is.text('rank', 'Rank').key).toBe('rank');
    // @ts-expect-error the field does not take this choice
    expect(is.one('rank', 'Rank', [option('OPEN')]).key).toBe('rank');
    // @ts-expect-error nor this one
    expect(is.many('states', 'State', [option('HIGH')]).key).toBe('states');
    // @ts-expect-error what is chosen is not yes or no
    expect(is.flag('states', 'State').key).toBe('states');
  });
});
