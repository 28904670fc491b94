import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { CONTRACT } from '../fixture/screens';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const ID = '110105199001010007';

const visits = visiting('chaoyang');
let page: Page;
beforeEach(async () => {
  page = visits.page;
  await visits.open(`/contracts/${CONTRACT}`);
});

const dialog = () => page.getByRole('dialog');
const ask = () => page.getByRole('button', { name: '显示证件号码' }).click();
const fill = async () => {
  await dialog().getByLabel('用途', { exact: true }).selectOption({ label: '办理案件' });
  await dialog().getByLabel('案号').fill('京朝测监立字〔2026〕12 号');
};
const submit = () => dialog().getByRole('button', { name: '显示' }).click();
const asked = () => visits.fixture.asked.filter((address) => address.endsWith('/reveals')).length;

it('shows nothing without purpose and case, and says which is missing', async () => {
  await ask();
  await submit();
  expect(await dialog().getByRole('alert').allInnerTexts()).toEqual(['请选择用途。', '请填写案号。']);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await violationsOn(page)).toEqual([]);
  await dialog().getByLabel('用途', { exact: true }).selectOption('03');
  await submit();
  expect(await dialog().getByRole('alert').allInnerTexts()).toEqual(['请填写案号。']);
  expect(asked()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  expect(await page.locator('main').innerText()).not.toContain(ID);
});

it('shows the value with a watermark of account and time, and hides both after a minute', async () => {
  page = await visits.apart('chaoyang');
  await page.clock.install();
  await visits.open(`/contracts/${CONTRACT}`);
  await ask();
  await fill();
  await submit();
  await page.getByText(ID).waitFor();
  expect(await page.locator('.watermark').textContent()).toMatch(/^chaoyang \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  expect(await violationsOn(page)).toEqual([]);
  await page.clock.fastForward(50_000);
  expect(await page.getByText(ID).count()).toBe(1);
  await page.clock.fastForward(12_000);
  await page.getByText(ID).waitFor({ state: 'detached' });
  expect(await page.locator('.watermark').count()).toBe(0);
});

it('shows several values at once, hides one at a time, and leaves nothing behind on another screen', async () => {
  await ask();
  await dialog().getByLabel('手机号码').check();
  await dialog().getByLabel('约定工资').check();
  await dialog().getByLabel('出生日期').check();
  await fill();
  await submit();
  await page.getByText('13800000000').waitFor();
  expect(asked()).toBe(1);
  expect(await page.locator('.revealed-value').allInnerTexts()).toEqual([ID, '13800000000', '8600 元/月']);
  await page.getByRole('button', { name: '隐藏证件号码' }).click();
  expect(await page.getByText(ID).count()).toBe(0);
  expect(await page.locator('.watermark').count()).toBe(1);
  await page.getByRole('link', { name: '用人单位台账' }).first().click();
  await page.getByRole('heading', { name: '用人单位台账', level: 1 }).waitFor();
  expect(await page.locator('.watermark').count()).toBe(0);
  await page.goBack();
  await page.getByRole('button', { name: '显示手机号码' }).waitFor();
  expect(await page.getByText('13800000000').count()).toBe(0);
});

it('is on paper too while a value is on the screen, without the buttons', async () => {
  await ask();
  await fill();
  await submit();
  await page.getByText(ID).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.watermark').isVisible()).toBe(true);
  expect(await page.getByText(ID).isVisible()).toBe(true);
  expect(await page.locator('.revealed .ant-btn').first().isVisible()).toBe(false);
});

it('tells a refusal in the dialog and keeps what was written', async () => {
  await ask();
  await fill();
  for (let i = 0; i < 30; i++) {
    await page.evaluate(
      (contractId) =>
        fetch('/api/v1/reveals', {
          method: 'POST',
          headers: { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' },
          body: JSON.stringify({ contractId, fields: ['worker.name'], purpose: '01', caseNo: '1', note: null }),
        }),
      CONTRACT,
    );
  }
  await submit();
  await dialog().getByRole('alert').waitFor();
  expect(await dialog().getByRole('alert').innerText()).toContain('TOO_MANY_REVEALS');
  expect(await dialog().getByLabel('案号').inputValue()).toContain('京朝测监立字');
  expect(await page.locator('main').innerText()).not.toContain(ID);
});

it('is asked for by keyboard alone', async () => {
  await page.getByRole('button', { name: '显示证件号码' }).focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
  await dialog().getByLabel('用途', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('京朝测监立字〔2026〕12 号');
  await page.keyboard.press('Enter');
  await page.getByText(ID).waitFor();
});

it('asks an old session to sign in once more, comes back to the same address and goes on with what was written', async () => {
  visits.fixture.growOld();
  await page.goto(`${visits.fixture.url}/contracts/${CONTRACT}?from=1&to=2`);
  await settled(page);
  await ask();
  await dialog().getByLabel('手机号码').check();
  await fill();
  await submit();
  await dialog().getByText('须再次登录以确认身份').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('main').innerText()).not.toContain(ID);
  await dialog().getByRole('button', { name: '登录并继续' }).click();
  await page.getByText(ID).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/contracts/${CONTRACT}?from=1&to=2`);
  expect(await page.locator('.revealed-value').allInnerTexts()).toEqual([ID, '13800000000']);
  expect(asked()).toBe(2);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('案');
  await page.reload();
  await settled(page);
  expect(await page.getByText(ID).count()).toBe(0);
  expect(await dialog().count()).toBe(0);
});
