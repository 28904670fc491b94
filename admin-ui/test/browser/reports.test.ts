import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { PEOPLE } from '../fixture/people';
import { opinionAct } from '../fixture/reports';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const HERE = '/reports/110105/2026-Q3';
const comeAs = async (who: string) => {
  page = await visits.as(who);
};
const form = () => page.getByRole('form', { name: '文字部分' });
const save = () => form().getByRole('button', { name: '保存', exact: true });
const part = (name: string): Locator => form().getByLabel(new RegExp(name));
const panel = (name: string) => page.getByRole('region', { name, exact: true });
const confirm = async (act: string) => {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await settled(page);
};
const write = async (measures: string) => {
  await part('形势分析').fill('用工总体平稳');
  await part('工作情况').fill(measures);
  await part('问题与建议').fill('无');
  await save().click();
  await settled(page);
};
const stateOf = () => page.locator('.screen-head').innerText();

it('goes from a district to the city, comes back, goes again and is accepted; every version stays', async () => {
  await open('/');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '定期报告' }).click();
  await page.getByRole('link', { name: /朝阳区 2026年第3季度/ }).click();
  await settled(page);
  expect(await stateOf()).toContain('未填报');
  await write('走访 12 户');
  expect(await stateOf()).toContain('草稿');

  await comeAs('head');
  await open(HERE);
  expect(await form().count()).toBe(0);
  await confirm('报送');
  expect(await stateOf()).toContain('已报送');
  expect(await panel('统计数据').innerText()).toContain('报送时固定，统计于');

  await comeAs('city');
  await open(HERE);
  await page.getByRole('button', { name: '退回' }).click();
  const reason = page.getByRole('dialog').getByRole('textbox', { name: '退回理由' });
  expect(await reason.evaluate((field: HTMLTextAreaElement) => field.required)).toBe(true);
  await reason.fill('请核对抽查数据');
  await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await comeAs('chaoyang');
  await open(HERE);
  expect(await page.locator('main').innerText()).toContain('请核对抽查数据');
  await write('走访 15 户');
  await comeAs('head');
  await open(HERE);
  await confirm('报送');
  await comeAs('city');
  await open(HERE);
  await confirm('接收');
  expect(await stateOf()).toContain('已接收');
  expect(await page.getByRole('button', { name: '退回' }).count()).toBe(0);

  await page.getByRole('link', { name: '第 1 次报送' }).click();
  await settled(page);
  expect(visits.query()).toEqual({ version: '1' });
  expect(await panel('文字部分').innerText()).toContain('走访 12 户');
  await page.getByRole('link', { name: '查看现在的报告' }).click();
  await settled(page);
  expect(await panel('文字部分').innerText()).toContain('走访 15 户');
  expect(await violationsOn(page)).toEqual([]);
});

it('keeps what is written over a lost connection and a reload', async () => {
  await open(HERE);
  await part('形势分析').fill('用工平稳，未见异常');
  visits.fixture.refuse('/api/v1/district-reports/110105');
  await save().click();
  await page.getByRole('alert').waitFor();
  visits.fixture.refuse(null);
  await page.reload();
  await settled(page);
  expect(await part('形势分析').inputValue()).toBe('用工平稳，未见异常');
  await save().click();
  await expect.poll(() => form().getByText('有未保存的内容').count()).toBe(0);
  await page.reload();
  await settled(page);
  expect(await part('形势分析').inputValue()).toBe('用工平稳，未见异常');
});

it('shows what somebody else wrote first, and overwrites it only when told to', async () => {
  await open(HERE);
  await part('形势分析').fill('我的分析');
  const other = await visits.apart('colleague');
  await other.goto(`${visits.fixture.url}${HERE}`);
  await settled(other);
  await other.getByRole('form', { name: '文字部分' }).getByLabel(/形势分析/).fill('同事的分析');
  await other.getByRole('form', { name: '文字部分' }).getByRole('button', { name: '保存', exact: true }).click();
  await other.getByText('草稿').first().waitFor();
  await save().click();
  await form().getByText('形势分析: 同事的分析').waitFor();
  expect(await form().innerText()).toContain('其他人已修改了此内容');
  expect(await part('形势分析').inputValue()).toBe('我的分析');
  await save().click();
  await expect.poll(() => form().getByText('同事的分析').count()).toBe(0);
  await page.reload();
  await settled(page);
  expect(await part('形势分析').inputValue()).toBe('我的分析');
});

it('tells a head why a report cannot be submitted yet', async () => {
  await open('/reports/110105/2026-Q4');
  await part('形势分析').fill('本季度进行中');
  await save().click();
  await page.getByText('草稿').first().waitFor();
  await comeAs('head');
  await open('/reports/110105/2026-Q4');
  expect(await page.getByRole('button', { name: '报送', exact: true }).isDisabled()).toBe(true);
  const acts = await panel('办理').innerText();
  expect(acts).toContain('报告期尚未结束');
  expect(acts).toContain('未写全');
  expect(await page.locator('.screen-head').innerText()).toContain('2027年工作日历尚未载入');
});

it('lists who owes a report and reminds them, also those who have not begun', async () => {
  await comeAs('city');
  await open('/reports?period=2026-Q3');
  const third = panel('2026年第3季度');
  expect(await third.innerText()).toContain('应报 17，已报 10，超期未报 7');
  await page.getByRole('checkbox', { name: '仅看超期未报' }).check();
  await settled(page);
  expect(visits.query()).toEqual({ period: '2026-Q3', overdue: 'true' });
  expect(await page.locator('tbody tr').count()).toBe(7);
  await third.getByRole('button', { name: '催报' }).click();
  expect(await page.getByRole('dialog').getByRole('textbox', { name: '催报内容' }).inputValue()).toContain('2026年第3季度');
  await page.getByRole('dialog').getByRole('button', { name: '催报', exact: true }).click();
  await page.getByText('已催报 7 个单位').waitFor();
  await settled(page);
  expect(await page.locator('tbody').innerText()).toContain('1 次，最近 2026-11-24');
  await comeAs('chaoyang');
  await open(HERE);
  expect(await page.locator('main').innerText()).toContain('市局催报');

  await write('走访 12 户');
  await comeAs('head');
  await open(HERE);
  await confirm('报送');
  await comeAs('city');
  await open(HERE);
  await page.getByRole('button', { name: '退回' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '退回理由' }).fill('请补充');
  await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await comeAs('chaoyang');
  await open(HERE);
  const returned = await page.locator('main').innerText();
  expect(returned).toContain('请补充');
  expect(returned).not.toContain('市局催报');
});

it('records what was heard, and strikes what was recorded by mistake', async () => {
  await open(HERE);
  const opinions = panel('听取意见');
  expect(await opinions.getByRole('listitem').count()).toBe(2);
  await opinions.getByRole('button', { name: '记录意见' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('听取日期').fill('2026-09-20');
  await dialog.getByLabel('来源').selectOption('UNION');
  await dialog.getByLabel('场合').fill('工会座谈会');
  await dialog.getByLabel('意见内容').fill('建议公开示范文本');
  await dialog.getByRole('button', { name: '记录意见', exact: true }).click();
  await expect.poll(() => opinions.getByRole('listitem').count()).toBe(3);
  expect(await opinions.getByRole('listitem').first().innerText()).toContain('工会');
  await opinions.getByRole('listitem').first().getByRole('button', { name: '撤销' }).click();
  await dialog.getByRole('textbox', { name: '理由' }).fill('重复记录');
  await dialog.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => opinions.getByRole('listitem').first().innerText()).toContain('已撤销：重复记录');
  expect(await violationsOn(page)).toEqual([]);
});

it('goes on to the last opinion of many', async () => {
  for (let day = 1; day <= 60; day += 1) {
    opinionAct([undefined], { heardOn: `2026-0${7 + (day % 3)}-1${day % 10}`, source: 'UNION', occasion: `座谈会 ${day}`, text: '建议（测试）' }, PEOPLE.chaoyang!);
  }
  await open(HERE);
  const opinions = panel('听取意见');
  expect(await opinions.getByRole('listitem').count()).toBe(50);
  await opinions.getByRole('button', { name: '加载更多' }).click();
  await expect.poll(() => opinions.getByRole('listitem').count()).toBe(62);
  expect(await opinions.getByRole('button', { name: '加载更多' }).count()).toBe(0);
});

it('prints figures and text without its forms', async () => {
  await open(HERE);
  await write('走访 12 户');
  await page.emulateMedia({ media: 'print' });
  expect(await form().isVisible()).toBe(false);
  expect(await page.locator('.report-said').isVisible()).toBe(true);
  expect(await page.locator('.report-said').innerText()).toContain('走访 12 户');
  expect(await panel('统计数据').isVisible()).toBe(true);
  expect(await page.locator('.print-head').isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});
