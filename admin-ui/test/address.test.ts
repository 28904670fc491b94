import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '../src/app/routes';
import { readLedgerSearch } from '../src/employers/search';
import { next, previous, readPlace } from '../src/shared/paging';

describe('the address of a ledger', () => {
  it('brings a question back as it was', () => {
    const question = { q: '科技', area: '110105', section: 'I', state: 'OVERDUE', sort: 'name', cursor: 'abc', page: 3 } as const;
    expect(readLedgerSearch(readQuery(writeQuery(question)))).toEqual(question);
  });

  it('keeps codes as plain text', () => {
    expect(writeQuery({ area: '110105', q: undefined })).toBe('?area=110105');
  });

  it('leaves out what it cannot understand', () => {
    expect(readLedgerSearch({ area: 'x', section: 'Z', state: 'LOST', sort: 'age', page: '7' })).toEqual({});
  });

  it('takes a page without a cursor for the first', () => {
    expect(readPlace({ page: '4' })).toEqual({});
  });
});

describe('turning pages', () => {
  it('leads forwards and back the same way', () => {
    const second = next({}, [], 'c2');
    const third = second && next(second.place, second.trail, 'c3');
    expect(third?.place).toEqual({ cursor: 'c3', page: 3 });
    expect(third && previous(third.place, third.trail)).toEqual(second);
    expect(second && previous(second.place, second.trail)?.place.cursor).toBeUndefined();
  });

  it('knows no way back into a list opened in its middle', () => {
    expect(previous({ cursor: 'c9', page: 9 }, [])).toBeNull();
  });
});
