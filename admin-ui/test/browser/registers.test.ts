import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { REFUSED_FILE } from '../fixture/registers';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('loader');
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const sent = (end: string) => visits.fixture.asked.filter((address) => address.includes(end));

it('begins at the registers, hands a file in, sees the check to its end and loads all of it', async () => {
  await page.goto(visits.fixture.url);
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/admin/registers');
  await page.locator('select').first().selectOption({ label: '参保人数' });
  // 月份, in GB18030.
  await page.getByLabel('文件', { exact: true }).setInputFiles({ name: '参保.csv', mimeType: 'text/csv', buffer: Buffer.from([0xd4, 0xc2, 0xb7, 0xdd, 0x0a]) });
  await expect.poll(() => page.getByLabel('编码').inputValue()).toBe('GB18030');
  await page.getByRole('button', { name: '上传并核对' }).click();
  await page.getByRole('heading', { name: '核对结果' }).waitFor();
  expect(sent('/register-files?')[0]).toContain('register=insured&charset=GB18030');
  await page.getByRole('button', { name: '全部导入' }).click();
  await page.getByText('已导入，导入编号 22').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

it('tells refused lines with remedy, offers the good ones alone and nothing else, and gives a file up', async () => {
  await page.goto(`${visits.fixture.url}/admin/registers/files/${REFUSED_FILE}`);
  await settled(page);
  const rows = page.getByRole('region', { name: '拒收的行' }).getByRole('row');
  expect(await rows.nth(1).innerText()).toContain('请与营业执照核对统一社会信用代码');
  expect(await rows.nth(2).innerText()).toContain('不显示');
  expect(await page.getByRole('button', { name: '全部导入' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '只导入合格的 410 行' }).isEnabled()).toBe(true);
  expect(await page.getByRole('link', { name: '下载全部拒收（CSV）' }).getAttribute('href')).toMatch(/^\/api\/v1\/jobs\/.+\/result$/);
  await page.getByRole('button', { name: '放弃此文件' }).click();
  await page.getByRole('heading', { name: '我的文件' }).waitFor();
  expect(await page.getByRole('link', { name: '单位名录-11月.csv' }).count()).toBe(0);
});

it('shows the jobs of the house by kind and state in the address', async () => {
  await page.goto(`${visits.fixture.url}/admin/jobs?state=FAILED`);
  await settled(page);
  const rows = page.getByRole('region', { name: '全部任务' }).getByRole('row');
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(1).innerText()).toContain('BUDGET_SPENT');
  await page.getByRole('button', { name: '重置' }).click();
  await expect.poll(() => rows.count()).toBe(6);
  expect(new URL(page.url()).search).toBe('');
});
