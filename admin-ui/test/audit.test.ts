import { expect, it } from 'vitest';
import { readAccessSearch } from '../src/audit/search';
import { formatMoment } from '../src/format';

it('reads the filters of an address and leaves out what it does not understand', () => {
  expect(
    readAccessSearch({
      from: '2026-11-01', to: '2026-11-24', account: ' chaoyang ', unit: '110105', action: 'REVEAL', resource: 'CONTRACT',
      record: '01JD', purpose: '01', refused: 'true', cursor: 'x', page: '3',
    }),
  ).toEqual({
    from: '2026-11-01', to: '2026-11-24', account: 'chaoyang', unit: '110105', action: 'REVEAL', resource: 'CONTRACT',
    record: '01JD', purpose: '01', refused: 'true', cursor: 'x', page: 3,
  });
  const nothing = Object.values(
    readAccessSearch({
      from: 'yesterday', to: '2026-1-1', account: ' ', unit: 'a b', action: 'view', resource: 'X', record: '', purpose: 'a b', refused: 'perhaps',
    }),
  );
  expect(nothing.every((value) => value === undefined)).toBe(true);
  expect(readAccessSearch({ unit: 'platform:yunqian' }).unit).toBe('platform:yunqian');
});

it('writes the second of an entry in Beijing time', () => {
  expect(formatMoment('2026-11-24T06:05:07.123456Z')).toBe('2026-11-24 14:05:07');
  expect(formatMoment(null)).toBe('—');
});
