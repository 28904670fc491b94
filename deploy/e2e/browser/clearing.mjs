// A new fact has cleared a lead after its notice: the supervisor sees by what, the employer that it is over, and the effect is counted.
import { check, inspect, required, settle, story } from './browser.mjs';
import { enter, mainText, menu, panel, textOf } from './office.mjs';

const employer = required('QIYUE_EMPLOYER');

/** Among all of the employer, whatever their state. */
async function cleared(page) {
  await menu(page, '预警');
  await page.getByRole('navigation', { name: '常看的范围' }).waitFor();
  await page.getByRole('button', { name: '重置' }).click();
  await page.getByRole('textbox', { name: /单位信用代码/ }).fill(employer);
  await page.keyboard.press('Enter');
  const row = page.locator('tbody tr').filter({ hasText: 'E01' });
  await settle(page, row);
  await row.getByRole('link').first().click();
  await settle(page, panel(page, '状态'));
  const file = await mainText(page);
  for (const said of ['已消除', '新事实消除：变更', '系统（依据新事实）', '单位答复', '新事实消除']) {
    check(file.includes(said), `the file does not tell ${said}`);
  }
  check((await page.getByRole('button', { name: '排除' }).count()) === 0, 'a lead that is over can be dismissed');
  await inspect(page, 'month-cleared');
}

/** Of the leads of this rule that were told to an employer all were mended. */
async function effect(page) {
  await menu(page, '预警');
  await page.getByRole('link', { name: '预警成效' }).click();
  const row = page.locator('tbody tr').filter({ hasText: 'E01' }).filter({ hasText: '朝阳' });
  await settle(page, row);
  check(/100\.0%（(\d+)\/\1）/.test(await textOf(row)), `what the notice came to is not counted: ${await textOf(row)}`);
  await inspect(page, 'month-effect');
}

async function told(page) {
  await menu(page, '提示提醒');
  const notice = page.locator('tbody tr').first();
  await settle(page, notice);
  check((await textOf(notice)).includes('已消除'), `the employer is not told that it is over: ${await textOf(notice)}`);
}

await story('clearing', async (page, _context, another) => {
  await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  await cleared(page);
  await effect(page);
  await told(await enter(await another(), 'QIYUE_EMPLOYER_USER', '/'));
});
