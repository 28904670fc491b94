import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { LATE_CASE } from '../fixture/cases';
import { deskFor } from '../fixture/desk';
import { PEOPLE } from '../fixture/people';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const list = () => page.getByRole('table', { name: '要办的事' });
const lying = () => deskFor(PEOPLE.chaoyang!);

it('is where a supervisor begins: what to do first, why and by when, in one list', async () => {
  await open('/');
  expect(new URL(page.url()).pathname).toBe('/desk');
  expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').first().innerText()).toBe('工作台');
  expect(lying().items[0]?.urgency).toBe('CRITICALLY_OVERDUE');
  expect(await list().locator('tbody tr:not(.ledger-group)').count()).toBe(lying().items.length);
  const critical = lying().onDesk.flatMap(({ urgencies }) => urgencies.filter(({ urgency }) => urgency === 'CRITICALLY_OVERDUE')).reduce((sum, { count }) => sum + count, 0);
  expect((await list().locator('.ledger-group').allInnerTexts())[0]).toBe(`严重超期 ${critical} 件`);
  expect(await list().locator('td.leading').evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().height > 40).length)).toBe(0);
  const late = list().getByRole('row').filter({ hasText: '投诉单位未支付加班工资' });
  expect(await late.innerText()).toContain('2026-11-11');
  expect(await late.innerText()).toContain('超 9 个工作日');
  expect(await violationsOn(page)).toEqual([]);
  await late.getByRole('link', { name: '办理案件：线索研判' }).click();
  await page.waitForURL(`**/cases/${LATE_CASE}`);
});

it('leads from each number to what it counts', async () => {
  await open('/desk');
  const overdue = lying().shares.find(({ kind, owner }) => kind === 'ALERT' && owner === 'MINE')?.urgencies.find(({ urgency }) => urgency === 'OVERDUE')?.count ?? 0;
  expect(overdue).toBeGreaterThan(0);
  const row = page.getByRole('table', { name: '各类件数' }).getByRole('row').filter({ hasText: '预警 · 本人的' });
  await row.getByRole('link', { name: String(overdue), exact: true }).nth(0).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/alerts');
  expect(visits.query()).toMatchObject({ state: 'open', assignee: 'me' });
});

it('is asked for one kind and one urgency in the address, and walked by the keyboard', async () => {
  await open('/desk?kind=CASE');
  expect(await list().locator('tbody tr:not(.ledger-group)').count()).toBe(lying().items.filter(({ kind }) => kind === 'CASE').length);
  await page.getByRole('navigation', { name: '按紧急程度' }).getByRole('link', { name: /^严重超期/ }).click();
  expect(visits.query()).toEqual({ kind: 'CASE', urgency: 'CRITICALLY_OVERDUE' });
  await page.getByRole('region', { name: '要办的事' }).last().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/cases/${LATE_CASE}`);
});

it('shows an inspector the objects to inspect, and keeps it from those who supervise nothing', async () => {
  page = await visits.as('inspector');
  await open('/');
  expect(new URL(page.url()).pathname).toBe('/desk');
  const tasks = deskFor(PEOPLE.inspector!).items.filter(({ kind }) => kind === 'INSPECTION');
  expect(tasks.length).toBeGreaterThan(0);
  expect(await list().getByRole('link', { name: '检查并录入结果' }).count()).toBe(tasks.length);
  page = await visits.as('auditor');
  await open('/desk');
  expect(await page.locator('main').innerText()).toContain('403 /desk');
});

it('is printed whole, without what is there to be clicked', async () => {
  await open('/desk');
  await page.emulateMedia({ media: 'print' });
  expect(await list().isVisible()).toBe(true);
  expect(await page.locator('.print-head').innerText()).toContain('/desk');
  expect(await page.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(false);
});
