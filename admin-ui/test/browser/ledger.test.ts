import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMPLOYER } from '../fixture/screens';
import { settled } from './browser';
import { visiting } from './visits';

const visits = visiting(null);
const { query } = visits;
let page: Page;

const open = async (address: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  page = await visits.as('chaoyang', { language });
  await visits.open(address);
};
const names = () => page.locator('tbody td.leading').allInnerTexts();
const lastAsked = () => new URL(visits.fixture.asked.filter((asked) => asked.startsWith('/api/v1/employers?')).at(-1) ?? '', visits.fixture.url).searchParams;
const turn = async (button: string) => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await settled(page);
};

describe('the question of the ledger', () => {
  it('goes from the address into the filters and to the server', async () => {
    await open('/employers?q=%E6%9C%89%E9%99%90&area=110105&section=I&state=OVERDUE&sort=name');
    expect(Object.fromEntries(lastAsked())).toEqual({ q: '有限', area: '110105', section: 'I', state: 'OVERDUE', sort: 'name' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('有限');
    const chosen = await page.locator('.filter-bar .ant-select-content').allInnerTexts();
    expect(chosen.slice(0, 3).map((text) => text.trim())).toEqual(['朝阳区', 'I 信息传输、软件和信息技术服务业', '到期未办']);
    expect(await page.locator('th[aria-sort]').innerText()).toContain('用人单位名称');
  });

  it('goes from the filters into the address, and comes back with the browser', async () => {
    await open('/employers');
    const all = await names();
    await page.getByRole('searchbox').fill('信息技术');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(query()).toEqual({ q: '信息技术' });
    expect((await names()).every((name) => name.includes('信息技术'))).toBe(true);
    await page.getByRole('combobox', { name: /^合同状态/ }).click();
    await page.locator('.ant-select-item-option', { hasText: '到期未办' }).click();
    await settled(page);
    expect(query()).toEqual({ q: '信息技术', state: 'OVERDUE' });
    await page.goBack();
    await settled(page);
    expect(query()).toEqual({ q: '信息技术' });
    await page.goBack();
    await settled(page);
    expect(query()).toEqual({});
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(await names()).toEqual(all);
  });

  it('holds what has been written when a choice is made', async () => {
    await open('/employers');
    await page.getByRole('searchbox').fill('商贸');
    await page.getByRole('combobox', { name: '合同状态' }).click();
    await page.locator('.ant-select-item-option', { hasText: '到期未办' }).click();
    await settled(page);
    expect(query()).toEqual({ q: '商贸', state: 'OVERDUE' });
  });

  it('is forgotten on request', async () => {
    await open('/employers?section=I&state=ENDED');
    await turn('重置');
    expect(query()).toEqual({});
    expect([...lastAsked().keys()]).toEqual(['sort']);
  });

  it('is sorted by a heading', async () => {
    await open('/employers');
    await page.getByRole('button', { name: '最近备案' }).click();
    await settled(page);
    expect(query()).toEqual({ sort: '-lastFiledAt' });
    const days = await page.locator('tbody td:last-child').allInnerTexts();
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('the pages of the ledger', () => {
  it('are turned forwards and back, each row shown once', async () => {
    await open('/employers');
    const first = await names();
    await turn('下一页');
    const second = await names();
    await turn('下一页');
    const third = await names();
    expect(new Set([...first, ...second, ...third]).size).toBe(150);
    expect(query().page).toBe('3');
    await turn('上一页');
    expect(await names()).toEqual(second);
    await turn('上一页');
    expect(await names()).toEqual(first);
    expect(query()).toEqual({});
  });

  it('end with the last row', async () => {
    await open('/employers?section=J');
    const all = Number(/共 (\d+) 条/.exec(await page.locator('.page-turner').innerText())?.[1]);
    expect(await names()).toHaveLength(all);
    expect(await page.getByRole('button', { name: '下一页' }).isDisabled()).toBe(true);
  });

  it('begin anew with another question', async () => {
    await open('/employers');
    await turn('下一页');
    await page.getByRole('button', { name: /^用人单位名称/ }).click();
    await settled(page);
    expect(query()).toEqual({ sort: 'name' });
  });

  it('can be opened in the middle by their address, with the beginning as the way back', async () => {
    await open('/employers');
    await turn('下一页');
    const second = await names();
    const address = page.url();
    await open(address.slice(visits.fixture.url.length));
    expect(await names()).toEqual(second);
    expect(await page.getByRole('button', { name: '上一页' }).isDisabled()).toBe(true);
    await turn('首页');
    expect(query()).toEqual({});
  });
});

describe('a refusal', () => {
  it.each([
    ['zh-CN', '数据库暂不可用', '请稍后重试。', '重试'],
    ['en', 'The database is not available', 'Try again later.', 'Try again'],
  ] as const)('is told in %s with its code, and tried again', async (language, title, detail, retry) => {
    visits.fixture.refuse('/api/v1/employers');
    await open('/employers', language);
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain(title);
    expect(await alert.innerText()).toContain(detail);
    expect(await alert.innerText()).toContain('DATABASE_UNAVAILABLE');
    visits.fixture.refuse(null);
    await page.getByRole('button', { name: retry }).click();
    await page.locator('tbody td.leading a').first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('of a parameter offers to forget the question', async () => {
    await open('/employers?cursor=broken&section=I');
    expect(await page.getByRole('alert').innerText()).toContain('INVALID_CURSOR');
    await turn('重置查询条件');
    expect(query()).toEqual({});
    expect((await names()).length).toBe(50);
  });
});

it('says that nothing matches and what to do', async () => {
  await open('/employers?q=%E4%B8%8D%E5%AD%98%E5%9C%A8');
  expect(await page.getByRole('status').innerText()).toContain('没有符合条件的用人单位');
  expect(await page.locator('table').count()).toBe(0);
});

it('keeps the view when the session has ended: one sign-in, then the same question', async () => {
  await open('/employers?section=I&sort=name');
  visits.fixture.endSessions();
  await page.getByRole('combobox', { name: /^合同状态/ }).click();
  await page.locator('.ant-select-item-option', { hasText: '到期未办' }).click();
  await page.waitForURL('**/fixture-sign-in?**');
  await page.getByRole('link', { name: 'chaoyang' }).click();
  await settled(page);
  expect(query()).toEqual({ section: 'I', sort: 'name', state: 'OVERDUE' });
  expect((await names()).length).toBeGreaterThan(0);
});

it('is led back to as it was asked from a record', async () => {
  await open('/employers?section=I&sort=name');
  await page.locator('tbody td.leading a').first().click();
  await settled(page);
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '用人单位台账' }).click();
  await settled(page);
  expect(query()).toEqual({ section: 'I', sort: 'name' });
});

it('remembers which columns were chosen', async () => {
  await open('/employers');
  await page.getByRole('button', { name: '列设置' }).click();
  await page.getByRole('checkbox', { name: '登记库' }).check();
  await page.getByRole('checkbox', { name: '规模' }).uncheck();
  await page.reload();
  await settled(page);
  const headings = (await page.locator('th').allInnerTexts()).map((text) => text.trim().split(/\s/)[0]);
  expect(headings).toContain('登记库');
  expect(headings).not.toContain('规模');
});

it('shows a district its own employers only', async () => {
  await open(`/employers/${EMPLOYER}`);
  expect(await page.locator('h1').innerText()).toContain('有限公司');
  await page.goto(`${visits.fixture.url}/fixture-sign-in?who=etown&to=/employers/${EMPLOYER}`);
  await settled(page);
  expect(await page.getByRole('alert').innerText()).toContain('NOT_FOUND');
});
