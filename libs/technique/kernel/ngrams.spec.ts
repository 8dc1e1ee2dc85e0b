import fc from 'fast-check';
import { fold, foldedText, ngramOf, ngramsOf, ngramsOfTerm, isSearchable, termsOf } from './ngrams.ts';

const PLAIN = { name: 'BOOK', letter: 'B', byWholeLine: false };
const letters = fc.constantFrom(...'云杉网络论坛平台责任abcQ7０１9ｚ-〔〕·. ');
const line = fc.string({ unit: letters, minLength: 2, maxLength: 14 });

describe('the n-grams of a text', () => {
  it('folds width and case, and leaves letters and digits', () => {
    expect(fold('浙ＩＣＰ备１２３号-1')).toBe('浙icp备123号1');
    expect(fold('甬网改〔2026〕12号')).toBe(fold('甬网改[2026] 12号'));
    expect(fold('%_\\·，')).toBe('');
    expect(foldedText({ number: null, title: '云杉', more: ['云杉', 'a.b'] })).toBe('\n云杉\nab\n');
  });

  it('takes two characters and more, and refuses one', () => {
    expect(termsOf('　云杉 QQ  云杉')).toEqual(['云杉', 'qq']);
    for (const [text, searchable] of [
      ['云', false],
      ['云 杉', false],
      ['%', false],
      ['𠮷', false],
      ['云杉', true],
      ['云 ab', true],
      ['𠮷野', true],
    ] as const)
      expect([text, isSearchable(termsOf(text))]).toEqual([text, searchable]);
    expect(ngramsOfTerm('云')).toEqual([]);
    expect(ngramsOfTerm('q7')).toEqual(['q7']);
    expect(ngramsOfTerm('12号')).toEqual(['2号']);
  });

  it('stands under every fragment that a part of it asks for', () => {
    fc.assert(
      fc.property(line, line, fc.nat(20), fc.nat(12), (title, other, from, length) => {
        const grams = new Set(ngramsOf({ kind: PLAIN, number: null, title, more: [other] }));
        const folded = [...fold(title)];
        const part = folded
          .slice(from % Math.max(folded.length, 1))
          .slice(0, 2 + length)
          .join('');
        expect(ngramsOfTerm(part).filter((gram) => !grams.has(ngramOf(PLAIN, gram)))).toEqual([]);
      }),
    );
  });

  it('stands under whole lines and beginnings as well, where its kind asks for that', () => {
    const record = { number: null, title: '云杉', more: ['a.b'] };
    expect(ngramsOf({ kind: PLAIN, ...record })).toEqual(['B云杉', 'Bab']);
    expect(ngramsOf({ kind: { ...PLAIN, byWholeLine: true }, ...record }).sort()).toEqual(
      ['B=云杉', 'B=ab', 'B^云杉', 'B^ab', 'B云杉', 'Bab'].sort(),
    );
  });

  it('stands under the parts of its number from three characters on', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(12), fc.integer({ min: 3, max: 14 }), (n, from, length) => {
        const number = `甬网改〔2026〕${n}号`;
        const grams = new Set(ngramsOf({ kind: PLAIN, number, title: '云杉', more: [] }));
        const part = [...fold(number)].slice(from, from + length).join('');
        if ([...part].length < 3) return;
        expect(ngramsOfTerm(part).filter((gram) => !grams.has(ngramOf(PLAIN, gram)))).toEqual([]);
      }),
    );
  });
});
