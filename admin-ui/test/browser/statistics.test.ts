import { expect, it } from 'vitest';
import type { Release } from '../../src/api/types';
import { flowOf } from '../fixture/figures';
import { RELEASES } from '../fixture/statistics';
import { bytesOf, settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting('city');

const [newest, older] = RELEASES as readonly [Release, Release];
const table = () => visits.page.getByRole('table', { name: '数据表' });
const row = (name: string) => table().getByRole('row').filter({ hasText: name });

const shown = (release: Release, code: string, area: string, period: string) => (flowOf(release, code, 'D', area, '_T', period) ?? 0).toLocaleString('en-US');

it('shows the same number for ever under a link that names its release, and offers the newer one', async () => {
  const value = shown(older, 'HirA', '110000', '2026-Q3');
  const now = shown(newest, 'HirA', '110000', '2026-Q3');
  expect(now).not.toBe(value);
  await visits.open(`/statistics?release=${older.releaseId}&indicator=HirA&area=110000`);
  expect(await row('2026年三季度').innerText()).toContain(value);
  const notice = visits.page.getByRole('status').filter({ hasText: newest.releaseId });
  expect(await notice.innerText()).toContain(`本页显示的是发布 ${older.releaseId}`);
  await notice.getByRole('link', { name: '看新发布' }).click();
  await settled(visits.page);
  expect(visits.query()).toMatchObject({ release: newest.releaseId, indicator: 'HirA', area: '110000' });
  expect(await row('2026年三季度').innerText()).toContain(now);
  expect(await visits.page.getByRole('status').count()).toBe(0);
});

it('quotes what is shown with a link that leaves nothing open', async () => {
  await visits.open('/statistics?indicator=HirA');
  const quoted = await visits.page.locator('.statistics-citation').innerText();
  expect(quoted).toContain(`发布 ${newest.releaseId}`);
  const address = new URL(/http\S+$/.exec(quoted)?.[0] ?? '');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    release: newest.releaseId,
    indicator: 'HirA',
    area: '110000',
    section: '_T',
    from: '2024-Q3',
    to: '2026-Q3',
    columns: 'indicator',
  });
  const before = await table().innerText();
  await visits.open(address.pathname + address.search);
  expect(await table().innerText()).toBe(before);
});

it('sets two releases side by side with their difference', async () => {
  await visits.open(`/statistics?indicator=HirA&area=110105&compare=${older.releaseId}`);
  const [now, before] = [newest, older].map((release) => flowOf(release, 'HirA', 'D', '110105', '_T', '2026-Q3') ?? 0) as [number, number];
  const cells = await row('2026年三季度').getByRole('cell').allInnerTexts();
  expect(cells.slice(1)).toEqual([now, before].map((value) => value.toLocaleString('en-US')).concat(`+${(now - before).toLocaleString('en-US')}`));
  const same = await row('2025年三季度').getByRole('cell').allInnerTexts();
  expect(same.at(-1)).toBe('0');
});

it('says why there is no figure, and never zero', async () => {
  await visits.open('/statistics?indicator=HirA,Sep&variant=Q&area=110000');
  expect(await row('2026年三季度').innerText()).toContain('无数据');
  expect(await visits.page.locator('.statistics-gaps').innerText()).toContain('尚不可知');
  await visits.open('/statistics?indicator=HirAR&section=B&area=110000&from=2026-Q3');
  expect(await visits.page.locator('.statistics-gaps').innerText()).toContain('没有可除之数');
  await visits.open('/statistics?indicator=signingRate');
  expect(await visits.page.locator('main').innerText()).toContain('本统计未取用社会保险参保职工人数');
});

it('asks by the keyboard, and keeps the question in the address', async () => {
  await visits.open('/statistics?indicator=HirAR');
  const { page } = visits;
  await page.getByRole('combobox', { name: '地区', exact: true }).focus();
  await page.keyboard.type('海淀');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await settled(page);
  expect(visits.query()).toMatchObject({ area: '110000,110108' });
  expect(await table().getByRole('columnheader').allInnerTexts()).toEqual(['期', '北京市', '海淀区']);
  expect(await violationsOn(page)).toEqual([]);
});

it('draws rates on the map with a table beside, and no counts', async () => {
  await visits.open('/statistics?indicator=HirA,HirAR&area=110000');
  const { page } = visits;
  expect(await page.getByRole('img', { name: /北京市各区入职率/ }).isVisible()).toBe(true);
  await page.getByRole('radiogroup', { name: /各区入职率/ }).getByText('表格').click();
  await settled(page);
  expect(visits.query()).toMatchObject({ map: 'table' });
  const rate = ((flowOf(newest, 'HirAR', 'D', '110105', '_T', '2026-Q3') ?? 0) * 100).toFixed(2);
  expect(await page.getByRole('table', { name: '各区入职率' }).getByRole('row').filter({ hasText: '朝阳区' }).innerText()).toContain(rate);
  await visits.open('/statistics?indicator=HirA');
  expect(await page.locator('main').innerText()).toContain('地图只表示比率和平均数');
});

it('gives all figures as files with the question of the screen', async () => {
  await visits.open('/statistics?indicator=HirA&area=110105');
  const { page } = visits;
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载 CSV（全部观测值）' }).click()]);
  expect((await bytesOf(csv)).toString()).toContain(`HirA|110105|_T|2026-Q3,${flowOf(newest, 'HirA', 'D', '110105', '_T', '2026-Q3')}`);
  const [workbook] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载 XLSX（全部观测值）' }).click()]);
  expect((await bytesOf(workbook)).subarray(0, 2).toString()).toBe('PK');
  expect(visits.fixture.asked.at(-1)).toContain(`figures.xlsx?release=${newest.releaseId}&indicator=HirA&variant=D&frequency=Q&area=110105`);
});

it('is printed with figures, pictures, definitions and citation', async () => {
  await visits.open('/statistics?indicator=HirAR');
  const { page } = visits;
  await page.emulateMedia({ media: 'print' });
  expect(await table().isVisible()).toBe(true);
  expect(await page.locator('.statistics-citation').isVisible()).toBe(true);
  expect(await page.getByText('指标说明').isVisible()).toBe(true);
  expect(await page.locator('.screen-tools').isVisible()).toBe(false);
  expect(await page.getByRole('search').isVisible()).toBe(false);
});

it('is kept from those who read no statistics', async () => {
  await visits.as('auditor');
  await visits.open('/statistics');
  expect(await visits.page.locator('main').innerText()).toContain('403 /statistics');
});
