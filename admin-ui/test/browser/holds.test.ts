import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting(null);
let page: Page;

const open = async (who: string) => {
  page = await visits.as(who);
  await visits.open('/retention/holds');
};
const dialog = () => page.getByRole('dialog');
const standing = () => page.getByRole('region', { name: '在册', exact: true }).last();
const past = () => page.getByRole('region', { name: '已解除或已过期', exact: true }).last();

it('holds an employer for a case, and leaves the end of it to another', async () => {
  await open('loader');
  await page.getByRole('button', { name: '登记暂缓' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByLabel('对象').selectOption({ label: '用人单位' });
  await dialog().getByLabel('信用代码或合同登记编号').fill('91110105ma00xyh16c');
  await dialog().getByLabel('案号').fill('京劳监〔2026〕88 号');
  await dialog().getByRole('button', { name: '登记暂缓' }).click();
  expect(visits.fixture.asked.filter((address) => address.endsWith('/retention/holds')).length).toBe(1);
  await dialog().getByLabel('理由').fill('在办');
  await dialog().getByRole('button', { name: '登记暂缓' }).click();
  const own = standing().getByRole('row').filter({ hasText: '京劳监〔2026〕88 号' });
  await own.waitFor();
  expect(await own.innerText()).toContain('91110105MA00XYH16C');
  expect(await own.innerText()).toContain('由另一人解除');
  expect(await own.getByRole('button').count()).toBe(0);
  expect(await own.getByRole('link').count()).toBe(0);
});

it('tells what is wrong with a hold, and keeps what was written', async () => {
  await open('city');
  await page.getByRole('button', { name: '登记暂缓' }).click();
  await dialog().getByLabel('对象').selectOption({ label: '劳动合同' });
  await dialog().getByLabel('信用代码或合同登记编号').fill('01HZAS0F00000000000000ZZZZ');
  await dialog().getByLabel('案号').fill('京劳监〔2026〕89 号');
  await dialog().getByLabel('理由').fill('在办');
  await dialog().getByRole('button', { name: '登记暂缓' }).click();
  await dialog().getByText('没有该登记编号的劳动合同').waitFor();
  expect(await dialog().getByLabel('案号').inputValue()).toBe('京劳监〔2026〕89 号');
});

it('ends a hold of somebody else with a reason, and leads the officer to the employer', async () => {
  await open('city');
  const held = standing().getByRole('row').filter({ hasText: '京劳监〔2026〕7 号' });
  expect(await held.getByRole('link').getAttribute('href')).toContain('/employers/');
  await held.getByRole('button', { name: '解除 2' }).click();
  await dialog().getByLabel('理由').fill('仲裁终结');
  await dialog().getByRole('button', { name: '解除' }).click();
  await past().getByText('仲裁终结').waitFor();
  expect(await standing().getByText('京劳监〔2026〕7 号').count()).toBe(0);
  expect(visits.fixture.asked.some((address) => address.endsWith('/retention/holds/2/end'))).toBe(true);
});

it('is offered to nobody else', async () => {
  await open('chaoyang');
  expect(await page.locator('h1').innerText()).toContain('无权');
});
