// Measures the screens of a running city in Chromium, Keycloak's console of the same city beside them; called by deploy/bench/web.
// Prints tables in Markdown. Settings: QIYUE_URL, QIYUE_KEYCLOAK_URL, QIYUE_SECRETS (the city's secrets.properties), QIYUE_LOADS.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { passSignIn } from './keycloak.mjs';

const { module } = await runnerImport('./test/browser/start.ts');
const KB = 1024;
const WIDTHS = [1440, 390];
const url = required('QIYUE_URL');
const keycloak = required('QIYUE_KEYCLOAK_URL');
const loads = Number(process.env.QIYUE_LOADS ?? 10);
const secrets = Object.fromEntries(readFileSync(required('QIYUE_SECRETS'), 'utf8').split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2)));

function required(name) {
  if (!process.env[name]) {
    throw new Error(`${name} is not set`);
  }
  return process.env[name];
}

/** Cookies and storage of somebody who has signed in; each load begins with them and with an empty cache. */
async function signIn(browser, address, user, password, authenticator) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(address);
  const home = new URL(address).origin;
  await passSignIn(page, { user, password, authenticator }, (at) => new URL(at).origin === home && !at.includes('/protocol/openid-connect/'));
  await page.locator('h1').first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** What the page itself can tell: the largest paint, shifts of the layout, and how long a key or click waits for the next paint. */
const OBSERVE = () => {
  window.measured = { lcp: 0, cls: 0, waits: new Map() };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) {
      window.measured.lcp = startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      window.measured.cls += hadRecentInput ? 0 : value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) {
        window.measured.waits.set(interactionId, Math.max(duration, window.measured.waits.get(interactionId) ?? 0));
      }
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
};

const BUSY = '[aria-busy="true"], .choropleth-waiting, .loading, [role="progressbar"]';

/** Waits until what marks the screen is there, nothing is busy, and the network has been quiet for half a second. */
async function stands(page, mark) {
  await page.locator(mark).first().waitFor({ timeout: 60_000 });
  await page.waitForFunction((busy) => !document.querySelector(busy), BUSY);
  await page.waitForLoadState('networkidle');
}

const PATIENCE = 5_000;

/** Bytes of an answer as sent; where the browser never tells them, as its head says. */
async function sizeOf(request) {
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const sizes = await Promise.race([request.sizes().catch(() => null), waited]);
  return Math.max(sizes ? sizes.responseBodySize : Number((await Promise.race([request.response().catch(() => null), waited]))?.headers()['content-length'] ?? 0), 0);
}

/** Notes each file of program and style that a page fetches, as sent, and each request to somebody else. */
function noting(page) {
  const noted = { code: [], all: [], foreign: [] };
  const own = [url, keycloak].map((address) => new URL(address).host);
  page.on('requestfinished', (request) => {
    const { protocol, host, pathname } = new URL(request.url());
    if (!protocol.startsWith('http')) {
      return;
    }
    if (!own.includes(host)) {
      noted.foreign.push(request.url());
    }
    const size = sizeOf(request);
    noted.all.push(size);
    if (['script', 'stylesheet'].includes(request.resourceType()) || /\.(js|css)$/.test(pathname)) {
      noted.code.push(size);
    }
  });
  return noted;
}

const sum = async (sizes) => (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
const p75 = (values) => [...values].sort((one, other) => one - other)[Math.ceil(values.length * 0.75) - 1];

/** Loads a screen with an empty cache and once more with a full one, as often as is wanted. */
async function loaded(browser, state, width, { address, mark }) {
  const found = { cold: [], warm: [], cls: [], code: 0, all: 0, foreign: [] };
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ storageState: state, viewport: { width, height: width > 700 ? 900 : 844 }, locale: 'zh-CN' });
    await context.addInitScript(OBSERVE);
    const page = await context.newPage();
    const noted = noting(page);
    for (const times of [found.cold, found.warm]) {
      await page.goto(address);
      await stands(page, mark);
      if (times === found.cold) {
        found.code = await sum(noted.code);
        found.all = await sum(noted.all);
      }
      const { lcp, cls } = await page.evaluate(() => ({ lcp: window.measured.lcp, cls: window.measured.cls }));
      times.push(lcp);
      found.cls.push(cls);
      // An empty page between, or the address alone would not be loaded anew where it differs behind the # only.
      await page.goto('about:blank');
    }
    found.foreign.push(...noted.foreign);
    await context.close();
  }
  return found;
}

/** What going on from the start fetches beside data: the parts of the program that the next screen needs. */
async function onward(browser, state, start, { address, mark }) {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(start.address);
  await stands(page, start.mark);
  const noted = noting(page);
  await page.evaluate((to) => history.pushState(null, '', to), address);
  await stands(page, mark);
  const bytes = await sum(noted.code);
  await context.close();
  return bytes;
}

/** How long keys and clicks wait for the next paint in the ledger: walking, sorting, searching, menus. */
async function waits(browser, state, width) {
  const context = await browser.newContext({ storageState: state, viewport: { width, height: width > 700 ? 900 : 844 }, locale: 'zh-CN' });
  await context.addInitScript(OBSERVE);
  const page = await context.newPage();
  await page.goto(`${url}/employers`);
  await stands(page, 'td.leading a');
  await page.getByRole('region', { name: '用人单位台账' }).focus();
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('j');
  }
  await page.keyboard.press('x');
  await page.keyboard.press('/');
  await page.keyboard.type('有限', { delay: 60 });
  await page.keyboard.press('Enter');
  await stands(page, 'td.leading a');
  for (const name of ['列设置', '常用查询', '导出、打印']) {
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('9111', { delay: 60 });
  await page.waitForTimeout(600);
  const all = await page.evaluate(() => [...window.measured.waits.values()]);
  await context.close();
  return all;
}

const browser = await module.launch();
const official = await signIn(browser, `${url}/`, 'chaoyang', secrets['user.chaoyang'], secrets['otp.chaoyang']);
const administrator = await signIn(browser, `${keycloak}/admin/master/console/`, 'admin', secrets['user.keycloak-admin']);

const context = await browser.newContext({ storageState: official });
const asked = async (path) => (await context.request.get(`${url}/api/v1${path}`, { headers: { 'X-Requested-With': 'JavaScript' } })).json();
const { creditCode } = (await asked('/employers?limit=1')).items[0];
const { contractId } = (await asked('/contracts?limit=1')).items[0];
await context.close();

const START = { name: '总览 overview', address: `${url}/overview`, mark: 'main .chart [role="img"]', most: 600 };
const SCREENS = [
  START,
  { name: '用人单位台账 employers', address: `${url}/employers`, mark: 'td.leading a', most: 350 },
  { name: '一企一档 employer', address: `${url}/employers/${creditCode}`, mark: '#contracts td.leading a', most: 350 },
  { name: '合同查询 contracts', address: `${url}/contracts`, mark: 'td.leading a', most: 350 },
  { name: '劳动合同 contract', address: `${url}/contracts/${contractId}`, mark: '.timeline li', most: 350 },
  { name: '签署平台 platforms', address: `${url}/platforms`, mark: 'td.leading a', most: 350 },
  { name: '审批 approvals', address: `${url}/approvals`, mark: '.ledger-sheet', most: 350 },
  { name: '工作台 desk', address: `${url}/desk`, mark: '.ledger', most: 350 },
].map((screen) => ({ ...screen, state: official, peer: false }));
const PEER = [
  { name: 'Keycloak: users', address: `${keycloak}/admin/master/console/#/qiyue/users`, mark: 'table tbody tr, [data-testid="empty-state"]' },
  { name: 'Keycloak: clients', address: `${keycloak}/admin/master/console/#/qiyue/clients`, mark: 'table tbody tr' },
].map((screen) => ({ ...screen, state: administrator, peer: true }));

const kb = (bytes) => (bytes / KB).toFixed(0);
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const rows = [];
const foreign = new Set();
for (const screen of [...SCREENS, ...PEER]) {
  for (const width of WIDTHS) {
    const { code, all, cold, warm, cls, foreign: others } = await loaded(browser, screen.state, width, screen);
    others.forEach((address) => foreign.add(address));
    rows.push({ ...screen, width, code, all, cold: p75(cold), warm: p75(warm), cls: Math.max(...cls) });
    console.error(screen.name, width, kb(code), seconds(p75(cold)), seconds(p75(warm)), Math.max(...cls).toFixed(4));
  }
}
console.log('| Screen | Width | JS and CSS, KB | all bytes, KB | LCP cold, s | LCP warm, s | CLS |\n|---|---|---|---|---|---|---|');
for (const { name, width, code, all, cold, warm, cls } of rows) {
  console.log(`| ${name} | ${width} | ${kb(code)} | ${kb(all)} | ${seconds(cold)} | ${seconds(warm)} | ${cls.toFixed(3)} |`);
}

console.log('\n| From 用人单位台账 on to | JS and CSS, KB |\n|---|---|');
const further = [];
for (const screen of SCREENS.slice(2)) {
  const bytes = await onward(browser, official, SCREENS[1], screen);
  further.push(bytes);
  console.log(`| ${screen.name} | ${kb(bytes)} |`);
}
const toCharts = await onward(browser, official, SCREENS[1], START);
console.log(`| ${START.name}, with its map and lines | ${kb(toCharts)} |`);

const interactions = [];
for (const width of WIDTHS) {
  interactions.push(...(await waits(browser, official, width)));
}
await browser.close();

const own = rows.filter(({ peer }) => !peer);
const worst = (key) => Math.max(...own.map((row) => row[key]));
const plain = own.filter(({ most }) => most === 350);
const goals = [
  ['first load, JS and CSS, without charts', '≤ 350 KB (fails above 400)', `${kb(Math.max(...plain.map(({ code }) => code)))} KB`, Math.max(...plain.map(({ code }) => code)) <= 350 * KB],
  ['first load of the overview with its charts, all bytes', '≤ 600 KB', `${kb(Math.max(...rows.filter(({ name }) => name === START.name).map(({ all }) => all)))} KB`, rows.filter(({ name }) => name === START.name).every(({ all }) => all <= 600 * KB)],
  ['each further route', '≤ 60 KB', `${kb(Math.max(...further))} KB`, Math.max(...further) <= 60 * KB],
  ['LCP cold, p75, the slowest screen', '≤ 1.5 s', `${seconds(worst('cold'))} s`, worst('cold') <= 1500],
  ['LCP warm, p75, the slowest screen', '≤ 0.8 s', `${seconds(worst('warm'))} s`, worst('warm') <= 800],
  ['CLS, the worst load', '≤ 0.02', worst('cls').toFixed(3), worst('cls') <= 0.02],
  [`INP, p75 of ${interactions.length} keys and clicks that took 16 ms or more`, '≤ 200 ms', interactions.length ? `${p75(interactions)} ms (longest ${Math.max(...interactions)} ms)` : 'none', interactions.length > 0 && p75(interactions) <= 200],
  ['requests to others', '0', String(foreign.size), foreign.size === 0],
];
console.log('\n| Goal | Figure | Measured | |\n|---|---|---|---|');
for (const [goal, figure, measured, isMet] of goals) {
  console.log(`| ${goal} | ${figure} | ${measured} | ${isMet ? 'met' : '**missed**'} |`);
}
for (const address of foreign) {
  console.log(`- left the machine: ${address}`);
}
