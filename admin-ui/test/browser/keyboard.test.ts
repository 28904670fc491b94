import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { APPROVAL, CONTRACT, EMPLOYER } from '../fixture/screens';
import { settled } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

it('leads past the menu to the main part first of all', async () => {
  await open('/employers');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('跳到主要内容');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

it('shows where the focus is on everything it reaches', async () => {
  await open('/employers');
  const bare = new Set<string>();
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await drawn();
      const element = document.activeElement as HTMLElement;
      const around = [element, element.closest<HTMLElement>('.ant-select, .ant-input-affix-wrapper') ?? element];
      const look = () =>
        around.map((each) => {
          const { outlineStyle, outlineWidth, boxShadow, borderColor, top } = getComputedStyle(each);
          return [outlineStyle, outlineWidth, boxShadow, borderColor, top].join();
        });
      const withFocus = look();
      element.blur();
      await drawn();
      const without = look();
      element.focus();
      await drawn();
      return withFocus.join() === without.join() ? element.outerHTML.slice(0, 90) : null;
    });
    if (unseen) {
      bare.add(unseen);
    }
  }
  expect([...bare]).toEqual([]);
});

it('goes to the search box with a slash, unless something is being written', async () => {
  await open('/employers');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.type('科技/中关村');
  expect(await page.getByRole('searchbox').inputValue()).toBe('科技/中关村');
});

it('walks the records with j and k or the arrows, and opens one with Enter', async () => {
  await open('/employers');
  const names = await page.locator('tbody td.leading').allInnerTexts();
  await page.getByRole('region', { name: '用人单位台账' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  expect(await focused()).toBe(names[2]);
  await page.keyboard.press('k');
  expect(await focused()).toBe(names[1]);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.locator('h1').innerText()).toBe(names[1]);
});

it('opens a record by a click anywhere in its row', async () => {
  await open('/employers');
  const name = await page.locator('tbody td.leading').nth(3).innerText();
  await page.locator('tbody tr').nth(3).locator('td').nth(4).click();
  await settled(page);
  expect(await page.locator('h1').innerText()).toBe(name);
});

it('closes with Escape what lies on top', async () => {
  await open('/employers');
  await page.getByRole('button', { name: '列设置' }).click();
  await page.getByRole('checkbox', { name: '规模' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: '规模' }).waitFor({ state: 'hidden' });
  await page.locator('h1').click();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').innerText()).toContain('键盘快捷键');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

it('gives every screen its own title, a focus of its own, and the way back', async () => {
  const titles: string[] = [];
  await open('/');
  titles.push(await page.title());
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '用人单位台账' }).click();
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  titles.push(await page.title());
  await page.locator('tbody td.leading a').first().click();
  await settled(page);
  titles.push(await page.title());
  await page.locator('#contracts td.leading a').first().click();
  await settled(page);
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(4);
  expect(titles[2]).toContain('一企一档');
  for (const title of titles.slice(0, 3).reverse()) {
    await page.goBack();
    await settled(page);
    expect(await page.title()).toBe(title);
  }
});

it.each([
  '/overview?area=110000&rate=wageMedian&map=table&trend=table&figures=table&months=60',
  `/employers/${EMPLOYER}?state=ENDED`,
  `/contracts/${CONTRACT}`,
  '/platforms/yunqian/filings?result=REJECTED',
  `/approvals/${APPROVAL}`,
])('opens the view of the address %s as it was left', async (address) => {
  await open(address);
  expect(page.url()).toBe(visits.fixture.url + address);
  const seen = await page.locator('main').innerText();
  await page.reload();
  await settled(page);
  expect(await page.locator('main').innerText()).toBe(seen);
  expect(await page.getByRole('alert').count()).toBe(0);
});
