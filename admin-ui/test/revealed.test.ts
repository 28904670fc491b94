import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reveal, RevealField } from '../src/api/types';
import { hide, hideContract, show, useRevealed } from '../src/shared/reveal/revealed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const reveal = (contractId: string, seconds: number, ...fields: RevealField[]): Reveal => ({
  contractId,
  values: fields.map((field) => ({ field, value: `value of ${field}`, unit: null })),
  entryNo: 1,
  account: 'chaoyang',
  // The server's clock is not that of this machine.
  revealedAt: '2020-01-01T00:00:00Z',
  hideAt: new Date(Date.parse('2020-01-01T00:00:00Z') + seconds * 1000).toISOString(),
});

it('keeps a value for as long as the server says, and not longer', () => {
  const { result } = renderHook(() => useRevealed());
  act(() => show(reveal('A', 60, 'worker.name', 'worker.idNo')));
  expect(result.current.map(({ value }) => value)).toEqual(['value of worker.name', 'value of worker.idNo']);
  act(() => vi.advanceTimersByTime(59_000));
  expect(result.current).toHaveLength(2);
  act(() => vi.advanceTimersByTime(1_100));
  expect(result.current).toEqual([]);
});

it('shown anew, a value begins its time anew and stands once', () => {
  const { result } = renderHook(() => useRevealed());
  act(() => show(reveal('A', 60, 'worker.name')));
  act(() => vi.advanceTimersByTime(40_000));
  act(() => show(reveal('A', 60, 'worker.name')));
  act(() => vi.advanceTimersByTime(30_000));
  expect(result.current).toHaveLength(1);
});

it('hides one value, or all of a contract, and leaves the others', () => {
  const { result } = renderHook(() => useRevealed());
  act(() => {
    show(reveal('A', 60, 'worker.name', 'worker.idNo'));
    show(reveal('B', 60, 'worker.name'));
  });
  act(() => hide('A', 'worker.idNo'));
  expect(result.current.map(({ contractId, field }) => `${contractId} ${field}`)).toEqual(['A worker.name', 'B worker.name']);
  act(() => hideContract('A'));
  expect(result.current.map(({ contractId }) => contractId)).toEqual(['B']);
});
