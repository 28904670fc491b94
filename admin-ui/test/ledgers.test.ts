import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '../src/app/routes';
import { identifierOf, looksLikeIdentity, readContractSearch, readContractView } from '../src/contracts/search';
import { readLedgerSearch } from '../src/employers/search';
import { looksForContract, looksForEmployer } from '../src/palette/targets';
import { knownBy, readAsOf } from '../src/shared/AsOfBar';
import { moved, readChoice, readWidths } from '../src/shared/columnChoice';
import type { Column } from '../src/shared/LedgerTable';
import { questionOf, sameQuestion } from '../src/shared/views';

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({ key, title: key, cell: () => null, ...more });
const COLUMNS = [column('name', { leading: true }), column('code'), column('area'), column('size', { optional: true })];

describe('the choice of columns', () => {
  it('is remembered in its order, with what cannot be hidden first and without what is gone', () => {
    expect(readChoice('["area","gone","code"]', COLUMNS)).toEqual(['name', 'area', 'code']);
  });
  it('is the usual one where nothing sensible is remembered', () => {
    expect([null, '{', '"area"', '{"area":1}'].map((stored) => readChoice(stored, COLUMNS))).toEqual(Array(4).fill(['name', 'code', 'area']));
  });
  it('moves a column by one, never before what leads nor out of the list', () => {
    const keys = ['name', 'code', 'area'];
    expect(moved(keys, 'area', -1, 1)).toEqual(['name', 'area', 'code']);
    expect(moved(keys, 'code', -1, 1)).toEqual(keys);
    expect(moved(keys, 'area', 1, 1)).toEqual(keys);
    expect(moved(keys, 'name', 1, 1)).toEqual(keys);
  });
  it('keeps sensible widths alone', () => {
    expect(readWidths('{"code":200,"area":3,"size":"wide","name":9999}')).toEqual({ code: 200 });
    expect(readWidths('[')).toEqual({});
  });
});

describe('the question to the register of contracts', () => {
  it('comes back from an address as it was', () => {
    const question = { number: 'HT-1', area: '110105', state: 'ENDED', platform: 'yunqian', signedFrom: '2025-01-01', endedTo: '2026-01-01', sort: '-endedOn', cursor: 'c', page: 2 } as const;
    expect(readContractSearch(readQuery(writeQuery(question)))).toEqual(question);
  });
  it('leaves out what it cannot understand', () => {
    expect(readContractSearch({ digest: '12', employer: 'x', state: 'LOST', sort: 'wage', signedFrom: 'soon', view: '1', idNumber: '11010519900307731X' })).toEqual({});
  });
  it('knows what an identifier is', () => {
    const none = { number: undefined, contractId: undefined, digest: undefined, employer: undefined };
    expect(identifierOf(' 01jd0000000800000000000a0a ')).toEqual({ ...none, contractId: '01JD0000000800000000000A0A' });
    expect(identifierOf('AB'.repeat(32))).toEqual({ ...none, digest: 'ab'.repeat(32) });
    expect(identifierOf('91110105ma0163355b')).toEqual({ ...none, employer: '91110105MA0163355B' });
    expect(identifierOf('JI-2026-00001368')).toEqual({ ...none, number: 'JI-2026-00001368' });
    expect(identifierOf('  ')).toEqual(none);
  });
  it('keeps an identity number out of the address', () => {
    expect(['11010519900307731x', ' 110105199003077310 '].map(looksLikeIdentity)).toEqual([true, true]);
    expect(['91110105MA0163355B', '110105199013077310', 'JI-2026-00001368', ''].map(looksLikeIdentity)).toEqual([false, false, false, false]);
  });
});

describe('the two clocks', () => {
  it('come back from an address, and what is none is left out', () => {
    const view = { validOn: '2025-06-30', knownAt: '2025-07-31T23:59:59+08:00', from: 1, to: 3 };
    expect(readContractView(readQuery(writeQuery(view)))).toEqual(view);
    expect(readAsOf({ validOn: 'June', knownAt: 'then' })).toEqual({});
    expect(readContractView({ from: '0', to: '-1' })).toEqual({});
  });
  it('know a day that is over to its end, and the present one as now', () => {
    expect(knownBy('2026-11-23', '2026-11-24')).toBe('2026-11-23T23:59:59+08:00');
    expect([knownBy('2026-11-24', '2026-11-24'), knownBy('', '2026-11-24')]).toEqual([undefined, undefined]);
  });
});

describe('a saved view', () => {
  it('keeps the question without the page', () => {
    expect(questionOf({ section: 'I', cursor: 'c', page: 3, view: 'v', q: undefined, size: 1 })).toEqual({ section: 'I', size: '1' });
  });
  it('is the same question in any order', () => {
    expect(sameQuestion({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
    expect(sameQuestion({ a: '1' }, { a: '1', b: '2' })).toBe(false);
  });
  it('fills the whole address of the ledger', () => {
    const search = { registeredIn: '110105', size: '1', register: 'provisional', contractsFrom: '10', filedTo: '2026-01-31', sort: 'lastFiledAt', view: '0199aaaa-0000-4000-8000-000000000001' };
    expect(readLedgerSearch(search)).toEqual(search);
  });
});

it('the palette looks for an employer by two characters or four letters, for a contract by four with a digit', () => {
  expect(['科技', '科', '9111', '911', 'abcd'].map(looksForEmployer)).toEqual([true, false, true, false, true]);
  expect(['JI-2', '科技1', 'abcd', '2026'].map(looksForContract)).toEqual([true, false, false, true]);
});
