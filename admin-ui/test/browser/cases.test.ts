import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { LATE_CASE, NOTICED_CASE } from '../fixture/cases';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const timeline = () => page.getByRole('list', { name: '时间线' }).getByRole('listitem');

it('lists cases by urgency, mine and others, in the address, and leads to one', async () => {
  await visits.open('/cases');
  const rows = page.getByRole('region', { name: '案件' }).getByRole('row');
  expect(await page.locator('.ledger-group').allInnerTexts()).toEqual(['严重超期 1 件', '临期 1 件', '已办结']);
  await page.getByRole('navigation', { name: '常看的范围' }).getByRole('link', { name: '由我办理' }).click();
  await page.getByRole('navigation', { name: '按紧急程度' }).getByRole('link', { name: '严重超期 1 件' }).click();
  await expect.poll(() => rows.count()).toBe(2);
  expect(visits.query()).toEqual({ urgency: 'CRITICALLY_OVERDUE', open: 'true', assignee: 'me' });
  await page.getByRole('link', { name: `线索 ${LATE_CASE}` }).click();
  await page.getByRole('heading', { name: `线索 ${LATE_CASE}` }).waitFor();
  expect(await page.getByText('超 9 个工作日').count()).toBe(1);
});

it('tells what may be done and why other acts are refused, keeps a draft over a lost connection and a reload, and does the act', async () => {
  await visits.open(`/cases/${NOTICED_CASE}`);
  await page.getByText(/不能办理的事项及理由/).click();
  await page.getByText('陈述、申辩期限未满').waitFor();
  await page.getByRole('button', { name: '法制审核', exact: true }).click();
  const form = page.getByRole('form', { name: '法制审核' });
  await form.getByLabel('理由、事实与依据').fill('程序合法，量罚适当');
  visits.fixture.refuse('/api/v1/cases/12/acts');
  await form.getByRole('button', { name: '办理：法制审核' }).click();
  await page.getByRole('alert').waitFor();
  visits.fixture.refuse(null);
  await page.reload();
  await settled(page);
  expect(await form.getByLabel('理由、事实与依据').inputValue()).toBe('程序合法，量罚适当');
  await form.getByLabel('理由、事实与依据').fill('拒');
  await form.getByRole('button', { name: '办理：法制审核' }).click();
  await page.getByText('未填写理由 — 写明理由').waitFor();
  await form.getByLabel('理由、事实与依据').fill('程序合法');
  await form.getByRole('button', { name: '办理：法制审核' }).click();
  await expect.poll(() => timeline().first().innerText()).toContain('法制审核');
  expect(await form.count()).toBe(0);
  expect(await page.getByRole('link', { name: '《法制审核意见书》' }).getAttribute('href')).toBe('/api/v1/cases/12/documents/6/LEGAL_OPINION');
  expect(await violationsOn(page)).toEqual([]);
});

it('says something, hands over and adds a file, and tells why a file is not taken', async () => {
  await visits.open(`/cases/${NOTICED_CASE}`);
  await page.getByRole('form', { name: '留言' }).getByRole('textbox').fill('已联系当事人');
  await page.getByRole('button', { name: '发表留言' }).click();
  await expect.poll(() => timeline().first().innerText()).toContain('已联系当事人');
  await page.getByLabel('添加附件（至多 20 MiB）').setInputFiles({ name: '图.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await page.getByText('文件是网页或者 SVG').waitFor();
  await page.getByLabel('添加附件（至多 20 MiB）').setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('说明') });
  await page.getByRole('link', { name: '说明.txt' }).waitFor();
  await page.getByRole('button', { name: '转交' }).click();
  const form = page.getByRole('form', { name: '转交' });
  await form.getByLabel('转交给', { exact: true }).selectOption('cy-insp-1');
  await form.getByLabel('需办理的事项').fill('请补充证据');
  await form.getByRole('button', { name: '转交' }).click();
  await expect.poll(() => timeline().first().innerText()).toContain('请补充证据');
});

it('opens a case from a lead and shows it', async () => {
  await visits.open('/cases/new?employer=91110105A000000002');
  expect(await page.getByLabel('统一社会信用代码').inputValue()).toBe('91110105A000000002');
  await page.getByLabel('线索来源').selectOption('COMPLAINT');
  await page.getByLabel('案由与线索内容').fill('未签订书面劳动合同');
  await page.getByRole('button', { name: '登记线索' }).click();
  await page.getByRole('heading', { name: '线索 14' }).waitFor();
  expect(await page.getByText('未签订书面劳动合同').count()).toBeGreaterThan(0);
});
