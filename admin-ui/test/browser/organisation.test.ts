import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting(null);
let page: Page;

const open = async (who: string, address: string) => {
  page = await visits.as(who);
  await visits.open(address);
};
const dialog = () => page.getByRole('dialog');
const accounts = () => page.getByRole('region', { name: /的账号$/ }).getByRole('row');

it('begins for the security administrator here, makes an account with one role and shows its password once', async () => {
  await open('security', '/');
  expect(new URL(page.url()).pathname).toBe('/admin/organisation');
  await page.getByRole('link', { name: '延庆区' }).click();
  await page.getByText('该单位还没有账号').waitFor();
  await page.getByRole('button', { name: '新建账号' }).click();
  await dialog().getByLabel('账号').fill('yanqing-inspector');
  await dialog().getByLabel('姓名').fill('测试新');
  await dialog().getByLabel('角色').selectOption({ label: '区级执法检查员' });
  await dialog().getByLabel('理由').fill('新入职');
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByRole('button', { name: '新建账号' }).click();
  await page.getByText('kD7mPq2xVbT9rWfa').waitFor();
  await expect.poll(() => accounts().count()).toBe(2);
  expect(await accounts().nth(1).innerText()).toContain('未绑定');
  await page.getByRole('button', { name: '已记下，关闭' }).click();
  expect(await page.getByText('kD7mPq2xVbT9rWfa').count()).toBe(0);
});

it('disables, and unlocks, with a reason alone, and leaves the own account to another', async () => {
  await open('security', '/admin/organisation');
  const own = accounts().filter({ hasText: 'security' }).first();
  expect(await own.getByRole('button').count()).toBe(0);
  expect(await own.innerText()).toContain('由另一位安全管理员变更');
  const leader = accounts().filter({ hasText: 'leader' });
  await leader.getByRole('button', { name: '停用' }).click();
  await dialog().getByRole('button', { name: '停用' }).click();
  expect(visits.fixture.asked.filter((address) => address.includes('/changes/')).length).toBe(0);
  await dialog().getByLabel('理由').fill('调离');
  await dialog().getByRole('button', { name: '停用' }).click();
  await leader.getByText('已停用').waitFor();
  expect(visits.fixture.asked.some((address) => address.endsWith('/organisation/accounts/leader/changes/DISABLE'))).toBe(true);
});

it('gives an account another role in another unit, from where it is found then', async () => {
  await open('security', '/admin/organisation?unit=110000');
  await accounts().filter({ hasText: 'leader' }).getByRole('button', { name: '变更角色' }).click();
  await dialog().getByLabel('单位与角色').selectOption({ label: '延庆区 · 区级审批负责人' });
  await dialog().getByLabel('理由').fill('任职变动');
  await dialog().getByRole('button', { name: '变更角色' }).click();
  await expect.poll(() => accounts().filter({ hasText: 'leader' }).count()).toBe(0);
  await page.getByRole('link', { name: '延庆区' }).click();
  await expect.poll(() => accounts().filter({ hasText: '区级审批负责人' }).count()).toBe(1);
});

it('is read by the city without any way to change, and by an area for itself alone', async () => {
  await open('city', '/admin/organisation?unit=110105');
  expect(await accounts().count()).toBeGreaterThan(1);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  await open('chaoyang', '/admin/organisation?unit=110108');
  const units = page.getByRole('region', { name: '监管单位' }).getByRole('row');
  expect(await units.count()).toBe(2);
  expect(await units.nth(1).innerText()).toContain('朝阳区');
});
