import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DRAWN } from '../fixture/screens';
import { unzip } from '../fixture/zip';
import { settled, violationsOn } from './browser';
import { visiting } from './visits';

const MODEL = new URL('../../../registry/model/src/main/java', import.meta.url).pathname;
const MAIN = 'org.qiyue.registry.model.inspection.InspectionDrawMain';
const visits = visiting('chaoyang');
let folder = '';

/** The command by which anybody draws again, made from its sources. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draw-'));
  execFileSync(tool('javac'), ['-proc:none', '-encoding', 'UTF-8', '-d', join(folder, 'program'), '-sourcepath', MODEL, join(MODEL, `${MAIN.replaceAll('.', '/')}.java`)]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tool = (name: string) => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', name) : name);

function drawAgain() {
  const { status, stdout } = spawnSync(tool('java'), ['-cp', join(folder, 'program'), MAIN, folder], { encoding: 'utf8' });
  return { status, said: stdout };
}

async function confirm(page: Page, act: string, fields: Readonly<Record<string, string>> = {}) {
  await page.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) {
    await dialog.getByLabel(label, { exact: true }).fill(value);
  }
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function downloaded(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  const file = join(folder, 'downloaded');
  await download.saveAs(file);
  return readFileSync(file);
}

it('goes from plan to publication, and the files that are handed out are drawn again by the command', async () => {
  let { page } = visits;
  await visits.open('/inspections');
  await page.getByRole('link', { name: '编制抽查计划' }).click();
  await page.getByLabel('计划名称').fill('朝阳区2027年首次抽查（测试）');
  await page.getByLabel('起始日期').fill('2027-01-04');
  await page.getByLabel('截止日期').fill('2027-03-31');
  await page.getByLabel('公开数字来源').fill('测试公开数字');
  await page.getByLabel('公开数字公布时间').fill('2027-01-05T21:15');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '朝阳区2027年首次抽查（测试）' }).waitFor();
  const address = new URL(page.url()).pathname;
  expect(await page.getByText('须由编制人以外的人办理').isVisible()).toBe(true);
  const firstOut = await page.getByRole('region', { name: '检查对象名录' }).locator('.code').first().innerText();
  await confirm(page, '不列入抽取', { 信用代码: firstOut, 不列入原因: '已迁出本区' });
  await page.getByText('已迁出本区').waitFor();

  page = await visits.as('head');
  await visits.open(address);
  await confirm(page, '冻结并承诺');
  await page.getByRole('link', { name: '下载名录与承诺（ZIP）' }).waitFor();
  const before = unzip(await downloaded(page, '下载名录与承诺（ZIP）'));
  expect(Object.keys(before)).not.toContain('reveal.csv');
  expect(before['objects.csv']).toContain(`${firstOut},`);

  await confirm(page, '登记', { 公开数字: '05 12 19 23 28 33 11' });
  await page.getByText('05 12 19 23 28 33 11').waitFor();
  await confirm(page, '抽签', { 公开数字: '05 12 19 23 28 33 11' });
  await page.getByText('本页核对：种子的摘要与承诺相符').waitFor();

  const files = unzip(await downloaded(page, '下载抽签公开材料（ZIP）'));
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));
  const again = drawAgain();
  expect(again).toEqual({ status: 0, said: expect.stringContaining('相符 holds: 公布的结果 drawn.csv') });
  expect(again.said).toContain(files['drawn.csv']);
  expect(files['objects.csv']).toBe(before['objects.csv']);
  for (const name of ['objects.csv', 'inspectors.csv', 'plan.csv', 'published.csv', 'reveal.csv', 'drawn.csv']) {
    const bytes = Buffer.from(files[name] ?? '');
    const changed = Buffer.from(bytes);
    const at = Math.floor(bytes.length / 2);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    writeFileSync(join(folder, name), changed);
    expect(drawAgain().status, name).toBeGreaterThan(0);
    writeFileSync(join(folder, name), bytes);
  }

  await confirm(page, '下达');
  page = await visits.as('inspector');
  await visits.open(address);
  const entering = page.getByRole('button', { name: '录入结果', exact: true });
  await entering.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('检查日期').fill('2026-11-24');
  await dialog.getByLabel('检查结果', { exact: true }).selectOption({ label: '发现问题待后续处理' });
  await dialog.getByLabel(/^发现问题的事项/).fill('5-WAGES');
  await dialog.getByLabel('检查记录摘要').fill('工资未足额支付（测试）');
  await dialog.getByRole('button', { name: '录入结果' }).click();
  await page.getByText('发现问题待后续处理 5-WAGES').waitFor();

  page = await visits.as('chaoyang');
  await visits.open(address);
  await confirm(page, '公示结果');
  await page.getByText('抽查结果', { exact: true }).waitFor();
  expect((await downloaded(page, '下载公示表（CSV）')).toString('utf8')).toContain('TO_BE_HANDLED');
  expect(await violationsOn(page)).toEqual([]);
}, 180_000);

it('shows step by step how an object was drawn, each number worked out again in the browser, and leaves by its own address', async () => {
  const { page } = visits;
  await visits.open(`/inspections/2?replay=${DRAWN}`);
  const steps = page.getByRole('region', { name: '抽取对象', exact: true });
  await expect.poll(() => steps.getByText('相符').count()).toBe((await steps.getByRole('row').count()) - 1);
  expect(await steps.getByRole('row').last().innerText()).toContain(DRAWN);
  await expect.poll(() => page.getByRole('region', { name: '抽取执法人员' }).getByText('相符').count()).toBe(2);
  await page.getByRole('link', { name: '关闭' }).click();
  await expect.poll(() => visits.query()).toEqual({});
  expect(await steps.count()).toBe(0);
});

it('finds who cannot be drawn and why by an address, and offers no act to whom it is not', async () => {
  await visits.open('/inspections/2?leftOut=true');
  const { page } = visits;
  const objects = page.getByRole('region', { name: '检查对象名录' });
  expect(await objects.getByText('已进入注销程序').count()).toBe(1);
  expect(await page.getByRole('button', { name: '替换' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '录入结果' }).count()).toBe(0);
  await page.getByLabel('仅看不能抽取的').uncheck();
  await expect.poll(() => visits.query()).toEqual({});
  await visits.open('/inspections/4');
  expect(await page.getByRole('button', { name: '冻结并承诺' }).count()).toBe(0);
});

it('keeps the library of inspectors with recusals, for whom it is', async () => {
  let page = await visits.as('head');
  await visits.open('/inspections');
  await page.getByRole('link', { name: '执法人员名录库' }).click();
  await settled(page);
  await page.getByRole('link', { name: '检查员乙' }).click();
  await page.getByText('近亲属在该单位任职（测试）').waitFor();
  expect(visits.query()).toEqual({ inspector: 'CY-002' });
  await confirm(page, '执法人员入库', { 执法证号: 'CY-007', 姓名: '检查员庚', 入库日期: '2026-11-24' });
  await page.getByText('检查员庚').waitFor();
  page = await visits.as('chaoyang');
  await visits.open('/inspections/inspectors');
  expect(await page.getByRole('button', { name: '执法人员入库' }).count()).toBe(0);
});
