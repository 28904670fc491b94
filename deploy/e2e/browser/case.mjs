// 案件: a lead becomes a case, from its filing to its closing, each act by who has to do it and with the day on which it was done.
import { check, expectRefusal, inspect, required, screenshots, settle, story, url } from './browser.mjs';
import { confirm, enter, fill, find, go, mainText, menu, panel, textOf } from './office.mjs';

const alert = required('QIYUE_ALERT');
const employer = required('QIYUE_EMPLOYER');

/** 收取财物、扣押证件: 500 to 2,000 yuan for each worker. */
const RULE = 'lcl-84';
const WORKERS = '40';
const PROPOSED = '60000';
const DECIDED = '50000';

const last = (page) => page.getByRole('list', { name: '时间线' }).getByRole('listitem').first();
const head = (page) => textOf(page.locator('.screen-head'));
const choices = (page) => page.getByRole('group', { name: '办理' });
const isOffered = async (page, act) => (await choices(page).getByRole('button', { name: act, exact: true }).count()) > 0;

/** The case as it stands now. */
async function look(page) {
  await page.reload();
  await settle(page, page.getByRole('list', { name: '时间线' }));
}

/** Chooses an act in the case as it stands, and writes what it asks for. */
async function write(page, act, fields, more) {
  await look(page);
  const choice = choices(page).getByRole('button', { name: act, exact: true });
  // The act that was refused before is still chosen, and what was written for it is still there.
  if ((await choice.getAttribute('aria-pressed')) !== 'true') {
    await choice.click();
  }
  const form = page.getByRole('form', { name: act, exact: true });
  await fill(form, fields);
  await more?.(form);
  return form;
}

/** Does an act, which then stands at the top of the timeline with the document that it makes. */
async function act(page, name, day, document, fields = {}, more = undefined) {
  const form = await write(page, name, { 办理日期: day, ...fields }, more);
  await form.getByRole('button', { name: `办理：${name}` }).click();
  await form.waitFor({ state: 'detached' });
  await last(page).filter({ hasText: `《${document}》` }).waitFor();
  check((await textOf(last(page))).includes(name), `${name} does not stand in the timeline`);
}

/** An act that must not be done so, and the sentence that says why. */
async function refused(page, name, why, fields = {}, more = undefined) {
  const form = await write(page, name, fields, more);
  await form.getByRole('button', { name: `办理：${name}` }).click();
  await form.getByRole('alert').filter({ hasText: why }).waitFor();
}

/** An act that is not offered, and why. */
async function cannot(page, name, why) {
  await look(page);
  check(!(await isOffered(page, name)), `${name} is offered`);
  await page.getByText(/^不能办理的事项及理由/).click();
  await page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: why }).first().waitFor();
}

const inspectors = (...accounts) => async (form) => {
  const boxes = form.getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) {
    const account = (await textOf(box.locator('xpath=ancestor::label'))).split(/\s+/).at(-1);
    await box.setChecked(accounts.includes(account));
  }
};

const fine = (amount) => async (form) => {
  if ((await form.getByLabel('罚则').count()) === 0) {
    await form.getByRole('button', { name: '添加一项罚款' }).click();
  }
  await fill(form, { 罚则: RULE, 违法日期: '2026-07-15', 计罚数量: WORKERS, 数额: amount });
};

/** From the lead that she takes to the case that she registers; gives its address. */
async function register(page) {
  await find(page, employer);
  await go(page, `/alerts/${alert}`);
  await confirm(page, '认领');
  await page.getByRole('link', { name: '登记为案件线索' }).click();
  await settle(page, page.getByRole('heading', { level: 1, name: '登记线索' }));
  check((await page.getByLabel(/^预警编号/).inputValue()) === alert, 'the case does not begin with the lead');
  await fill(page.locator('main'), { 收到线索日期: '2026-08-03', 劳动合同法第七十四条事项: '2', 案由与线索内容: '涉嫌以担保名义向劳动者收取财物（测试）' });
  await page.getByRole('button', { name: '登记线索' }).click();
  await page.waitForURL(/\/cases\/\d+$/);
  await settle(page, page.getByRole('list', { name: '时间线' }));
  const { pathname } = new URL(page.url());
  expectRefusal(`/api/v1${pathname}/acts`);
  await go(page, `/alerts/${alert}`);
  check((await textOf(panel(page, '状态'))).includes('已转案件'), 'the lead does not say that it is in a case');
  await go(page, pathname);
  await act(page, '研判', '2026-08-04', '线索登记表');
  return pathname;
}

/** The head finds it among what waits for the head, files it, and gives it to two inspectors, not to one. */
async function file(page, address) {
  await menu(page, '案件');
  await page.getByRole('navigation', { name: '常看的范围' }).getByRole('link', { name: '待负责人办理' }).click();
  const link = page.locator(`tbody a[href="${address}"]`);
  await settle(page, link);
  await link.click();
  await settle(page, page.getByRole('list', { name: '时间线' }));
  await act(page, '立案', '2026-08-05', '立案审批表', { 理由: '有明确的用人单位和违法线索，属本区管辖' });
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  check(/^京劳监〔2026〕朝字第\d{5}号$/.test(number), `the case has no number but ${number}`);
  await refused(page, '指派承办人', '承办人少于两名', { 办理日期: '2026-08-05' }, inspectors('chaoyang-inspector'));
  await act(page, '指派承办人', '2026-08-05', '案件承办人指派书', {}, inspectors('chaoyang-inspector', 'chaoyang-inspector2'));
  return number;
}

/** By today the time is over, so that no screen offers to make it longer; what was approved while it ran is written past the screen. */
async function extend(page) {
  await cannot(page, '延长调查期限', '调查期限已经届满');
  const status = await page.evaluate(async () => {
    const address = `/api/v1${window.location.pathname}`;
    const headers = { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' };
    const { version } = await (await fetch(address, { headers })).json();
    const body = JSON.stringify({ action: 'EXTEND', day: '2026-10-09', reason: '涉及四十名劳动者，须逐一核实，案情复杂' });
    return (await fetch(`${address}/acts`, { method: 'POST', headers: { ...headers, 'If-Match': `"${version}"` }, body })).status;
  });
  check(status === 200, `the extension was answered ${status}`);
  await look(page);
  check((await textOf(last(page))).includes('《延长调查期限审批表》'), 'the extension makes no document');
}

async function investigate(inspector, second, headOfUnit) {
  await act(inspector, '开始调查', '2026-08-06', '调查询问通知书');
  check(!(await isOffered(inspector, '延长调查期限')), 'an inspector may extend his own time');
  await look(second);
  check(await isOffered(second, '调查终结'), 'the second inspector has no part in the case');
  await extend(headOfUnit);
  check((await textOf(panel(headOfUnit, '期限'))).includes('已延长 30 日'), 'the time for the investigation is not longer');
  await inspect(headOfUnit, 'month-case-extended');
  await act(second, '调查终结', '2026-10-12', '调查终结报告', { 理由: '单位以押金名义向四十名劳动者收取财物，事实清楚，证据确凿' });
}

async function hear(inspector, chair, address) {
  await refused(inspector, '送达事先告知书', '元至', { 办理日期: '2026-10-13', 理由: '拟处罚款', 送达方式: 'DIRECT' }, fine('90000'));
  await act(inspector, '送达事先告知书', '2026-10-13', '行政处罚事先告知书', { 理由: '违反劳动合同法第九条，依据第八十四条拟处罚款', 送达方式: 'DIRECT' }, fine(PROPOSED));
  await act(inspector, '记录陈述、申辩', '2026-10-14', '陈述、申辩笔录', { 理由: '单位称已全部退还，请求从轻' });
  await act(inspector, '受理听证要求', '2026-10-15', '听证申请登记');
  await go(chair, address);
  await refused(chair, '送达听证通知书', '不足七个工作日', { 办理日期: '2026-10-16', 听证主持人: 'city', 听证日期: '2026-10-27' });
  await act(chair, '送达听证通知书', '2026-10-16', '听证通知书', { 听证主持人: 'city', 听证日期: '2026-10-28' });
  await act(chair, '举行听证', '2026-10-28', '听证笔录');
}

async function decide(supervisor, headOfUnit) {
  await cannot(headOfUnit, '作出处罚决定', '未经法制审核');
  await go(supervisor, new URL(headOfUnit.url()).pathname);
  await act(supervisor, '法制审核', '2026-10-29', '法制审核意见书', { 理由: '主体适格，程序合法，量罚适当' });
  await act(headOfUnit, '集体讨论', '2026-10-29', '集体讨论记录', { 理由: '退还属实，同意从轻处罚' });
  await act(headOfUnit, '作出处罚决定', '2026-10-30', '行政处罚决定书', { 理由: '违反劳动合同法第九条，依据第八十四条，罚款五万元' }, fine(DECIDED));
}

/** The decision as it is printed. */
async function paper(page, number) {
  const [printed] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: '《行政处罚决定书》' }).click()]);
  await printed.waitForLoadState('networkidle');
  const text = await printed.locator('body').innerText();
  for (const said of [number, '行政处罚决定书', employer, '《中华人民共和国劳动合同法》第八十四条', '伍万元整']) {
    check(text.includes(said), `the printed decision does not tell ${said}`);
  }
  await printed.screenshot({ path: `${screenshots}/month-decision.png`, fullPage: true });
  await printed.close();
}

async function execute(supervisor, inspector, headOfUnit) {
  await act(inspector, '送达决定书', '2026-11-02', '送达回证', { 送达方式: 'DIRECT' });
  await act(supervisor, '公示', '2026-11-04', '处罚信息公示表');
  await act(inspector, '进入执行', '2026-11-05', '执行记录');
  await cannot(headOfUnit, '结案', '罚款未缴纳');
  await act(inspector, '登记履行', '2026-11-16', '缴款凭证', { 所依据的材料: '非税收入缴款书（测试）' });
  await act(headOfUnit, '结案', '2026-11-20', '结案审批表');
}

await story('case', async (page, _context, another) => {
  const supervisor = await enter(page, 'QIYUE_SUPERVISOR', '/desk');
  const address = await register(supervisor);
  const headOfUnit = await enter(await another(), 'QIYUE_HEAD', '/desk');
  const number = await file(headOfUnit, address);
  const inspector = await enter(await another(), 'QIYUE_INSPECTOR', address);
  const second = await enter(await another(), 'QIYUE_SECOND_INSPECTOR', address);
  await investigate(inspector, second, headOfUnit);
  const chair = await enter(await another(), 'QIYUE_CHAIR', '/desk');
  await hear(inspector, chair, address);
  await decide(supervisor, headOfUnit);
  await paper(headOfUnit, number);
  await execute(supervisor, inspector, headOfUnit);
  check((await head(headOfUnit)).includes('已结案'), `the case is not closed: ${await head(headOfUnit)}`);
  const steps = await textOf(headOfUnit.getByRole('list', { name: '办理步骤' }));
  for (const step of ['已立案', '调查中', '调查终结', '已事先告知', '听证', '已作出决定', '已送达', '执行中', '已结案']) {
    check(steps.includes(step), `the steps lack ${step}`);
  }
  check((await textOf(panel(headOfUnit, '期限'))).includes('没有运行中的期限'), 'a clock runs in a case that is closed');
  check((await mainText(headOfUnit)).includes('50,000'), 'the file does not tell the fine');
  check((await choices(headOfUnit).count()) === 0 && headOfUnit.url() === url + address, 'something can be done in a case that is closed');
  await inspect(headOfUnit, 'month-case-closed');
});
