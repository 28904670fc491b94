import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { ANSWERED_ALERT } from '../fixture/alerts';
import { OWN_EMPLOYER } from '../fixture/notices';
import { PEOPLE } from '../fixture/people';
import { Refusal } from '../fixture/refusals';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('employer');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const own = `/employers/${OWN_EMPLOYER?.creditCode}`;
const menu = () => page.getByRole('navigation', { name: '主菜单' });
const main = () => page.locator('main').innerText();

it('opens on its own affairs, and each reminder leads to what is meant', async () => {
  expect(PEOPLE.employer?.employer).toBe(OWN_EMPLOYER?.creditCode);
  await open('/');
  expect(new URL(page.url()).pathname).toBe(`${own}/affairs`);
  expect(await main()).toContain('提示提醒已过答复期限');
  await page.getByRole('link', { name: '合同 30 日内到期' }).click();
  await settled(page);
  expect(visits.query()).toEqual({ within: '30' });
  const first = page.locator('tbody tr').first();
  expect(await first.innerText()).toContain('今日到期');
  await open('/');
  await page.getByRole('link', { name: '备案被拒绝' }).click();
  await settled(page);
  expect(visits.query()).toEqual({ result: 'REJECTED' });
  expect(await page.locator('.findings').count()).toBeGreaterThan(0);
  await open('/');
  await page.getByRole('link', { name: '提示提醒待答复' }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/notices');
  expect(await page.locator('tbody td.leading a').count()).toBe(3);
});

it('tells in the menu how many notices wait, and goes on page by page through what one tells', async () => {
  await open('/');
  expect(await menu().getByRole('link', { name: /提示提醒/ }).innerText()).toContain('3');
  await menu().getByRole('link', { name: /提示提醒/ }).click();
  await settled(page);
  await page.locator('tbody td.leading a').nth(1).click();
  await settled(page);
  const text = await main();
  expect(text).toContain('请于期限内核对所列合同');
  expect(text).toContain('《劳动合同法》第五十五条');
  expect(text).toContain('2026-11-25');
  expect(text).toContain('剩 1 个工作日');
  expect(text).toContain('约定工资标准、计薪单位');
  expect(text).not.toContain('/contract/');
  const before = await page.locator('tbody tr').count();
  const next = page.getByRole('button', { name: '下一页' });
  if (await next.isEnabled()) {
    await next.click();
    await settled(page);
    expect(visits.query().cursor).toBeTruthy();
    expect(await page.locator('tbody tr').count()).toBeLessThan(before);
  }
  expect(await violationsOn(page)).toEqual([]);
});

it('is answered once, with the filing that repairs it', async () => {
  await open('/notices/4');
  await page.getByRole('textbox', { name: '答复内容' }).fill('已补发差额，并报送工资变更。');
  await page.getByRole('combobox', { name: '改正的备案' }).selectOption('01990000-0000-7000-a000-000000000009');
  await page.getByRole('button', { name: '提交答复' }).click();
  await settled(page);
  const text = await main();
  expect(text).toContain('已答复');
  expect(text).toContain('已补发差额，并报送工资变更。');
  expect(text).toContain('01990000-0000-7000-a000-000000000009');
  expect(await page.getByRole('button', { name: '提交答复' }).count()).toBe(0);
  await open('/');
  expect(await menu().getByRole('link', { name: /提示提醒/ }).innerText()).toContain('2');
});

it('keeps what was written when a colleague was faster, and over a new load', async () => {
  await open('/notices/5');
  await page.getByRole('textbox', { name: '答复内容' }).fill('情况说明');
  visits.fixture.refuse(
    '/api/v1/notices/5/answer',
    new Refusal(412, 'CHANGED_MEANWHILE', '内容已被他人修改', 'It was changed meanwhile', '其他人已修改了此内容,请重新读取后再试。', 'Somebody has changed it; read it again, then try again.'),
  );
  await page.getByRole('button', { name: '提交答复' }).click();
  await settled(page);
  expect(await main()).toContain('其他人已修改了此内容');
  visits.fixture.refuse(null);
  await open('/notices/5');
  expect(await page.getByRole('textbox', { name: '答复内容' }).inputValue()).toBe('情况说明');
});

it('takes no answer after its time, and says why', async () => {
  await open('/notices/3');
  expect(await main()).toContain('答复期限 2026-11-10 已过');
  expect(await page.getByRole('textbox', { name: '答复内容' }).count()).toBe(0);
});

it('is answered with the keyboard alone', async () => {
  await open('/notices');
  await page.getByRole('region', { name: '提示提醒' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/notices/5');
  const text = page.getByRole('textbox', { name: '答复内容' });
  await text.focus();
  await page.keyboard.type('已核实');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await main()).toContain('2026-11-24 答复（employer）');
});

it('keeps leads and other employers out of reach', async () => {
  await open('/alerts');
  expect(await main()).toContain('无权访问');
  await open('/employers/911101050000000000/affairs');
  expect(await main()).toContain('未找到');
});

it('asks for no list of platforms, which an employer may not see', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(`${own}/affairs`);
  expect(asked).toContain('/api/v1/me');
  expect(asked).not.toContain('/api/v1/platforms');
});

it('is seen by the supervisor with its answer', async () => {
  page = await visits.as('chaoyang');
  await open(`/alerts/${ANSWERED_ALERT?.alertNo}`);
  const text = await main();
  expect(text).toContain('单位已答复');
  expect(text).toContain('已补发差额，并报送工资变更。');
  expect(text).toContain('单位答复：employer');
  expect(text).toContain('01990000-0000-7000-a000-000000000009');
});

it('is seen by the operator of its platform, without its text', async () => {
  page = await visits.as('operator');
  await open('/');
  await menu().getByRole('link', { name: '提示提醒' }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/platforms/yunqian/notices');
  const text = await main();
  expect(text).toContain(OWN_EMPLOYER?.name);
  expect(text).toContain('等 ');
  expect(text).not.toContain('请于期限内核对');
  expect(await violationsOn(page)).toEqual([]);
});
