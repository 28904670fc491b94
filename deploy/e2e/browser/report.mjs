// 定期报告: a district writes and hears opinions, its head submits, the city returns, and accepts what was mended; each version stays.
import { check, inspect, settle, story } from './browser.mjs';
import { confirm, enter, fill, mainText, menu, panel, textOf } from './office.mjs';

/** The last quarter that is over in Beijing, and its last day. */
const today = new Date(Date.now() + 8 * 3_600_000);
const quarters = today.getUTCFullYear() * 4 + Math.floor(today.getUTCMonth() / 3) - 1;
const period = { year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 };
const lastDay = new Date(Date.UTC(period.year, period.quarter * 3, 0)).toISOString().slice(0, 10);

const head = (page) => textOf(page.locator('.screen-head'));
const form = (page) => page.getByRole('form', { name: '文字部分' });

/** By the menu and the list, as everybody finds it. */
async function open(page) {
  await menu(page, '定期报告');
  await page.getByRole('link', { name: `朝阳区 ${period.year}年第${period.quarter}季度` }).click();
  await settle(page, panel(page, '办理记录'));
}

async function write(page, measures) {
  await fill(form(page), { 形势分析: '用工总体平稳，未见群体性风险', 工作情况: measures, 问题与建议: '无' });
  await form(page).getByRole('button', { name: '保存', exact: true }).click();
  await form(page).getByText('有未保存的内容').waitFor({ state: 'detached' });
  await page.getByText(/填写于/).first().waitFor();
}

async function hear(page) {
  await page.getByRole('button', { name: '记录意见' }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog, { 听取日期: lastDay, 来源: 'UNION', 场合: '座谈会', 意见内容: '建议加强对短期合同的检查' });
  await dialog.getByRole('button', { name: '记录意见' }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel(page, '听取意见').getByText('建议加强对短期合同的检查').waitFor();
}

async function again(page) {
  await page.reload();
  await settle(page, panel(page, '办理记录'));
}

await story('report', async (page, _context, another) => {
  await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  await open(page);
  check((await head(page)).includes('未填报'), `the report is begun: ${await head(page)}`);
  await hear(page);
  await write(page, '走访用人单位 12 户');
  check((await head(page)).includes('草稿'), 'what was written is no draft');
  check((await page.getByRole('button', { name: '报送', exact: true }).count()) === 0, 'who writes may submit');
  await inspect(page, 'month-report-draft');

  const chief = await enter(await another(), 'QIYUE_HEAD', '/desk');
  await open(chief);
  check((await form(chief).count()) === 0, 'who submits may write');
  await confirm(chief, '报送');
  check((await head(chief)).includes('已报送'), 'the report was not submitted');
  check((await textOf(panel(chief, '统计数据'))).includes('报送时固定'), 'its figures are not fixed');

  const city = await enter(await another(), 'QIYUE_CITY_OFFICER', '/desk');
  await open(city);
  await confirm(city, '退回', { 退回理由: '请补充对短期合同的检查情况' });
  check((await head(city)).includes('已退回'), 'the report was not returned');

  await again(page);
  check((await mainText(page)).includes('请补充对短期合同的检查情况'), 'the district does not read why');
  await write(page, '走访用人单位 15 户，检查短期合同 8 份');
  await again(chief);
  await confirm(chief, '报送');
  await again(city);
  await confirm(city, '接收');
  check((await head(city)).includes('已接收'), 'the report was not accepted');
  check((await city.getByRole('button', { name: '退回' }).count()) === 0, 'an accepted report can be returned');
  await inspect(city, 'month-report-accepted');

  await city.getByRole('link', { name: '第 1 次报送' }).click();
  await city.getByText('正在查看第 1 次报送').waitFor();
  check((await textOf(panel(city, '文字部分'))).includes('走访用人单位 12 户'), 'the first version is gone');
  await city.getByRole('link', { name: '查看现在的报告' }).click();
  await panel(city, '文字部分').getByText('走访用人单位 15 户').waitFor();
  await again(page);
  check((await head(page)).includes('已接收') && (await form(page).count()) === 0, 'the district can still write');
});
