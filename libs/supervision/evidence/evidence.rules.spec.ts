import { captureTime, cleanName, judgeFile } from './evidence.rules.ts';

describe('judging a file by its content', () => {
  it.each([
    ['a.pdf', 'pdf', { ok: true, mediaType: 'application/pdf' }],
    ['photo.JPEG', 'jpg', { ok: true, mediaType: 'image/jpeg' }],
    ['table.csv', 'txt', { ok: true, mediaType: 'text/plain' }],
    ['a.pdf', 'exe', { ok: false, fault: 'FILE_TYPE', found: 'exe' }],
    ['a.pdf', null, { ok: false, fault: 'FILE_TYPE', found: '?' }],
    ['a.pdf', 'png', { ok: false, fault: 'FILE_MISMATCH', named: 'pdf', found: 'png' }],
    ['noext', 'png', { ok: false, fault: 'FILE_MISMATCH', named: '?', found: 'png' }],
  ])('%s with content %s', (name, found, verdict) => {
    expect(judgeFile(name, found)).toEqual(verdict);
  });

  it('keeps no path and no control characters in a name', () => {
    expect(cleanName('../../etc/passwd')).toBe('passwd');
    expect(cleanName('C:\\tmp\\规则\u0000.pdf')).toBe('规则.pdf');
    expect(cleanName('/')).toBe('file');
  });
});

describe('the time of capture', () => {
  const now = new Date('2026-11-24T02:00:00Z');
  it.each([
    ['2026-11-24T09:59:00+08:00', '2026-11-24T01:59:00.000Z'],
    ['2026-11-24T02:05:00Z', '2026-11-24T02:05:00.000Z'],
    ['2026-11-24T02:05:01Z', undefined],
    ['2026-11-24T02:00', undefined],
    ['2026-11-24', undefined],
    ['2026-02-30T02:00:00Z', undefined],
    ['2026-11-24T25:00:00Z', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(captureTime(text, now)?.toISOString()).toBe(expected);
  });
});
