// 双随机、一公开: library, plan, frozen lists, public number, draw, results and publication; the files that are handed out are drawn again offline.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, inspect, required, settle, story, url } from './browser.mjs';
import { confirm, download, enter, fill, go, mainText, menu, panel, textOf } from './office.mjs';
import { parts } from './workbook.mjs';

const folder = required('QIYUE_FOLDER');
const NAME = '朝阳区年度首次抽查（测试）';
const NUMBER = '05 12 19 23 28 33 11';

const MINUTE = 60_000;

/** Of a busy machine until the plan is made and the lists are frozen: the number may not be public before that. */
const PREPARING = 2 * MINUTE;
const beijing = (time) => new Date(time + 8 * 3_600_000).toISOString();
const today = beijing(Date.now()).slice(0, 10);
const yearEnd = `${today.slice(0, 4)}-12-31`;

/** Draws again as anybody may, from the files in a folder and nothing else. */
function drawAgain() {
  const { status, stdout } = spawnSync(required('QIYUE_JAVA'), ['-cp', required('QIYUE_DRAW'), 'org.qiyue.registry.model.inspection.InspectionDrawMain', folder], { encoding: 'utf8' });
  return { status, said: stdout };
}

/** The head keeps the library: three inspectors, one of them without an account, and one recusal. */
async function library(page) {
  await menu(page, '双随机抽查');
  await page.getByRole('link', { name: '执法人员名录库' }).click();
  await settle(page, page.getByRole('heading', { level: 1, name: '执法人员名录库' }));
  for (const [id, name, account] of [['CY-001', '测试甲', 'chaoyang-inspector'], ['CY-002', '测试乙', 'chaoyang-inspector2'], ['CY-003', '测试丙', '']]) {
    await confirm(page, '执法人员入库', { 执法证号: id, 姓名: name, ...(account && { 账号: account }), 入库日期: `${today.slice(0, 4)}-01-01` });
    await page.getByRole('link', { name, exact: true }).waitFor();
  }
}

/** The supervisor makes the plan, of one object in each class that has any, and leaves out an employer. */
async function plan(page, numberAt) {
  await menu(page, '双随机抽查');
  await page.getByRole('link', { name: '编制抽查计划' }).click();
  await settle(page, page.getByLabel(/^计划名称/));
  await fill(page.locator('main'), {
    计划名称: NAME,
    起始日期: today,
    截止日期: yearEnd,
    公开数字来源: '测试公开数字',
    公开数字公布时间: beijing(numberAt).slice(0, 16),
    '各风险等级抽取比例 · 绿': '0.001',
    '各风险等级抽取比例 · 黄': '0.001',
    '各风险等级抽取比例 · 橙': '0.001',
    '各风险等级抽取比例 · 红': '0.001',
  });
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await settle(page, page.getByRole('heading', { level: 1, name: NAME }));
  check((await mainText(page)).includes('须由编制人以外的人办理'), 'who makes the plan may commit to a seed');
  const objects = panel(page, '检查对象名录');
  const left = await textOf(objects.locator('tbody .code').first());
  await confirm(page, '不列入抽取', { 信用代码: left, 不列入原因: '已迁出本区' });
  await objects.getByText('已迁出本区').first().waitFor();
  await inspect(page, 'month-draw-plan');
  return { address: new URL(page.url()).pathname, left };
}

/** The head binds the bureau before the number is public: lists and commitment are handed out, the seed is not. */
async function commit(page, address, left) {
  await go(page, address);
  await confirm(page, '冻结并承诺');
  const before = parts(await download(page, '下载名录与承诺（ZIP）'));
  check(!before.has('reveal.csv') && !before.has('drawn.csv'), 'the seed is out before the draw');
  check(before.get('objects.csv').includes(`${left},`) && before.get('objects.csv').includes('已迁出本区'), 'the lists do not tell who is left out and why');
  check(['CY-001', 'CY-002', 'CY-003'].every((id) => before.get('inspectors.csv').includes(id)), 'the lists lack an inspector');
  return before;
}

async function draw(page) {
  await confirm(page, '登记', { 公开数字: NUMBER });
  await panel(page, '承诺与公开').getByText(NUMBER).waitFor();
  await confirm(page, '抽签', { 公开数字: NUMBER });
  await page.getByText('本页核对：种子的摘要与承诺相符').waitFor();
  return parts(await download(page, '下载抽签公开材料（ZIP）'));
}

/** The same result from the files alone; none where one byte of any of them is another. */
function verify(before, files) {
  for (const name of ['objects.csv', 'inspectors.csv', 'plan.csv', 'published.csv']) {
    check(files.get(name) === before.get(name), `${name} is not what was published before the number`);
  }
  files.forEach((text, name) => writeFileSync(join(folder, name), text));
  const again = drawAgain();
  check(again.status === 0, `the draw does not hold: ${again.said}`);
  check(again.said.includes(files.get('drawn.csv')) && again.said.includes('相符 holds: 公布的结果 drawn.csv'), `another draw comes out: ${again.said}`);
  for (const name of ['objects.csv', 'inspectors.csv', 'plan.csv', 'published.csv', 'reveal.csv', 'drawn.csv']) {
    const bytes = Buffer.from(files.get(name));
    const changed = Buffer.from(bytes);
    const at = Math.floor(bytes.length / 2);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    writeFileSync(join(folder, name), changed);
    const { status, said } = drawAgain();
    check(status > 0, `${name} with another byte still holds: ${said}`);
    writeFileSync(join(folder, name), bytes);
  }
}

const tasks = (page) => panel(page, '抽查任务');

/** One inspector knows the employer; the head lets the third take his place before he goes there. */
async function assign(page) {
  await confirm(page, '下达');
  const first = tasks(page).locator('tbody tr').first();
  const [leaving] = (await textOf(first)).match(/CY-00\d/g);
  const staying = new Set((await textOf(first)).match(/CY-00\d/g));
  const taking = ['CY-001', 'CY-002', 'CY-003'].find((id) => !staying.has(id));
  await first.getByRole('button', { name: '替换' }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog, { 退出: leaving, 接替: taking, 理由: '与该单位负责人有亲属关系' });
  await dialog.getByRole('button', { name: '替换' }).click();
  await dialog.waitFor({ state: 'detached' });
  await first.getByText('接替').waitFor();
  const now = await textOf(first);
  check(now.includes(taking) && !now.includes(leaving), `the task is still with ${leaving}: ${now}`);
}

/** An inspector enters what he found at each of his own. */
async function results(page, address) {
  await go(page, address);
  const entering = tasks(page).getByRole('button', { name: '录入结果' });
  const own = await entering.count();
  for (let left = own; left > 0; left -= 1) {
    await entering.first().click();
    const dialog = page.getByRole('dialog');
    const found = left === own ? { 检查结果: 'CORRECTED', 发现问题的事项: '5-WAGES' } : { 检查结果: 'NO_PROBLEM' };
    await fill(dialog, { 检查日期: today, ...found, 检查记录摘要: '现场检查，核对用工台账和工资表（测试）' });
    await dialog.getByRole('button', { name: '录入结果' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((count) => [...document.querySelectorAll('button')].filter((button) => button.textContent?.trim() === '录入结果').length < count, left);
  }
  return own;
}

await story('draw', async (page, _context, another) => {
  const headOfUnit = await enter(await another(), 'QIYUE_HEAD', '/desk');
  await library(headOfUnit);
  const supervisor = await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  const numberAt = Math.ceil((Date.now() + PREPARING) / MINUTE) * MINUTE;
  const { address, left } = await plan(supervisor, numberAt);
  const before = await commit(headOfUnit, address, left);
  await headOfUnit.waitForTimeout(Math.max(0, numberAt + 1_000 - Date.now()));
  verify(before, await draw(headOfUnit));
  await inspect(headOfUnit, 'month-draw-drawn');
  await tasks(headOfUnit).getByRole('link', { name: '如何抽中' }).first().click();
  await panel(headOfUnit, '抽取对象').getByText('相符').first().waitFor();
  check((await panel(headOfUnit, '如何抽中').getByText('不符').count()) === 0, 'the browser works out another draw');
  await assign(headOfUnit);

  const first = await results(await enter(await another(), 'QIYUE_INSPECTOR', '/desk'), address);
  const second = await results(await enter(await another(), 'QIYUE_SECOND_INSPECTOR', '/desk'), address);
  check(first + second > 0, 'nobody had anything to inspect');
  await go(supervisor, address);
  await confirm(supervisor, '公示结果');
  check((await textOf(supervisor.locator('.screen-head'))).includes('已全部公示'), 'a result is missing');
  const list = (await download(supervisor, '下载公示表（CSV）')).toString('utf8');
  check(list.includes('发现问题已责令改正') && !list.includes('现场检查'), 'the public list lacks a result, or tells the file');
  await inspect(supervisor, 'month-draw-published');
  await go(supervisor, `/inspections/coverage?year=${today.slice(0, 4)}`);
  check((await mainText(supervisor)).includes('朝阳') && supervisor.url().startsWith(url), 'the year does not count the plan');
});
