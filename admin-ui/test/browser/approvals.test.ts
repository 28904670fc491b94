import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { waitingIn } from '../fixture/approvals';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const first = () => waitingIn('110105')[0]?.filingNo ?? 0;
const count = () => page.locator('.menu-count span').first().innerText();
const reason = () => page.getByRole('textbox', { name: '理由' });
const write = async (text: string) => {
  await page.getByRole('radio', { name: '同意', exact: true }).check();
  await reason().fill(text);
};
const submit = async () => {
  await page.getByRole('button', { name: '提交决定' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
  await settled(page);
};

it('lists what waits first in first, and the menu says how many', async () => {
  await open('/approvals');
  const waiting = waitingIn('110105');
  expect(await page.locator('tbody td.leading').allInnerTexts()).toEqual(waiting.slice(0, 50).map(({ contractNo }) => contractNo));
  expect(await count()).toBe(String(waiting.length));
});

it('is decided by keyboard alone, with a reason and a confirmation', async () => {
  const filingNo = first();
  const waiting = waitingIn('110105').length;
  await open('/approvals');
  await page.getByRole('region', { name: '审批' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/approvals/${filingNo}`);
  await page.getByRole('button', { name: '提交决定' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').first().innerText()).toContain('请选择是否同意');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('材料不全 <b>');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('将不同意此件');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await reason().inputValue()).toBe('材料不全 <b>');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.getByRole('status').innerText()).toContain('决定已提交');
  expect(await page.locator('.decision').innerText()).toContain('材料不全 <b>');
  expect(await page.locator('.decision').innerText()).toContain('不同意');
  expect(await count()).toBe(String(waiting - 1));
  expect(await violationsOn(page)).toEqual([]);
});

it('says that somebody else was faster, and shows what was decided', async () => {
  const filingNo = first();
  await open(`/approvals/${filingNo}`);
  await write('同意');
  await page.evaluate(
    (address) =>
      fetch(address, {
        method: 'POST',
        headers: { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' },
        body: JSON.stringify({ granted: false, reason: '另一位先作了决定' }),
      }),
    `/api/v1/approvals/${filingNo}/decision`,
  );
  await submit();
  expect(await page.getByRole('alert').innerText()).toContain('APPROVAL_DECIDED');
  expect(await page.locator('.decision').innerText()).toContain('另一位先作了决定');
  expect(await page.getByRole('button', { name: '提交决定' }).count()).toBe(0);
});

it('keeps what was written when the session has ended, also over the sign-in', async () => {
  const filingNo = first();
  await open(`/approvals/${filingNo}`);
  await write('已电话核实');
  visits.fixture.endSessions();
  await submit();
  expect(await page.getByRole('alert').first().innerText()).toContain('SESSION_EXPIRED');
  expect(await reason().inputValue()).toBe('已电话核实');
  await page.goto(`${visits.fixture.url}/fixture-sign-in?who=chaoyang&to=/approvals/${filingNo}`);
  await settled(page);
  expect(await reason().inputValue()).toBe('已电话核实');
  expect(await page.getByRole('radio', { name: '同意', exact: true }).isChecked()).toBe(true);
  await submit();
  expect(await page.getByRole('status').innerText()).toContain('决定已提交');
});

it('is not offered to those who may not decide', async () => {
  page = await visits.as('operator');
  await open('/platforms/yunqian/filings');
  expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '审批' }).count()).toBe(0);
  await open('/approvals');
  expect(await page.locator('h1').innerText()).toContain('无权');
});
