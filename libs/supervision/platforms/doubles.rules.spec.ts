import { marksOf, newMarks } from './doubles.rules.ts';

const ENTERED = {
  name: '  云杉  论坛 ',
  domains: ['https://www.YunShan.example/x', 'no domain', 'yunshan.example', ''],
  apps: [
    { store: 's', identifier: ' app.one ' },
    { store: 's', identifier: ' ' },
  ],
  icpNumber: ' 浙ICP备12345678号-1 ',
};

describe('marks of a platform', () => {
  it('are read where they are well-formed', () => {
    expect(marksOf(ENTERED)).toEqual({
      name: '云杉 论坛',
      domains: ['yunshan.example'],
      identifiers: ['app.one'],
      icpNumber: '浙ICP备12345678号-1',
    });
    expect(marksOf({ name: ' ', domains: [], apps: [], icpNumber: null })).toEqual({
      name: null,
      domains: [],
      identifiers: [],
      icpNumber: null,
    });
  });

  it('are new where a change adds them', () => {
    const before = marksOf(ENTERED);
    expect(newMarks(before, before)).toEqual({ name: null, domains: [], identifiers: [], icpNumber: null });
    const after = { ...before, name: '松果', domains: ['yunshan.example', 'b.example'], identifiers: [] };
    expect(newMarks(before, after)).toEqual({
      name: '松果',
      domains: ['b.example'],
      identifiers: [],
      icpNumber: null,
    });
  });
});
