import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EMPLOYER } from '../fixture/screens';
import { SHARED_VIEW } from '../fixture/work';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting(null);

const as = async (who: string, address: string, width = 1440) => {
  const page = await visits.as(who, { width });
  await visits.open(address);
  return page;
};
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

it('finds an employer by its code in two actions: open the palette, type and enter', async () => {
  const page = await as('chaoyang', '/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /页面名称/ }).fill(EMPLOYER);
  await page.getByRole('option', { name: new RegExp(EMPLOYER) }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/employers/${EMPLOYER}`);
  await settled(page);
  expect(await page.locator('main').innerText()).toContain(EMPLOYER);
});

it('leads from the palette to a screen and to a contract by its number, with the keyboard alone', async () => {
  const page = await as('chaoyang', '/contracts');
  const number = await page.locator('tbody td.leading').nth(2).innerText();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await page.getByRole('option', { name: new RegExp(number) }).waitFor();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.locator('h1').innerText()).toContain(number);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('审批');
  await page.getByRole('option', { name: /审批/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/approvals');
});

it('opens a view that a colleague shares by its link alone', async () => {
  const page = await as('chaoyang', `/employers?view=${SHARED_VIEW}`);
  expect(query(page)).toEqual({ section: 'I', state: 'OVERDUE', sort: 'name', view: SHARED_VIEW });
  expect(await page.getByRole('button', { name: /本区到期未办/ }).count()).toBe(1);
  const stranger = await as('etown', `/employers?view=${SHARED_VIEW}`);
  expect(await stranger.getByRole('alert').innerText()).toContain('未与您共享');
});

it('keeps a view, shares it, and the colleague opens it; taken names are told', async () => {
  const page = await as('chaoyang', '/employers?size=1&contractsFrom=5');
  const keep = async (name: string) => {
    await page.getByRole('button', { name: /常用查询|大型单位/ }).click();
    await page.getByRole('textbox', { name: '为当前条件起名' }).fill(name);
    await page.getByRole('checkbox', { name: '与本单位共享' }).check();
    await page.getByRole('button', { name: '保存', exact: true }).click();
  };
  await keep('大型单位');
  await page.waitForURL(/view=/);
  const { view, ...question } = query(page);
  expect(question).toEqual({ size: '1', contractsFrom: '5' });
  await page.reload();
  await settled(page);
  await keep('大型单位');
  await page.getByRole('alert').filter({ hasText: 'VIEW_NAME_TAKEN' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const colleague = await as('colleague', `/employers?view=${view}`);
  expect(query(colleague)).toEqual({ size: '1', contractsFrom: '5', view });
});

it('exports what is asked in the columns on view, tells how far it is, and hands the file over', async () => {
  const page = await as('chaoyang', '/employers?section=I');
  await page.getByRole('button', { name: '导出、打印' }).click();
  await page.getByRole('menuitem', { name: '导出 CSV' }).click();
  const job = page.getByRole('article', { name: '导出用人单位台账（CSV）' });
  await job.waitFor();
  await job.getByRole('link', { name: '下载' }).waitFor({ timeout: 20_000 });
  expect(await violationsOn(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), job.getByRole('link', { name: '下载' }).click()]);
  expect(file.suggestedFilename()).toBe('employers.csv');
});

it('lets a colleague decide about a large export, with a reason, and never whoever asked', async () => {
  const page = await as('city', '/employers');
  await page.getByRole('button', { name: '导出、打印' }).click();
  await page.getByRole('menuitem', { name: /XLSX/ }).click();
  const own = page.getByRole('article', { name: '导出用人单位台账（XLSX）' });
  await own.getByText('待审批').waitFor();
  expect(await own.innerText()).toContain('须由本单位另一位人员');
  expect(await own.getByRole('button', { name: '同意' }).count()).toBe(0);
  const colleague = await as('checker', '/employers');
  await colleague.getByRole('button', { name: /任务中心.*待您审批 1 项/ }).click();
  const waiting = colleague.getByRole('article', { name: '导出用人单位台账（XLSX）' });
  expect(await waiting.getByRole('button', { name: '同意', exact: true }).isDisabled(), 'not without a reason').toBe(true);
  await waiting.getByRole('textbox', { name: /审批理由/ }).fill('年度核查');
  expect(await violationsOn(colleague)).toEqual([]);
  await waiting.getByRole('button', { name: '同意', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });
  const again = await as('city', '/employers');
  await again.getByRole('button', { name: /^任务中心/ }).click();
  await again.getByRole('article', { name: '导出用人单位台账（XLSX）' }).getByRole('link', { name: '下载' }).waitFor();
});

it('cancels an export of its own', async () => {
  const page = await as('city', '/employers');
  await page.getByRole('button', { name: '导出、打印' }).click();
  await page.getByRole('menuitem', { name: /XLSX/ }).click();
  const own = page.getByRole('article', { name: '导出用人单位台账（XLSX）' });
  await own.getByText('待审批').waitFor();
  await own.getByRole('button', { name: '取消' }).click();
  await own.getByText('已取消').waitFor();
});

it('changes the order and the width of columns, and remembers both', async () => {
  const page = await as('chaoyang', '/employers');
  const headings = () => page.locator('.ledger-sheet thead th:not(.select)').allInnerTexts();
  const before = await headings();
  await page.getByRole('button', { name: '列设置' }).click();
  await page.getByRole('button', { name: '登记地 前移' }).click();
  for (let step = 0; step < 4; step += 1) {
    await page.getByRole('button', { name: '登记地 变宽' }).click();
  }
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  const after = await headings();
  expect([after[1], after[2]]).toEqual([before[2], before[1]]);
  const width = await page.locator('.ledger-sheet thead th:not(.select)').nth(1).evaluate((heading) => (heading as HTMLElement).offsetWidth);
  expect(width).toBeGreaterThanOrEqual(172);
});

it('prints head, who and when, the table with its heading, and no buttons', async () => {
  const page = await as('chaoyang', '/employers?section=I');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const head = page.locator('.print-head');
  expect(await head.innerText()).toMatch(/打印人 朝阳 测试（朝阳区）/);
  expect(await head.innerText()).toContain('/employers?section=I');
  expect(await head.innerText()).toMatch(/打印时间 \d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
  expect(await page.locator('.filter-bar').isVisible()).toBe(false);
  expect(await page.locator('.ledger-sheet thead').isVisible()).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
});
