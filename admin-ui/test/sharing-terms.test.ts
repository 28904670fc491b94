import { expect, it } from 'vitest';
import type { SharingTerms } from '../src/api/types';
import { readAgreementsSearch, readNewAgreement } from '../src/sharing/search';
import { codesIn, termsOf, toggled, writtenOf } from '../src/sharing/terms';

const TERMS: SharingTerms = {
  consumer: '测试市人社局', account: 'tianjin', kind: 'PROVINCE', purpose: 'REGIONAL_COORDINATION', purposeText: '跨省核验', basis: '政务数据共享条例 第二十条',
  questions: ['EMPLOYMENT'], fields: ['/contract/endDate', '/contract/startDate'], areas: ['110105', '110108'], from: '2026-12-01', until: '2027-11-30', dailyQuota: 100, totalQuota: 1000,
};

it('holds terms in a form and gives them back as they were', () => {
  expect(termsOf(writtenOf(TERMS, false))).toEqual(TERMS);
});

it('begins another draft from the terms of an agreement without its days', () => {
  expect(termsOf(writtenOf(TERMS, true))).toEqual({ ...TERMS, from: '', until: '' });
});

it('ticks and unticks codes, each once', () => {
  const both = toggled(toggled('', '/employer/name', true), '/contract/startDate', true);
  expect(codesIn(both)).toEqual(['/employer/name', '/contract/startDate']);
  expect(codesIn(toggled(both, '/employer/name', true))).toEqual(['/contract/startDate', '/employer/name']);
  expect(codesIn(toggled(both, '/employer/name', false))).toEqual(['/contract/startDate']);
});

it('takes lines of text as one line, as the API wants them', () => {
  expect(termsOf({ ...writtenOf(TERMS, false), basis: ' 第二十条\n第二款 ' }).basis).toBe('第二十条 第二款');
});

it('reads an address and leaves out what is no number or state', () => {
  expect(readNewAgreement({ from: 'GX2026-000002', edit: '../x' })).toEqual({ from: 'GX2026-000002', edit: undefined });
  expect(readAgreementsSearch({ state: 'IN_FORCE', cursor: '' })).toEqual({ state: 'IN_FORCE' });
  expect(readAgreementsSearch({ state: 'NOTHING' }).state).toBeUndefined();
});
