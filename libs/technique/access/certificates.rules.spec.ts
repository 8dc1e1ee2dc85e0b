import { certificateEnds } from './certificates.rules.ts';

describe('a certificate that needs attention', () => {
  it.each([
    ['has none', null, false],
    ['ended yesterday', '2026-11-01', true],
    ['ends today', '2026-11-02', true],
    ['ends in thirty days', '2026-12-02', true],
    ['ends in thirty-one days', '2026-12-03', false],
  ])('%s', (_, validTo, warns) => {
    expect(certificateEnds(validTo, '2026-11-02')).toBe(warns);
  });
});
