import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { settled } from './browser';
import { visiting } from './visits';

const visits = visiting('statistician');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const comeAs = async (who: string) => {
  page = await visits.as(who);
};
const region = (name: string) => page.getByRole('region', { name, exact: true });
const confirm = async (act: string) => {
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
};

it('makes a frame, refuses a sample that cannot be, draws one and shows its seed and weights', async () => {
  await open('/');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '统计调查' }).click();
  await settled(page);
  await page.getByRole('button', { name: '建立名录库' }).click();
  await confirm('建立名录库');
  await page.waitForURL('**/survey/4');
  await settled(page);
  expect(await region('样本').innerText()).toContain('尚未抽取样本');

  await page.getByRole('button', { name: '抽取样本' }).click();
  await page.getByRole('dialog').getByLabel('样本量').fill('1');
  await confirm('抽取样本');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('样本量应在');
  await page.getByRole('dialog').getByLabel('样本量').fill('1300');
  await confirm('抽取样本');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await settled(page);
  expect(await region('样本').innerText()).toContain('ab'.repeat(32));
  expect(await page.getByRole('button', { name: '抽取样本' }).count()).toBe(0);
  expect(await region('抽样层').first().innerText()).toMatch(/1\.000000/);

  await page.getByRole('checkbox', { name: '仅看样本' }).check();
  await settled(page);
  expect(visits.query()).toMatchObject({ sampled: 'true' });
  await page.getByRole('button', { name: '导出、打印' }).click();
  await page.getByRole('menuitem', { name: '导出 Excel（XLSX）' }).click();
  const job = page.getByRole('article', { name: '导出统计调查名录库（XLSX）' });
  await job.getByText('1,300 行').waitFor();
  expect(await job.innerText(), 'more rows than one official exports alone').toContain('待审批');
});

it('asks why a month is to have a further version once it was drawn from, and tells which sample counts', async () => {
  await open('/survey');
  expect(await page.getByRole('row', { name: /2026年10月 第1版/ }).innerText()).toContain('已被取代');
  await page.getByRole('button', { name: '建立名录库' }).click();
  await page.getByRole('dialog').getByLabel('月份').selectOption('2026-10');
  await confirm('建立名录库');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('须说明原因');
  await page.getByRole('dialog').getByLabel('建立原因').fill('两家单位地区有误');
  await confirm('建立名录库');
  await page.waitForURL('**/survey/4');
  await settled(page);
  expect(await region('名录库').innerText()).toContain('两家单位地区有误');
  await open('/survey/2');
  expect(await region('样本').innerText()).toContain('当月有效样本');
  await page.goto(new URL('/survey/4', page.url()).href);
  await settled(page);
  await page.getByRole('button', { name: '抽取样本' }).click();
  await page.getByRole('dialog').getByLabel('样本量').fill('1300');
  await confirm('抽取样本');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await open('/survey/2');
  expect(await region('样本').innerText()).toContain('已被取代');
});

it('asks strata and units alike, and keeps the question in the address', async () => {
  await open('/survey/2?area=110105&section=I');
  expect(await region('抽样层').first().innerText()).not.toContain('110108-');
  await page.getByRole('searchbox', { name: '名称或信用代码' }).fill('没有这个单位');
  await page.getByRole('search').getByRole('button', { name: '查询', exact: true }).click();
  await settled(page);
  expect(visits.query()).toMatchObject({ area: '110105', section: 'I', q: '没有这个单位' });
  expect(await page.locator('main').innerText()).toContain('没有符合条件的单位');
  await page.getByRole('search').getByRole('button', { name: '重置', exact: true }).click();
  await settled(page);
  expect(visits.query()).toEqual({});
});

it('shows a district its part and a leader the counts, and lets neither make or draw', async () => {
  await comeAs('chaoyang');
  await open('/survey/2');
  expect(await region('抽样层').first().innerText()).toContain('110105-');
  expect(await region('抽样层').first().innerText()).not.toContain('110108-');
  expect(await page.getByRole('button', { name: '抽取样本' }).count()).toBe(0);
  await comeAs('leader');
  await open('/survey');
  expect(await page.getByRole('button', { name: '建立名录库' }).count()).toBe(0);
  await open('/survey/2');
  expect(await page.locator('main').innerText()).toContain('单位名单仅向统计员和监管人员开放');
});
