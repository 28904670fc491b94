// Officials who work together: what one finds, keeps, selects and exports, what a colleague opens and grants, what the auditor sees of it.
import { check, expectRefusal, inspect, required, settle, signIn, signInAgain, story, url } from './browser.mjs';
import { sheetsOf } from './workbook.mjs';

/** Name, password and authenticator of a person, as `name password secret`. */
const person = (setting) => required(setting).split(' ');
const employer = { code: required('QIYUE_EMPLOYER'), name: required('QIYUE_EMPLOYER_NAME') };
/** A contract that has ended, and the day before it did. */
const contract = { id: required('QIYUE_CONTRACT'), past: required('QIYUE_PAST') };

/** How recent a sign-in has to be for a value in clear. */
const FRESH = Number(required('QIYUE_FRESH_SECONDS')) * 1000;
const CASE = '京朝测监立字〔2026〕31 号';

const textOf = async (locator) => (await locator.innerText()).trim();
const api = (page, path) => page.evaluate(async (at) => (await fetch(at, { headers: { 'X-Requested-With': 'JavaScript' } })).json(), path);
const questionOf = (page) => Object.fromEntries(new URL(page.url()).searchParams);
const row = (page) => page.locator('tbody td.leading a').first();
const job = (page, name) => page.getByRole('article', { name }).first();

/** Two actions: Ctrl+K, then the code with Enter. */
async function find(page) {
  await settle(page, row(page));
  const began = Date.now();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(employer.code);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/employers/${employer.code}`);
  await settle(page, page.getByRole('heading', { level: 1, name: employer.name }));
  const took = Date.now() - began;
  check(took < 10_000, `the employer's file was there after ${took} ms only`);
}

async function past(page) {
  await page.goto(`${url}/contracts/${contract.id}`);
  await settle(page, page.getByLabel('有效日'));
  const versions = page.getByRole('list', { name: '合同履历' }).getByRole('listitem');
  check((await versions.count()) > 1, 'the contract has one version alone');
  await page.getByLabel('有效日').fill(contract.past);
  await page.waitForURL((at) => at.searchParams.get('validOn') === contract.past);
  await settle(page, page.getByText('正在查看所选时点的情况'));
  const then = await api(page, `/api/v1/contracts/${contract.id}?validOn=${contract.past}`);
  const now = await api(page, `/api/v1/contracts/${contract.id}`);
  check(then.endedOn === null && now.endedOn !== null, 'the contract had ended by that day');
  check(!(await textOf(page.locator('main .panel').first())).includes('已终结'), 'the contract is said to have ended on a day on which it had not');
  check((await textOf(page.locator('main'))).includes(contract.past), 'the screen does not say of which day it is');
  await inspect(page, 'contract-past');
  await page.getByRole('button', { name: '回到现在' }).click();
  await page.waitForURL((at) => at.search === '');
}

/** Keeps a view under a name and shares it; the link that is copied is given back. */
async function share(page) {
  await page.goto(`${url}/employers?register=provisional&sort=name`);
  await settle(page, row(page));
  await page.getByRole('button', { name: '常用查询' }).click();
  await page.getByRole('textbox', { name: '为当前条件起名' }).fill('待核对，按名称');
  await page.getByRole('checkbox', { name: '与本单位共享' }).check();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL(/view=/);
  await page.getByRole('button', { name: /^待核对，按名称/ }).click();
  await page.getByRole('button', { name: '复制链接：待核对，按名称' }).click();
  await page.getByText('链接已复制，本单位人员可以打开').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return { link, rows: await page.locator('tbody td.leading').allInnerTexts() };
}

async function openShared(page, { link, rows }) {
  await page.goto(link);
  await page.waitForURL(/sort=name/);
  await settle(page, row(page));
  const { view: _view, ...question } = questionOf(page);
  check(JSON.stringify(question) === JSON.stringify({ register: 'provisional', sort: 'name' }), `the link leads to ${JSON.stringify(question)}`);
  check(JSON.stringify(await page.locator('tbody td.leading').allInnerTexts()) === JSON.stringify(rows), 'a colleague sees other rows under the same link');
  await inspect(page, 'employers-shared-view');
}

/** What a job has written, as its sheets. */
async function download(page, name) {
  const link = job(page, name).getByRole('link', { name: '下载' });
  await link.waitFor({ timeout: 60_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  check(file.suggestedFilename().endsWith('.xlsx'), `the file is called ${file.suggestedFilename()}`);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) {
    chunks.push(chunk);
  }
  const sheets = sheetsOf(Buffer.concat(chunks));
  const [headings, ...rows] = sheets.get('数据');
  return { headings, rows, cover: new Map(sheets.get('说明').slice(1).map(([term, value]) => [term, value])) };
}

const headingsOn = async (page) => (await page.locator('.ledger-sheet thead th:not(.select)').allInnerTexts()).map((text) => text.replace(/[▲▼]/g, '').trim());

/** Selects with the keyboard, exports what is selected, and reads the file back. */
async function exportSelected(page, user) {
  await page.goto(`${url}/employers`);
  await settle(page, row(page));
  await page.getByRole('region', { name: '用人单位台账' }).focus();
  for (const key of ['j', 'x', 'j', 'j', 'x']) {
    await page.keyboard.press(key);
  }
  const bar = page.getByRole('region', { name: '批量操作' });
  check((await textOf(bar.getByRole('status'))) === '已选 2 条', 'two selected rows are not counted as two');
  await inspect(page, 'employers-selected');
  const names = await page.locator('tr:has(.select input:checked) td.leading').allInnerTexts();
  const headings = await headingsOn(page);
  await bar.getByRole('button', { name: '导出所选 Excel' }).click();
  const file = await download(page, '导出用人单位台账（XLSX）');
  check(JSON.stringify(file.headings) === JSON.stringify(headings), `the file's headings are ${file.headings.join(' ')}, not ${headings.join(' ')}`);
  check(JSON.stringify(file.rows.map(([name]) => name).sort()) === JSON.stringify(names.sort()), `the file has ${file.rows.length} rows, not the two selected`);
  check(file.cover.get('查询条件:所选用人单位') === '2 家', 'the cover does not say what was selected');
  check(file.cover.get('数据范围') === '朝阳区' && file.cover.get('行数') === '2', 'the cover does not say whose rows and how many');
  check(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(file.cover.get('数据时点(北京时间)')), 'the cover does not say of what time the rows are');
  check(file.cover.get('导出人').includes(`(${user})`), 'the cover does not say who exported');
  await inspect(page, 'jobs');
  await page.keyboard.press('Escape');
}

/** The whole page, then all that match, is told in numbers. */
async function selectAll(page) {
  await page.goto(`${url}/employers`);
  await settle(page, row(page));
  const { total } = await api(page, '/api/v1/employers');
  const rows = await page.locator('tbody td.leading').count();
  await page.getByRole('checkbox', { name: `选择本页 ${rows} 条` }).check();
  const bar = page.getByRole('region', { name: '批量操作' });
  if (total > rows) {
    await bar.getByRole('button', { name: `选择符合条件的全部 ${total} 条` }).click();
    check((await textOf(bar.getByRole('status'))) === `已选符合条件的全部 ${total} 条`, 'all that match are not counted');
  }
  await bar.getByRole('button', { name: '取消选择' }).click();
  check((await bar.count()) === 0, 'the bar stays when nothing is selected');
}

/** Asks for more rows than one official may export alone. */
async function askForMany(page) {
  await page.goto(`${url}/contracts`);
  await settle(page, row(page));
  await page.getByRole('button', { name: '导出、打印' }).click();
  await page.getByRole('menuitem', { name: /XLSX/ }).click();
  const own = job(page, '导出劳动合同（XLSX）');
  await own.getByText('待审批').waitFor();
  check((await own.getByRole('button', { name: '同意', exact: true }).count()) === 0, 'whoever asks may grant it');
}

async function grant(page) {
  await page.goto(`${url}/employers`);
  await settle(page, row(page));
  await page.getByRole('button', { name: /任务中心.*待您审批 1 项/ }).click();
  const waiting = job(page, '导出劳动合同（XLSX）');
  await waiting.getByRole('textbox', { name: /审批理由/ }).fill('年度核查（测试）');
  await inspect(page, 'jobs-to-decide');
  await waiting.getByRole('button', { name: '同意', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });
}

async function fetchGranted(page, granter) {
  await page.reload();
  await settle(page, row(page));
  await page.getByRole('button', { name: /^任务中心/ }).click();
  const file = await download(page, '导出劳动合同（XLSX）');
  const { total } = await api(page, '/api/v1/contracts');
  check(file.rows.length > 1000 && (total === null || file.rows.length === total), `the file has ${file.rows.length} rows of ${total}`);
  check(file.cover.get('审批人').startsWith(granter) && file.cover.get('审批人').includes('年度核查（测试）'), 'the cover does not say who granted it and why');
}

/**
 * Has one identity number shown: not without purpose and case, and not by a sign-in that is too long ago. Gives the number of the entry
 * in the access log, and the value.
 */
async function reveal(page, who, signedInAt) {
  await page.goto(`${url}/contracts/${contract.id}`);
  const ask = page.getByRole('button', { name: '显示证件号码' });
  await settle(page, ask);
  await page.waitForTimeout(Math.max(0, signedInAt + FRESH + 2_000 - Date.now()));
  await ask.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  check((await dialog.getByRole('alert').allInnerTexts()).join(' ') === '请选择用途。 请填写案号。', 'a value is shown without purpose and case');
  await dialog.getByLabel('用途', { exact: true }).selectOption({ label: '办理案件' });
  await dialog.getByLabel('案号').fill(CASE);
  expectRefusal('/api/v1/reveals');
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  await dialog.getByText('须再次登录以确认身份').waitFor();
  check((await page.locator('.revealed-value').count()) === 0, 'a value is shown by an old sign-in');
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/reveals') && answer.status() === 201, { timeout: 120_000 });
  await dialog.getByRole('button', { name: '登录并继续' }).click();
  await signInAgain(page, ...who);
  const { entryNo } = await (await answered).json();
  const value = await textOf(page.locator('.revealed-value'));
  check(/^[0-9A-Z]{6,20}$/.test(value), `what is shown is no number in clear but ${value.length} characters`);
  check((await page.locator('.watermark').textContent()).startsWith(who[0]), 'the page does not say who has the number shown');
  check(new URL(page.url()).pathname === `/contracts/${contract.id}`, 'the sign-in leads elsewhere');
  return { entryNo, value };
}

/** The auditor finds that very entry among the reveals of the account, with purpose and case and without the value. */
async function auditReveal(page, account, { entryNo, value }) {
  await page.goto(`${url}/audit?account=${account}&action=REVEAL`);
  const entry = page.locator(`a[href="/audit/${entryNo}"]`);
  await settle(page, entry);
  const line = await textOf(page.locator('tbody tr').filter({ has: entry }));
  check(line.includes('办理案件') && line.includes(CASE), `the log tells neither purpose nor case of entry ${entryNo}: ${line}`);
  await inspect(page, 'audit-reveals');
  await entry.click();
  await page.waitForURL(`**/audit/${entryNo}`);
  await settle(page, page.getByText(CASE));
  const told = await textOf(page.locator('main'));
  for (const what of [account, contract.id, '办理案件']) {
    check(told.includes(what), `entry ${entryNo} does not tell ${what}`);
  }
  check(!(await page.content()).includes(value), 'the log tells the number itself');
  await inspect(page, 'audit-reveal');
}

/** The auditor sees each of these acts, under the account that did it, and that nobody has changed the log. */
async function audit(page, acts) {
  for (const [account, action, resource] of acts) {
    await page.goto(`${url}/audit?account=${account}&action=${action}&resource=${resource}&refused=false`);
    await settle(page);
    check((await page.locator('tbody td.leading').count()) > 0, `the log does not tell that ${account} did ${action} ${resource}`);
  }
  await page.goto(`${url}/audit?record=${contract.id}`);
  await settle(page, row(page));
  await page.getByRole('button', { name: '开始核验' }).click();
  await page.getByText('链完好').waitFor({ timeout: 60_000 });
  await inspect(page, 'audit');
  await row(page).click();
  await page.waitForURL(/audit\/\d+$/);
  await inspect(page, 'audit-entry');
  await page.goto(`${url}/employers`);
  await page.getByRole('heading', { level: 1, name: '您的角色无权访问此页' }).waitFor();
}

await story('colleagues', async (page, _context, another) => {
  const [supervisor, ...secrets] = person('QIYUE_SUPERVISOR');
  await signIn(page, '/employers', supervisor, ...secrets);
  const signedInAt = Date.now();
  await find(page);
  await past(page);
  const view = await share(page);
  await exportSelected(page, supervisor);
  await selectAll(page);
  const revealed = await reveal(page, [supervisor, ...secrets], signedInAt);

  const inspector = await another();
  const [colleague, ...hisSecrets] = person('QIYUE_COLLEAGUE');
  await signIn(inspector, '/employers', colleague, ...hisSecrets);
  await openShared(inspector, view);

  const asker = await another();
  const [city, ...cityNeeds] = person('QIYUE_CITY_OFFICER');
  await signIn(asker, '/employers', city, ...cityNeeds);
  await askForMany(asker);
  const granter = await another();
  const [second, ...secondNeeds] = person('QIYUE_SECOND_OFFICER');
  await signIn(granter, '/employers', second, ...secondNeeds);
  await grant(granter);
  await fetchGranted(asker, second);

  const auditor = await another();
  const [name, ...auditorNeeds] = person('QIYUE_AUDITOR');
  await signIn(auditor, '/audit', name, ...auditorNeeds);
  await auditReveal(auditor, supervisor, revealed);
  await audit(auditor, [
    [supervisor, 'VIEW', 'EMPLOYER'],
    [supervisor, 'VIEW', 'CONTRACT'],
    [supervisor, 'EXPORT', 'JOB'],
    [colleague, 'LIST', 'EMPLOYER'],
    [city, 'EXPORT', 'JOB'],
    [second, 'DECIDE', 'JOB'],
  ]);
});
