// 提示提醒: a supervisor finds a lead, takes it and tells the employer; the employer reads and answers; its platform reads what it can help with.
import { check, inspect, required, settle, story } from './browser.mjs';
import { confirm, enter, fill, find, mainText, menu, panel, textOf } from './office.mjs';

const employer = required('QIYUE_EMPLOYER');
const contract = required('QIYUE_CONTRACT');
const number = required('QIYUE_CONTRACT_NO');

const LAW = '《劳动合同法》第五十五条';
const REMEDY = '提高工资并补足差额';
const state = (page) => textOf(panel(page, '状态'));

/** From the desk to the lead: the employer by its code, its open leads, the one about the wage. */
async function lead(page) {
  await find(page, employer);
  await page.getByRole('link', { name: '查看预警' }).click();
  const row = page.locator('tbody tr').filter({ hasText: 'E01' });
  await settle(page, row);
  await row.getByRole('link').first().click();
  await settle(page, panel(page, '为什么预警'));
  const why = await mainText(page);
  for (const said of [LAW, REMEDY, contract, '五、劳动报酬', '变更']) {
    check(why.includes(said), `the lead does not tell ${said}`);
  }
  await inspect(page, 'month-lead');
}

async function tell(page) {
  await confirm(page, '认领');
  await page.getByRole('button', { name: '提示提醒', exact: true }).waitFor();
  check((await state(page)).includes('已分派'), 'a lead that was taken is not with anybody');
  await page.getByRole('button', { name: '提示提醒', exact: true }).click();
  const text = page.getByRole('dialog').getByLabel(/^提示内容/);
  const prepared = await text.inputValue();
  check(prepared.includes(LAW) && prepared.includes(REMEDY), `the letter is not begun: ${prepared}`);
  await text.fill(`${prepared}\n请于期限内核对所列合同并改正。`);
  await page.getByRole('dialog').getByRole('button', { name: '提示提醒', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('单位尚未答复').waitFor();
  check((await state(page)).includes('已提示'), 'the notice has not moved the lead');
  check((await state(page)).includes('单位答复期限'), 'the lead does not say until when the employer may answer');
}

/** The employer is led to the notice by its reminders, sees the facts and the law, and answers. */
async function answer(page) {
  await page.getByRole('link', { name: '提示提醒待答复' }).click();
  const row = page.locator('tbody td.leading a').first();
  await settle(page, row);
  await row.click();
  await settle(page, page.getByRole('link', { name: number }));
  const letter = await mainText(page);
  for (const said of ['请于期限内核对所列合同并改正。', LAW, REMEDY, '待答复']) {
    check(letter.includes(said), `the notice does not tell ${said}`);
  }
  await inspect(page, 'month-notice');
  await fill(page.locator('main'), { 答复内容: '经核对，该合同工资填写有误，已与劳动者协商变更，将于近日报送备案。' });
  await page.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('已答复').first().waitFor();
  check((await page.getByRole('button', { name: '提交答复' }).count()) === 0, 'a notice is answered twice');
}

/** What the employer's platform is told: the rule and the contract, no word of the letter and nothing of a person. */
async function platform(page) {
  await menu(page, '提示提醒');
  await page.waitForURL(/\/platforms\/[^/]+\/notices/);
  const row = page.locator('tbody tr').filter({ hasText: number }).filter({ hasText: 'E01' });
  await settle(page, row);
  const told = await textOf(row);
  check(told.includes('E01') && told.includes(REMEDY), `the platform is not told what to mend: ${told}`);
  check(!(await mainText(page)).includes('请于期限内核对所列合同并改正。'), 'the platform reads the letter');
}

await story('notice', async (page, _context, another) => {
  await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  await lead(page);
  await tell(page);
  await answer(await enter(await another(), 'QIYUE_EMPLOYER_USER', '/'));
  await platform(await enter(await another(), 'QIYUE_PLATFORM_OPERATOR', '/'));
  await page.reload();
  await settle(page, panel(page, '状态'));
  check((await state(page)).includes('单位已答复'), 'the answer has not come to the supervisor');
  check((await mainText(page)).includes('已与劳动者协商变更'), 'the supervisor does not read the answer');
});
