// A supervisor of Chaoyang at work: desk, overview, ledger, an employer's file, a contract, English, back, sign-out.
import { check, expectRefusal, inspect, required, settle, signIn, story, url } from './browser.mjs';

const password = required('QIYUE_PASSWORD');
const authenticator = required('QIYUE_AUTHENTICATOR');
/** What the register holds: credit codes of all employers of Chaoyang; one of them with its name; one outside. */
const truth = required('QIYUE_EMPLOYERS').split(' ');
const employer = { code: required('QIYUE_EMPLOYER'), name: required('QIYUE_EMPLOYER_NAME') };
const outside = { code: required('QIYUE_OUTSIDE'), name: required('QIYUE_OUTSIDE_NAME'), contract: required('QIYUE_OUTSIDE_CONTRACT') };

const CHINESE = /\p{Script=Han}/u;
const same = (one, other) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
const menu = (page, address) => page.locator(`nav a[href^="${address}"]`).first().click();
const textOf = async (locator) => (await locator.innerText()).trim();

/** Credit codes of the rows shown, from what the rows lead to. */
const rows = (page) =>
  page.locator('tbody a[href^="/employers/"]').evaluateAll((links) => links.map((link) => link.pathname.split('/')[2]));

const row = (page, code = '') => page.locator(`tbody a[href^="/employers/${code}"]`).first();
const heading = (page, name) => page.getByRole('heading', { level: 1, name });

const searchField = (page) => page.getByRole('search').locator('input').first();
const struckOut = (events) =>
  events.locator('time').evaluateAll((dates) => dates.filter((date) => getComputedStyle(date).textDecorationLine === 'line-through').length);

/** Asks the API within the page's own session. */
const api = (page, path) => page.evaluate(async (at) => (await fetch(at, { headers: { 'X-Requested-With': 'JavaScript' } })).json(), path);

async function desk(page) {
  await settle(page, page.getByRole('table', { name: '各类件数' }));
  check(new URL(page.url()).pathname === '/desk', `a supervisor begins at ${page.url()}`);
  const { items } = await api(page, '/api/v1/desk');
  const listed = await page.getByRole('table', { name: '要办的事' }).locator('tbody tr:not(.ledger-group)').count();
  check(listed === items.length, `the desk lists ${listed} of ${items.length}`);
  await inspect(page, 'desk');
}

async function overview(page) {
  await menu(page, '/overview');
  await settle(page, page.locator('main .chart [role="img"]'));
  check((await textOf(page.getByRole('banner'))).includes('朝阳区数据'), 'the overview does not say whose data it shows');
  check((await textOf(page.locator('main'))).includes('朝阳区'), 'the overview does not begin with the own area');
  const release = (await api(page, '/api/v1/statistics/releases'))[0];
  check((await textOf(page.locator('main'))).includes(release.releaseId), 'the overview does not name its release');
  await inspect(page, 'overview');
}

async function ledger(page) {
  await menu(page, '/employers');
  await settle(page, row(page));
  const seen = await rows(page);
  const { total } = await api(page, '/api/v1/employers');
  check(total === truth.length, `the API counts ${total} employers, the register ${truth.length}`);
  check((await textOf(page.locator('main'))).includes(`共 ${total} 条`), `the ledger does not say that there are ${total}`);
  await inspect(page, 'employers');
  const onward = page.getByRole('button', { name: '下一页' });
  for (let turned = 0; turned < 50 && (await onward.isEnabled()); turned += 1) {
    await onward.click();
    await page.waitForURL((at) => at.searchParams.get('page') === String(turned + 2));
    await settle(page, row(page));
    seen.push(...(await rows(page)));
  }
  check(same(seen, truth), `the ledger shows ${seen.length} employers, not the ${truth.length} of Chaoyang`);
}

async function search(page) {
  await menu(page, '/employers');
  await page.waitForURL((at) => at.pathname === '/employers' && at.search === '');
  await settle(page, row(page));
  await searchField(page).fill(outside.name);
  await page.keyboard.press('Enter');
  await page.getByText('没有符合条件的用人单位').waitFor();
  await inspect(page, 'employers-none');
  await searchField(page).fill(employer.name);
  await page.keyboard.press('Enter');
  await settle(page, row(page, employer.code));
  check(same(await rows(page), [employer.code]), 'the search finds others than the employer looked for');
}

async function file(page) {
  await row(page, employer.code).click();
  await settle(page, heading(page, employer.name));
  const events = page.getByRole('list', { name: '合同履历' }).getByRole('listitem');
  await events.first().waitFor();
  check((await events.count()) > 1, 'the file shows no contract history');
  const { items } = await api(page, `/api/v1/employers/${employer.code}/timeline?limit=20`);
  check((await struckOut(events)) === items.filter(({ withdrawn }) => withdrawn).length, 'other events are struck out than the withdrawn ones');
  await inspect(page, 'employer');
}

async function contract(page) {
  await page.locator('main a[href^="/contracts/"]').first().click();
  await page.waitForURL((at) => at.pathname.startsWith('/contracts/'));
  const shown = await api(page, `/api/v1${new URL(page.url()).pathname}`);
  await settle(page, heading(page, shown.contractNo));
  const versions = page.getByRole('list', { name: '合同履历' }).getByRole('listitem');
  check((await versions.count()) === shown.versions.length, 'the contract timeline lacks a version');
  await inspect(page, 'contract');
}

async function english(page) {
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang="en"]').waitFor();
  check((await textOf(page.getByRole('banner'))).includes('Chaoyang'), 'the header does not say in English whose data it shows');
  for (const heading of await page.getByRole('heading').allInnerTexts()) {
    check(!CHINESE.test(heading), `a heading stays Chinese in English: ${heading}`);
  }
  await inspect(page, 'contract-english');
}

async function back(page) {
  await page.goBack();
  await page.waitForURL((at) => at.pathname === `/employers/${employer.code}`);
  await settle(page, heading(page, employer.name));
  await inspect(page, 'employer-english');
  await page.goBack();
  await page.waitForURL((at) => at.pathname === '/employers' && at.searchParams.get('q') === employer.name);
  await settle(page, row(page, employer.code));
  const asked = await searchField(page).inputValue();
  check(asked === employer.name, `the search field has forgotten what was asked: ${asked}`);
  check(same(await rows(page), [employer.code]), 'the ledger has forgotten what was found');
  await menu(page, '/overview');
  await settle(page, page.locator('main .chart [role="img"]'));
  await inspect(page, 'overview-english');
}

async function outsiders(page) {
  for (const path of [`/employers/${outside.code}`, `/contracts/${outside.contract}`]) {
    expectRefusal(`/api/v1${path}`);
    for (const part of ['/contracts', '/timeline']) {
      expectRefusal(`/api/v1${path}${part}`);
    }
    await page.goto(url + path);
    await page.getByRole('alert').waitFor();
    const said = await textOf(page.locator('main'));
    check(said.includes('404') && said.includes('NOT_FOUND'), `${path} is not said to be missing: ${said}`);
    check(!said.includes(outside.name), `${path} tells the name`);
  }
  await inspect(page, 'outside');
  await page.goto(`${url}/nowhere`);
  await inspect(page, 'nowhere');
}

async function platforms(page) {
  await page.goto(`${url}/platforms`);
  const listed = page.locator('tbody a[href^="/platforms/"]');
  await settle(page, listed);
  await inspect(page, 'platforms');
  await listed.first().click();
  await page.waitForURL((at) => at.pathname.endsWith('/filings'));
  await settle(page, page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Signing platforms' }));
  await inspect(page, 'filings');
}

async function signOut(page, context) {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.locator('a[href="/logout"]').click();
  await page.locator('#username').waitFor();
  check((await context.request.get(`${url}/api/v1/me`)).status() === 401, 'the session outlives the sign-out');
  await page.goto(`${url}/employers`);
  await page.locator('#username').waitFor();
}

await story('supervisor', async (page, context) => {
  await signIn(page, '/', 'chaoyang', password, authenticator);
  await desk(page);
  await overview(page);
  await ledger(page);
  await search(page);
  await file(page);
  await contract(page);
  await english(page);
  await back(page);
  await outsiders(page);
  await platforms(page);
  await signOut(page, context);
});
