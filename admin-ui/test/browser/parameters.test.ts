import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('editor');
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const { open } = visits;
const as = async (who: string, width: 1440 | 390 = 1440) => {
  page = await visits.as(who, { width });
};
const row = (name: string) => page.locator('tbody tr', { hasText: name });
const dialog = () => page.getByRole('dialog');

it('is where an editor begins, with every figure in force and what is coming', async () => {
  await open('/');
  expect(new URL(page.url()).pathname).toBe('/admin/parameters');
  expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allInnerTexts()).toEqual(['参数与法定数据', '代码表']);
  expect(await row('平台时钟允许超前').innerText()).toContain('10 分钟');
  expect(await row('连续订立允许的间隔').innerText()).toContain('45 日');
  expect(await row('连续订立允许的间隔').innerText()).toContain('2026-12-01');
  expect(await row('逾期未续的天数').innerText()).toContain('1 件');
});

it('keeps the question in the address', async () => {
  await open('/admin/parameters?only=waiting');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: '重置' }).click();
  await page.getByRole('searchbox').fill('保底');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('保底');
  expect(await page.getByText('没有符合条件的项').count()).toBe(1);
  await open('/admin/parameters?table=parameters&day=2026-12-01');
  expect(await row('连续订立允许的间隔').innerText()).toContain('45 日');
});

it('proposes a change, which another account approves', async () => {
  await open('/admin/parameters/parameters/contract-filing-days');
  await page.getByRole('textbox', { name: '新值' }).fill('15');
  await page.getByLabel('自该备案日起适用').fill('2027-01-01');
  await page.reload();
  await settled(page);
  expect(await page.getByRole('textbox', { name: '新值' }).inputValue(), 'the draft outlives a reload').toBe('15');
  await page.getByRole('textbox', { name: '依据' }).fill('京人社劳发〔2026〕9号');
  await page.getByRole('textbox', { name: '理由', exact: true }).fill('与办事指南一致');
  await page.getByRole('button', { name: '提出变更' }).click();
  await settled(page);
  expect(await page.getByRole('status').innerText()).toContain('变更 7 已提出');
  expect(await page.locator('.table-changes').innerText()).toContain('待决定');
  expect(await page.getByRole('button', { name: '批准' }).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: '新值' }).inputValue()).toBe('');

  await as('approver', 390);
  await open('/admin/parameters/parameters/contract-filing-days');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  expect(await dialog().innerText()).toContain('自 2027-01-01 收到的备案起按新值评价');
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByRole('textbox', { name: '决定理由' }).fill('依据充分');
  await dialog().getByRole('button', { name: '批准' }).click();
  await settled(page);
  const changes = await page.locator('.table-changes').innerText();
  expect(changes).toContain('已批准');
  expect(changes).toContain('依据充分');
  expect(await page.getByRole('list', { name: '历次取值' }).innerText()).toContain('2027-01-01');
  expect(await page.getByRole('button', { name: '批准' }).count()).toBe(0);
});

it('says why a value is refused and keeps what was written', async () => {
  await open('/admin/parameters/parameters/gap-days');
  await page.getByRole('textbox', { name: '新值' }).fill('400');
  await page.getByLabel('自该备案日起适用').fill('2027-01-01');
  await page.getByRole('textbox', { name: '依据' }).fill('依据');
  await page.getByRole('textbox', { name: '理由', exact: true }).fill('理由');
  await page.getByRole('button', { name: '提出变更' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('范围 0–366');
  expect(await page.getByRole('textbox', { name: '新值' }).inputValue()).toBe('400');
  expect(await violationsOn(page)).toEqual([]);
});

it('is withdrawn by its proposer, by keyboard', async () => {
  await open('/admin/parameters/parameters/overdue-days');
  await page.getByRole('button', { name: '撤回' }).focus();
  await page.keyboard.press('Enter');
  expect(await dialog().innerText()).toContain('撤回变更 4');
  await dialog().getByRole('button', { name: '撤回' }).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.locator('.table-changes').innerText()).toContain('已撤回');
});

it('is read by officials and changed by none of them', async () => {
  await as('chaoyang');
  await open('/admin/parameters/parameters/overdue-days');
  expect(await page.locator('.table-changes').innerText()).toContain('待决定');
  expect(await page.getByRole('button', { name: /批准|撤回|提出变更/ }).count()).toBe(0);
  await as('auditor');
  await open('/admin/parameters');
  expect(await page.locator('h1').innerText()).toContain('无权');
});

it('adds a code to a list, by which filings go from the stated day on once it is approved', async () => {
  await open('/admin/code-lists');
  expect(await row('行业大类').innerText()).toContain('1 件');
  await page.getByRole('link', { name: '工时制度' }).click();
  await settled(page);
  expect(await page.getByText('报送规程的 JSON Schema 逐一列出').count()).toBe(1);
  expect(await page.getByRole('button', { name: '增加代码' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^停用/ }).count()).toBeGreaterThan(0);
  await open('/admin/code-lists/industry-division');
  await page.getByRole('button', { name: '增加代码' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByRole('textbox', { name: '代码' }).fill('00');
  await dialog().getByRole('textbox', { name: '中文名称' }).fill('新兴行业（测试）');
  await dialog().getByRole('textbox', { name: '英文名称' }).fill('New industry (test)');
  await dialog().getByRole('textbox', { name: '上级' }).fill('I');
  await dialog().getByLabel('启用日').fill('2027-01-01');
  await dialog().getByRole('textbox', { name: '依据' }).fill('依据');
  await dialog().getByRole('textbox', { name: '理由' }).fill('试点');
  await dialog().getByRole('button', { name: '提出变更' }).click();
  await settled(page);
  const address = page.url();
  await as('approver');
  await page.goto(address);
  await settled(page);
  await page.getByRole('button', { name: '批准', exact: true }).first().click();
  await dialog().getByRole('textbox', { name: '决定理由' }).fill('同意');
  await dialog().getByRole('button', { name: '批准' }).click();
  await settled(page);
  expect(await row('新兴行业（测试）').innerText()).toContain('收到的备案起适用');
});
