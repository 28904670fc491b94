import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { formatMoment } from '../../src/format';
import { entriesFor, entryOf, HEAD, tamperWith } from '../fixture/audit';
import { BROKEN } from '../fixture/server';
import { bytesOf, settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('auditor');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const numbers = () => page.locator('tbody td.leading').allInnerTexts();
const all = (query: Record<string, string> = {}) => entriesFor(new URLSearchParams(query)).map(({ entryNo }) => String(entryNo));

it('is where an auditor begins, with nothing of the register in the menu', async () => {
  await open('/');
  expect(new URL(page.url()).pathname).toBe('/audit');
  expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allInnerTexts()).toEqual(['数据共享', '访问日志', '到期处置']);
  expect(await numbers()).toEqual(all().slice(0, 50));
});

it('turns its pages to the end and each view is a link', async () => {
  await open('/audit?account=chaoyang');
  const expected = all({ account: 'chaoyang' });
  expect(await numbers()).toEqual(expected.slice(0, 50));
  await page.getByRole('button', { name: '下一页' }).click();
  await settled(page);
  expect(await numbers()).toEqual(expected.slice(50, 100));
  const address = page.url();
  await page.goto(address);
  await settled(page);
  expect(await numbers()).toEqual(expected.slice(50, 100));
});

it('is filtered by day, account and record', async () => {
  await open('/audit');
  await page.getByLabel('账号', { exact: true }).fill('city');
  await page.getByRole('button', { name: '查询' }).click();
  await settled(page);
  await page.getByLabel('起始日期').fill('2026-11-22');
  await settled(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ account: 'city', from: '2026-11-22' });
  expect(await numbers()).toEqual(all({ account: 'city', from: '2026-11-22' }).slice(0, 50));
  const record = entriesFor(new URLSearchParams({ action: 'REVEAL' }))[0]?.records[0] ?? '';
  await open('/audit');
  await page.getByRole('searchbox', { name: '记录编号' }).fill(record);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await numbers()).toEqual(all({ record }));
});

it('shows an entry with all its fields and leads to those of the same record', async () => {
  const revealed = entriesFor(new URLSearchParams({ action: 'REVEAL', refused: 'false' }))[0];
  await open(`/audit/${revealed?.entryNo}`);
  const text = await page.locator('main').innerText();
  for (const told of [revealed?.account, revealed?.caseNo, revealed?.purposeNote, revealed?.clientIp, revealed?.hash, revealed?.previousHash, '证件号码、姓名', '01 办理案件']) {
    expect(text).toContain(told);
  }
  await page.getByRole('link', { name: revealed?.records[0] ?? '' }).click();
  await settled(page);
  expect(await numbers()).toEqual(all({ record: revealed?.records[0] ?? '' }));
});

it('checks the chain step by step to its end and tells the head', async () => {
  await open('/audit');
  await page.getByRole('button', { name: '开始核验' }).click();
  await page.getByText('链完好').waitFor();
  const found = await page.getByRole('status').innerText();
  expect(found).toContain('173 条');
  expect(found).toContain(HEAD.hash);
  expect(visits.fixture.asked.filter((address) => address.startsWith('/api/v1/audit/verification')).length).toBe(3);
  expect(await violationsOn(page)).toEqual([]);
});

it('names the broken link, its time and what does not fit', async () => {
  tamperWith(77);
  await open('/audit');
  await page.getByRole('button', { name: '开始核验' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const found = await alert.innerText();
  expect(found).toContain('链在第 77 条断裂');
  expect(found).toContain('内容与本条的哈希不符');
  expect(found).toContain(formatMoment(entryOf(77)?.at));
  expect(found).toContain('此前 76 条完好');
});

it('tells that an entry is not what was noted of it', async () => {
  await open('/audit');
  await page.getByText('与此前记下的哈希比对').click();
  await page.getByLabel('记下的编号').fill('42');
  expect(await page.getByRole('button', { name: '开始核验' }).isDisabled()).toBe(true);
  await page.getByLabel('记下的哈希').fill('A'.repeat(64));
  await page.getByRole('button', { name: '开始核验' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('链在第 42 条断裂');
  expect(await alert.innerText()).toContain('与此前记下的哈希不符');
  expect(await alert.innerText()).toContain('已核验的 173 条前后相连');
  expect(await violationsOn(page)).toEqual([]);
  await alert.getByRole('link').click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/audit/42');
});

it('says why a check or an export could not be made', async () => {
  await open('/audit');
  visits.fixture.refuse('/api/v1/audit/verification', BROKEN);
  await page.getByRole('button', { name: '开始核验' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('DATABASE_UNAVAILABLE');
  visits.fixture.refuse('/api/v1/audit/events.csv', BROKEN);
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await settled(page);
  expect(await page.getByRole('alert').count()).toBe(2);
});

it('exports what the filters leave', async () => {
  await open('/audit?action=REVEAL');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^访问日志-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await bytesOf(file)).toString('utf8').trim().split('\r\n');
  expect(lines.slice(2).map((line) => line.split(',')[0])).toEqual(all({ action: 'REVEAL' }));
});

it('is not open to those who are logged', async () => {
  page = await visits.as('chaoyang');
  await open('/audit');
  expect(await page.locator('h1').innerText()).toContain('无权');
  expect(visits.fixture.asked.at(-1)).not.toContain('/audit');
});
