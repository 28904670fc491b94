import { describe, expect, it } from 'vitest';
import type { EmployerChange } from '../src/api';
import { shownOf } from '../src/employers/EmployerHistory';

const change = (key: string, field: string, from: string, status: EmployerChange['status']): EmployerChange => ({
  key,
  field,
  fieldZh: '',
  fieldEn: '',
  from,
  status,
  oldValue: null,
  newValue: null,
  kind: 'AMENDED',
  recordedAt: '2026-11-25T02:00:00Z',
  statusAt: null,
  dateCorrectedAt: null,
  filingId: null,
  receiptNo: null,
  platformCode: null,
  contractId: null,
});

describe('the history of an employer', () => {
  it('calls one change of a fact current, those before it replaced, and what never held neither', () => {
    const shown = shownOf(
      [
        change('1', 'name', '2026-12-01', 'STANDS'),
        change('2', 'name', '2026-11-26', 'WITHDRAWN'),
        change('3', 'name', '2023-01-01', 'STANDS'),
        change('4', 'name', '2022-06-01', 'OVERTAKEN'),
        change('5', 'size', '2021-01-01', 'STANDS'),
        change('6', 'name', '2020-01-01', 'CORRECTED'),
        change('7', 'name', '2020-01-01', 'STANDS'),
      ],
      '2026-11-26',
    );
    expect([...shown.values()]).toEqual(['AHEAD', 'WITHDRAWN', 'CURRENT', 'OVERTAKEN', 'CURRENT', 'CORRECTED', 'REPLACED']);
  });
});
