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

const comeAs = async (who: string) => {
  page = await visits.as(who);
};
const acts = () => page.getByRole('region', { name: '办理', exact: true });
const head = () => page.locator('.screen-head').innerText();
const confirm = async (act: string, reason?: string) => {
  await acts().getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) {
    await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
  }
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
};
const fill = async (until: string) => {
  await page.getByLabel('使用方', { exact: true }).fill('测试市人社局');
  await page.getByLabel('账号或客户端').fill('tianjin');
  await page.getByLabel('用途', { exact: true }).selectOption({ label: '京津冀劳动关系协同' });
  await page.getByLabel('用途说明').fill('跨省核验');
  await page.getByLabel('法律依据').fill('政务数据共享条例 第二十条');
  await page.getByLabel('起始日期', { exact: true }).fill('2026-12-01');
  await page.getByLabel('截止日期').fill(until);
  await page.getByRole('checkbox', { name: '核验劳动者与单位的合同' }).check();
  await page.getByRole('checkbox', { name: '合同起始日期 (P1)' }).check();
};
const save = () => page.getByRole('button', { name: '保存草稿' }).click();

it('goes from a draft to force by another, is suspended, resumed and ended', async () => {
  await open('/');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '数据共享' }).click();
  await page.getByRole('link', { name: '起草协议' }).click();
  await fill('2027-11-30');
  await save();
  await page.waitForURL('**/sharing/GX2026-000005');
  await settled(page);
  expect(await head()).toContain('草稿');
  expect(await acts().getByRole('button', { name: '批准生效' }).isDisabled()).toBe(true);
  expect(await acts().innerText()).toContain('起草人不得批准生效');

  await comeAs('checker');
  await open('/sharing/GX2026-000005');
  await confirm('批准生效');
  expect(await head()).toContain('生效');
  expect(await head()).toContain('不在期限内');
  await confirm('暂停', '用途待核');
  expect(await page.locator('main').innerText()).toContain('用途待核');
  await confirm('恢复', '已核实');
  await confirm('终止', '协作结束');
  expect(await head()).toContain('终止');
  expect(await acts().count()).toBe(0);
  expect(await page.getByRole('region', { name: '办理记录' }).innerText()).toContain('协作结束');
});

it('offers what the purpose covers, tells why terms are refused and keeps what was written', async () => {
  await open('/sharing/new');
  expect(await page.getByRole('checkbox', { name: '合同起始日期 (P1)' }).count()).toBe(0);
  await fill('2029-11-30');
  await save();
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('协议须每年复核');
  await page.reload();
  await settled(page);
  expect(await page.getByLabel('用途说明').inputValue()).toBe('跨省核验');
  expect(await page.getByRole('checkbox', { name: '合同起始日期 (P1)' }).isChecked()).toBe(true);
  await page.getByLabel('使用方类别').selectOption({ label: '行业主管部门' });
  expect(await page.getByRole('checkbox', { name: '合同起始日期 (P1)' }).count()).toBe(0);
  await page.getByLabel('用途', { exact: true }).selectOption({ label: '行业监督分析' });
  expect(await page.getByRole('checkbox', { name: '核验劳动者与单位的合同' }).count()).toBe(0);
  expect(await page.getByRole('checkbox', { name: '单位合同状态' }).count()).toBe(1);
});

it('writes a draft anew, and drafts another one from an agreement without its days', async () => {
  await open('/sharing/GX2026-000004');
  await page.getByRole('link', { name: '修改草稿' }).click();
  await page.getByLabel('每日额度').fill('50');
  await save();
  await page.waitForURL('**/sharing/GX2026-000004');
  await settled(page);
  expect(await page.getByRole('region', { name: '额度使用' }).innerText()).toContain('0 / 50');
  await open('/sharing/GX2026-000002');
  await page.getByRole('link', { name: '据此另行起草' }).click();
  await page.getByLabel('法律依据').waitFor();
  expect(await page.getByLabel('法律依据').inputValue()).toContain('第二十条');
  expect(await page.getByLabel('截止日期').inputValue()).toBe('');
});

it('shows the use of the quota and the calls page by page, refused ones with their reason', async () => {
  await open('/sharing/GX2026-000002');
  const calls = page.getByRole('region', { name: '调用记录' }).first();
  expect(await calls.innerText()).toContain('津测〔2026〕45号');
  expect(await calls.innerText()).toContain('当日额度不足');
  await calls.getByRole('button', { name: /下一页/ }).click();
  await calls.getByText('津测〔2026〕25号').waitFor();
  expect(await page.getByRole('meter', { name: '今日' }).count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
});

it('leads a consumer to its own agreements, without the officials and without acts', async () => {
  await comeAs('consumer');
  await open('/');
  expect(await page.locator('main').innerText()).toContain('GX2026-000002');
  expect(await page.locator('main').innerText()).not.toContain('GX2026-000001');
  await page.getByRole('link', { name: 'GX2026-000002' }).click();
  await settled(page);
  expect(await page.locator('main').innerText()).not.toContain('city2');
  expect(await acts().count()).toBe(0);
  expect(await page.getByRole('link', { name: '据此另行起草' }).count()).toBe(0);
  await open('/sharing/new');
  expect(await page.getByLabel('法律依据').count()).toBe(0);
});
