import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { DIGEST, ID_NUMBER } from '../fixture/found';
import { CONTRACT } from '../fixture/screens';
import { settled } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open, query } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const numbers = () => page.locator('.ledger-sheet tbody td.leading').allInnerTexts();
const search = async (text: string) => {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await settled(page);
};

it('finds a contract by its number, its registry id and the digest of its document in one box', async () => {
  await open('/contracts');
  const number = (await numbers())[3] ?? '';
  await search(number);
  expect(query()).toEqual({ number });
  expect(await numbers()).toEqual([number]);
  await search(CONTRACT.toLowerCase());
  expect(query()).toEqual({ contractId: CONTRACT });
  expect(await numbers()).toHaveLength(1);
  await search(DIGEST.toUpperCase());
  expect(query()).toEqual({ digest: DIGEST });
  expect(await numbers()).toHaveLength(1);
});

it('finds the contracts of a worker without the identity number in an address, a history entry or the storage', async () => {
  await open('/contracts');
  await search(ID_NUMBER);
  await page.getByRole('region', { name: '该劳动者的合同' }).locator('tbody td.leading').first().waitFor();
  expect(query()).toEqual({});
  expect(visits.fixture.asked.filter((asked) => asked.includes(ID_NUMBER))).toEqual([]);
  expect(visits.fixture.asked).toContain('/api/v1/contracts/search');
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]));
  expect(kept).not.toContain(ID_NUMBER);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  await page.getByRole('button', { name: '关闭', exact: true }).click();
  expect(await page.locator('main').innerText()).not.toContain(ID_NUMBER);
});

it('says that a worker has no contract here and what to look at', async () => {
  await open('/contracts');
  await page.getByRole('button', { name: '按证件号码查询' }).click();
  await page.getByRole('textbox', { name: '劳动者证件号码（完整）' }).fill('E12345678');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '没有该证件号码的合同' }).waitFor();
});

it('shows a contract as of a past day, by both clocks, from the address and back to now', async () => {
  await open(`/contracts/${CONTRACT}`);
  await page.getByLabel('有效日').fill('2026-03-31');
  await settled(page);
  expect(query()).toEqual({ validOn: '2026-03-31' });
  await page.getByLabel('登记截至').fill('2026-04-30');
  await settled(page);
  expect(query()).toEqual({ validOn: '2026-03-31', knownAt: '2026-04-30T23:59:59+08:00' });
  expect(new URL(visits.fixture.asked.filter((asked) => asked.includes('validOn')).at(-1) ?? '', visits.fixture.url).searchParams.get('knownAt')).toBe('2026-04-30T23:59:59+08:00');
  expect(await page.getByRole('heading', { name: '当时的合同' }).count()).toBe(1);
  const address = page.url();
  await page.reload();
  await settled(page);
  expect(page.url()).toBe(address);
  expect(await page.getByLabel('登记截至').inputValue()).toBe('2026-04-30');
  await page.getByRole('button', { name: '回到现在' }).click();
  await settled(page);
  expect(query()).toEqual({});
  expect(await page.getByRole('heading', { name: '合同现状' }).count()).toBe(1);
});

it('says that there was no contract yet on a day, and leads back', async () => {
  await open(`/contracts/${CONTRACT}?validOn=2019-01-01`);
  expect(await page.getByRole('alert').innerText()).toContain('BEFORE_CONTRACT');
  await page.getByRole('button', { name: '回到现在' }).click();
  await settled(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('compares any two versions, which stand in the address', async () => {
  await open(`/contracts/${CONTRACT}`);
  const panel = page.locator('.panel', { has: page.getByRole('heading', { name: '版本比较' }) });
  await panel.getByRole('combobox', { name: '从哪一版' }).click();
  await page.locator('.ant-select-item-option', { hasText: '第 1 版' }).click();
  await settled(page);
  expect(query()).toEqual({ from: '1', to: '3' });
  expect(await panel.locator('tbody th').allInnerTexts()).toContain('工时制度');
  const before = await panel.locator('tbody del').first().innerText();
  await panel.getByRole('button', { name: '互换' }).click();
  await settled(page);
  expect(query()).toEqual({ from: '3', to: '1' });
  expect(await panel.locator('tbody ins').first().innerText()).toBe(before);
});

it('filters by days, keeps them in the address and lists endings alone in their order', async () => {
  await open('/contracts');
  await page.getByRole('button', { name: '更多条件' }).click();
  await page.getByLabel('终结自').fill('2026-11-10');
  await settled(page);
  expect(query()).toEqual({ endedFrom: '2026-11-10' });
  await page.getByRole('button', { name: /^解除\/终止日/ }).click();
  await settled(page);
  expect(query()).toEqual({ endedFrom: '2026-11-10', sort: '-endedOn' });
  const heading = (await page.locator('.ledger-sheet th').allInnerTexts()).findIndex((text) => text.startsWith('解除/终止日'));
  const days = await page.locator(`.ledger-sheet tbody td:nth-child(${heading + 1})`).allInnerTexts();
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
});
