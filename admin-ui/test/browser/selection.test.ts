import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open, query } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const bar = () => page.getByRole('region', { name: '批量操作' });
const said = () => bar().getByRole('status').innerText();
const names = () => page.locator('tbody td.leading').allInnerTexts();
const selected = () => page.locator('tr:has(.select input:checked) td.leading').allInnerTexts();
const keys = async (...pressed: string[]) => {
  await page.getByRole('region', { name: '用人单位台账' }).focus();
  for (const key of pressed) {
    await page.keyboard.press(key);
  }
};

it('is made with the keyboard, told in numbers, and exported alone', async () => {
  await open('/employers');
  const rows = await names();
  await keys('j', 'x', 'j', 'j', 'x', 'k', 'x', 'x');
  expect(await said()).toBe('已选 2 条');
  expect(await selected()).toEqual([rows[0], rows[2]]);
  expect(await violationsOn(page)).toEqual([]);
  await bar().getByRole('button', { name: '导出所选 Excel' }).click();
  const job = page.getByRole('article', { name: '导出用人单位台账（XLSX）' });
  await job.getByText('2 行').waitFor();
});

it('takes the page, then all that match, and says how many these are', async () => {
  await open('/employers');
  const total = Number(/共 ([\d,]+) 条/.exec(await page.locator('.page-turner').innerText())?.[1]?.replace(',', ''));
  await page.getByRole('checkbox', { name: '选择本页 50 条' }).check();
  expect(await said()).toBe('已选 50 条');
  await bar().getByRole('button', { name: `选择符合条件的全部 ${total} 条` }).click();
  expect(await said()).toBe(`已选符合条件的全部 ${total} 条`);
  expect(await bar().getByRole('button', { name: '打印清单' }).count()).toBe(0);
  await bar().getByRole('button', { name: '导出所选 CSV' }).click();
  await page.getByRole('article', { name: '导出用人单位台账（CSV）' }).getByText(`${total} 行`).waitFor();
});

it('holds over pages and over a look at a record, stops at a hundred, and is gone with another question', async () => {
  await open('/employers');
  const page1 = page.getByRole('checkbox', { name: '选择本页 50 条' });
  await page1.check();
  await page.getByRole('button', { name: '下一页' }).click();
  await settled(page);
  await keys('j', 'x');
  expect(await said()).toBe('已选 51 条');
  await page.locator('tbody td.leading a').nth(1).click();
  await settled(page);
  await page.goBack();
  await settled(page);
  expect(await said()).toBe('已选 51 条');
  await bar().getByRole('button', { name: '选择本页 50 条' }).click();
  expect(await said()).toBe('已选 100 条；逐条至多选 100 条');
  await page.getByRole('button', { name: '下一页' }).click();
  await settled(page);
  expect(await page.locator('tbody .select input').first().isDisabled()).toBe(true);
  await page.getByRole('searchbox').fill('商贸');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await bar().count()).toBe(0);
});

it('is printed as a list with a link of its own, and the ledger is whole again after it', async () => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll('tbody tr').length);
    };
  });
  await open('/employers?sort=name');
  const rows = await names();
  await keys('j', 'x', 'j', 'x', 'j', 'x');
  await bar().getByRole('button', { name: '打印清单' }).click();
  await page.locator('body[data-printed="3"]').waitFor();
  await settled(page);
  expect(query().codes?.split(',')).toHaveLength(3);
  expect(query().sort).toBe('name');
  expect(await names()).toEqual(rows.slice(0, 3));
  await page.getByRole('button', { name: '仅看所选 3 家' }).click();
  await settled(page);
  expect(await names()).toEqual(rows);
});

it('can be made on a narrow screen', async () => {
  page = await visits.as('chaoyang', { width: 390 });
  await open('/employers');
  await page.locator('tbody .select-mark').nth(1).click();
  expect(await said()).toBe('已选 1 条');
  expect(await violationsOn(page)).toEqual([]);
  await bar().getByRole('button', { name: '选择本页 50 条' }).click();
  expect(await said()).toBe('已选 50 条');
  await bar().getByRole('button', { name: '仅看所选' }).click();
  await settled(page);
  expect(query().codes?.split(',')).toHaveLength(50);
});
