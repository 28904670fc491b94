// A new fact has cleared a lead after its notice: the supervisor sees by what, the employer that it is over, and the effect is counted.
import { check, inspect, required, settle, story } from './browser.mjs';
import { enter, mainText, menu, panel, textOf } from './office.mjs';

const employer = required('QIYUE_EMPLOYER');

/** Of the leads of this rule that were told to an employer all were mended. */
async function effect(page) {
  await menu(page, '预警');
  await page.getByRole('link', { name: '预警成效' }).click();
  const row = page.locator('tbody tr').filter({ hasText: 'E01' }).filter({ hasText: '朝阳' });
  await settle(page, row);
  const at = (await page.locator('thead th').allInnerTexts()).findIndex((title) => title.trim() === '提示后改正');
  const mended = await textOf(row.locator('td').nth(at));
  check(/^100\.0%（([1-9]\d*)\/\1）$/.test(mended), `what the notice came to is not counted: ${mended}`);
  await inspect(page, 'month-effect');
  await row.getByRole('link', { name: 'E01' }).click();
}

/** The latest of those that were counted. */
async function cleared(page) {
  await page.waitForURL(/\/alerts\?/);
  const row = page.locator('tbody tr').filter({ hasText: '已消除' });
  await settle(page, row);
  await row.first().getByRole('link').first().click();
  await settle(page, panel(page, '状态'));
  const file = await mainText(page);
  for (const said of [employer, '已消除', '新事实消除：变更', '系统（依据新事实）', '单位答复', '新事实消除']) {
    check(file.includes(said), `the file does not tell ${said}`);
  }
  check((await page.getByRole('button', { name: '排除' }).count()) === 0, 'a lead that is over can be dismissed');
  await inspect(page, 'month-cleared');
}

async function told(page) {
  await menu(page, '提示提醒');
  const notice = page.locator('tbody tr').first();
  await settle(page, notice);
  check((await textOf(notice)).includes('已消除'), `the employer is not told that it is over: ${await textOf(notice)}`);
}

await story('clearing', async (page, _context, another) => {
  await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  await effect(page);
  await cleared(page);
  await told(await enter(await another(), 'QIYUE_EMPLOYER_USER', '/'));
});
