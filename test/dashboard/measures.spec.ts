import { measuresFor } from '../../apps/dashboard/src/office/orders/measures.ts';

const measure = (findingId: string, text = '') => ({ findingId, text });

describe('the measures of a draft that was left on the device', () => {
  it('keep their texts, add the findings in the link, and drop those that can no longer be ordered', () => {
    const left = [measure('a', '写好的'), measure('gone', '白写'), measure('b', '也写好')];
    expect(measuresFor(left, ['b', 'c', 'unknown'], ['a', 'b', 'c', 'd'])).toEqual([
      measure('a', '写好的'),
      measure('b', '也写好'),
      measure('c'),
    ]);
  });

  it('are the findings in the link when there is no draft', () => {
    expect(measuresFor([], ['c', 'a'], ['a', 'b', 'c'])).toEqual([measure('a'), measure('c')]);
    expect(measuresFor([], [], ['a'])).toEqual([]);
  });
});
