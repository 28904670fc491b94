import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { ALERT, alertsFor, urgenciesFor } from '../fixture/alerts';
import { PEOPLE } from '../fixture/people';
import { Refusal } from '../fixture/refusals';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('chaoyang');
const { open } = visits;
let page: Page;
beforeEach(() => {
  page = visits.page;
});

const me = PEOPLE.chaoyang!;
const asked = (question: string) => alertsFor(new URLSearchParams(question), me);
const alertNo = () => ALERT?.alertNo ?? 0;
const NAMES = { CRITICALLY_OVERDUE: '严重超期', OVERDUE: '超期', DUE_SOON: '临期', NOT_DUE: '未到期' } as const;
const act = (name: string) => page.getByRole('button', { name, exact: true });
const send = async (name: string) => {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await settled(page);
};

it('opens on what is mine, the most overdue first, and leads to each group', async () => {
  await open('/');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '预警' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toBe('?state=open&assignee=me');
  const mine = asked('state=open&assignee=me');
  expect(mine.length).toBeGreaterThan(0);
  expect(await page.locator('tbody td.leading a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    mine.slice(0, 50).map((row) => `/alerts/${row.alertNo}`),
  );
  const headings = await page.locator('.ledger-group').allInnerTexts();
  expect(headings).toEqual(
    urgenciesFor(new URLSearchParams('state=open&assignee=me'), me)
      .filter(({ count }) => count > 0)
      .map(({ urgency, count }) => `${NAMES[urgency]} ${count} 件`),
  );
  const groups = page.getByRole('navigation', { name: '按紧急程度' });
  const overdue = urgenciesFor(new URLSearchParams('state=open&assignee=me'), me).find(({ urgency }) => urgency === 'OVERDUE')?.count ?? 0;
  await groups.getByRole('link', { name: `超期 ${overdue} 件`, exact: true }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('urgency')).toBe('OVERDUE');
  expect(await page.locator('tbody tr').count()).toBe(overdue);
  await page.getByRole('navigation', { name: '常看的范围' }).getByRole('link', { name: '未分派' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('assignee')).toBe('none');
  expect(await page.locator('.filter-side').innerText()).toContain('未分派');
  const ledger = page.locator('.ledger');
  expect(await ledger.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
});

it('is found from the employer in two steps', async () => {
  const employer = ALERT!;
  await open('/employers');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /页面名称/ }).fill(employer.creditCode);
  await page.getByRole('option', { name: new RegExp(employer.creditCode) }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/employers/${employer.creditCode}`);
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/employers/${employer.creditCode}`);
  await page.getByRole('link', { name: '查看预警' }).click();
  await settled(page);
  const about = asked(`employer=${employer.creditCode}&state=open`);
  expect(await page.locator('tbody tr:not(.ledger-group)').count()).toBe(about.length);
});

it('says why, by which article, about which contracts and what clears it', async () => {
  await open(`/alerts/${alertNo()}`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('《劳动合同法》第五十五条');
  expect(text).toContain('五、劳动报酬');
  expect(text).toContain('什么可以消除');
  expect(text).toContain('约定工资标准、计薪单位');
  expect(text).not.toContain('/contract/');
  expect(text).toContain('称已更正');
  expect(text).toContain('K04 低于最低工资');
  expect(await page.locator('a[href^="/contracts/"]').count()).toBeGreaterThan(0);
});

it('sends a notice, after which the employer has its time', async () => {
  await open(`/alerts/${alertNo()}`);
  await act('提示提醒').click();
  expect(await page.getByRole('dialog').getByRole('textbox', { name: '提示内容' }).inputValue()).toContain('最低工资');
  expect(await violationsOn(page)).toEqual([]);
  await send('提示提醒');
  const text = await page.locator('main').innerText();
  expect(text).toContain('已提示');
  expect(text).toContain('自查整改');
  expect(text).toContain('2026-12-09 前答复并改正');
  expect(await act('提示提醒').count()).toBe(0);
});

it('is handed over, after which another has it', async () => {
  await open(`/alerts/${alertNo()}`);
  await act('转交').click();
  const to = page.getByRole('dialog').getByRole('combobox', { name: '转交给' });
  expect(await to.locator('option').allInnerTexts()).toEqual(['请选择', '朝阳 同事 (chaoyang-2) 区级监管员']);
  await to.selectOption('chaoyang-2');
  await page.getByRole('dialog').getByRole('textbox', { name: '需办理的事项' }).fill('请核实工资');
  await send('转交');
  expect(await act('排除').count()).toBe(0);
  expect(await act('认领').count()).toBe(1);
});

it('keeps what was written when somebody else was faster', async () => {
  await open(`/alerts/${alertNo()}`);
  await act('排除').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '排除原因' }).selectOption('FALSE_LEAD');
  await dialog.getByRole('textbox', { name: '理由' }).fill('已核实工资按日计算');
  visits.fixture.refuse(
    `/api/v1/alerts/${alertNo()}/dismissal`,
    new Refusal(412, 'CHANGED_MEANWHILE', '内容已被他人修改', 'It was changed meanwhile', '其他人已修改了此内容,请重新读取后再试。', 'Somebody has changed it; read it again, then try again.'),
  );
  await send('排除');
  expect(await dialog.innerText()).toContain('其他人已修改了此内容');
  expect(await dialog.getByRole('textbox', { name: '理由' }).inputValue()).toBe('已核实工资按日计算');
  visits.fixture.refuse(null);
  await send('排除');
  const text = await page.locator('main').innerText();
  expect(text).toContain('误报');
  expect(text).toContain('已核实工资按日计算');
});

it('keeps the filters open beside the queue, and in a drawer where there is no room', async () => {
  await open('/alerts?state=open');
  const filters = page.getByRole('complementary', { name: '筛选' });
  const [beside, ledger] = await Promise.all([filters.boundingBox(), page.getByRole('region', { name: '预警' }).boundingBox()]);
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(ledger?.x ?? 0);
  await filters.getByRole('textbox', { name: '规则编号' }).fill('e01');
  await filters.getByRole('button', { name: '查询' }).click();
  await settled(page);
  expect(visits.query()).toEqual({ state: 'open', rule: 'E01' });
  page = await visits.as('chaoyang', { width: 390 });
  await open('/alerts?state=open&rule=E01');
  expect(await page.getByRole('textbox', { name: '规则编号' }).count()).toBe(0);
  await page.getByRole('button', { name: '筛选（已设 2 项）' }).click();
  const drawer = page.getByRole('dialog', { name: '筛选' });
  expect(await drawer.getByRole('textbox', { name: '规则编号' }).inputValue()).toBe('E01');
  await drawer.getByRole('button', { name: '重置' }).click();
  await settled(page);
  expect(visits.query()).toEqual({});
});

it('shows what leads come to, by rule and area, in the address and as a file', async () => {
  page = await visits.as('city');
  await open('/alerts');
  await page.getByRole('link', { name: '预警成效' }).click();
  await settled(page);
  const text = await page.locator('main').innerText();
  expect(text).toContain('51.7%（75/145）');
  expect(text).toContain('62.5%（50/80）');
  expect(await page.getByRole('table', { name: '规则和地区' }).locator('tbody tr').count()).toBe(4);
  await open('/alerts/effect?by=rule&from=2026-01-01');
  expect(await page.getByRole('table', { name: '规则' }).locator('tbody tr').count()).toBe(3);
  expect(await page.locator('main').innerText()).toContain('50.0%（60/120）');
  expect(await page.getByRole('link', { name: /下载 CSV/ }).getAttribute('href')).toBe('/api/v1/alert-effect/figures.csv?from=2026-01-01');
  expect(await violationsOn(page)).toEqual([]);
});
