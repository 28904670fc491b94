import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('city');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const dialog = () => page.getByRole('dialog');

it('compares the platforms over a span that stands in the address, and leads to a file', async () => {
  await open('/platforms');
  await page.getByText('近 90 天').click();
  await settled(page);
  expect(new URL(page.url()).search).toBe('?days=90');
  await page.getByRole('link', { name: '云签（测试）' }).first().click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/platforms/yunqian');
});

it('suspends a platform with a reason, which goes on record, and lets it file again', async () => {
  await open('/platforms/yunqian');
  await page.getByRole('button', { name: '暂停报送' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByRole('button', { name: '暂停报送' }).click();
  expect(await dialog().isVisible(), 'not without a reason').toBe(true);
  await dialog().getByRole('textbox', { name: '理由' }).fill('发生信息泄露（测试）');
  await dialog().getByRole('button', { name: '暂停报送' }).click();
  await settled(page);
  expect(await page.locator('.screen-head').innerText()).toContain('暂停');
  expect(await page.getByRole('region', { name: '变更记录' }).last().innerText()).toContain('发生信息泄露（测试）');
  await page.getByRole('button', { name: '恢复报送' }).click();
  await dialog().getByRole('textbox', { name: '理由' }).fill('已整改（测试）');
  await dialog().getByRole('button', { name: '恢复报送' }).click();
  await settled(page);
  expect(await page.locator('.screen-head').innerText()).toContain('正常');
});

it('keeps what was written when the session ends before it is sent', async () => {
  await open('/platforms/yunqian');
  await page.getByRole('button', { name: '暂停报送' }).click();
  await dialog().getByRole('textbox', { name: '理由' }).fill('发生信息泄露（测试）');
  visits.fixture.endSessions();
  await dialog().getByRole('button', { name: '暂停报送' }).click();
  await dialog().getByRole('alert').waitFor();
  expect(await dialog().getByRole('textbox', { name: '理由' }).inputValue()).toBe('发生信息泄露（测试）');
});

it('keeps the draft of an application over a reload, and saves it', async () => {
  await open('/platform-applications/new');
  await page.getByRole('textbox', { name: '平台编号' }).fill('xinpingtai');
  await page.getByRole('combobox', { name: '类别' }).selectOption('GOVERNMENT');
  await page.getByRole('textbox', { name: '中文名称' }).fill('新平台（测试）');
  await page.reload();
  await settled(page);
  expect(await page.getByRole('textbox', { name: '中文名称' }).inputValue()).toBe('新平台（测试）');
  await page.getByRole('textbox', { name: '英文名称' }).fill('New platform (test)');
  await page.getByRole('textbox', { name: '运营单位' }).fill('测试单位');
  await page.getByRole('textbox', { name: '统一社会信用代码' }).fill('91110105MA0000000X');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.waitForURL(/platform-applications\/5$/);
  await settled(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('新平台（测试）');
  expect(await page.getByRole('button', { name: '提交审核' }).isDisabled()).toBe(true);
});

it('declares an item of the checklist', async () => {
  await open('/platform-applications/4');
  await page.getByRole('button', { name: '填报 8-PROCESS' }).click();
  await dialog().getByRole('combobox', { name: '声明' }).selectOption('CONFORMS');
  await dialog().getByRole('textbox', { name: '说明' }).fill('按国标流程实现（测试）');
  await dialog().getByRole('button', { name: '保存' }).click();
  await settled(page);
  expect(await page.locator('.checklist li', { hasText: '8-PROCESS' }).innerText()).toContain('按国标流程实现（测试）');
});

it('offers whoever submitted neither review nor decision, and another official both', async () => {
  await open('/platform-applications/3');
  expect(await page.getByText('须由另一人审核、决定').count()).toBe(1);
  expect(await page.getByRole('button', { name: '批准接入' }).count()).toBe(0);
  page = await visits.as('checker', { width: 390 });
  await open('/platform-applications/3');
  await page.getByRole('button', { name: '批准接入' }).click();
  await dialog().getByRole('textbox', { name: '理由' }).fill('材料齐全（测试）');
  await dialog().getByRole('button', { name: '批准接入' }).click();
  await settled(page);
  expect(await page.locator('.screen-head').innerText()).toContain('已批准');
});

it('enters the licence of an authority, which another official verifies', async () => {
  await open('/platforms');
  await page.getByRole('link', { name: '认证机构与失密告知' }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/platform-trust');
  await page.getByRole('button', { name: '登记资质' }).click();
  expect(await violationsOn(page)).toEqual([]);
  expect(await dialog().getByLabel('种类').locator('option').allInnerTexts()).not.toContain('等级保护');
  await dialog().getByLabel('种类').selectOption({ index: 1 });
  await dialog().getByRole('textbox', { name: '持有人' }).fill('新设电子认证有限公司（测试）');
  await dialog().getByRole('textbox', { name: '证件编号', exact: true }).fill('ECP11010226009');
  await dialog().getByLabel('有效期起').fill('2026-11-01');
  await dialog().getByLabel('有效期止').fill('2031-10-31');
  await dialog().getByRole('button', { name: '保存' }).click();
  await settled(page);
  const entered = page.getByRole('row').filter({ hasText: 'ECP11010226009' });
  expect(await entered.innerText()).toContain('待另一人核验');
  await entered.getByRole('button', { name: '核验无误' }).click();
  await page.getByText('该资质由您登记').waitFor();
  page = await visits.as('checker');
  await open('/platform-trust');
  await page.getByRole('row').filter({ hasText: 'ECP11010226009' }).getByRole('button', { name: '核验无误' }).click();
  await page.getByRole('row').filter({ hasText: 'ECP11010226009' }).getByText('city2').first().waitFor();
  page = await visits.as('city');
});

it('enters a notice about the key of a signer, and tells what A19 found since', async () => {
  await open('/platform-trust');
  const notices = page.getByRole('region', { name: '失密告知', exact: true }).last();
  expect(await notices.innerText()).toContain('平台告知（测试）');
  await page.getByRole('button', { name: '登记失密' }).click();
  await dialog().getByRole('textbox', { name: '序列号' }).fill('7C00BEEF');
  await dialog().getByLabel('失密时间').fill('2026-11-20T10:00');
  await dialog().getByLabel('告知日期').fill('2026-11-21');
  await dialog().getByRole('textbox', { name: '告知来源' }).fill('签署人来函（测试）');
  await dialog().getByRole('button', { name: '保存' }).click();
  await notices.getByText('签署人来函（测试）').waitFor();
  await settled(page);
  expect(await notices.innerText()).toContain('7c00beef');
  expect(await notices.getByText('不逐件列出').count()).toBe(2);
});
