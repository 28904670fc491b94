// A headless Chromium: the machine's own when there is one, else the binary that npm brings (no root needed).
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { passSignIn } from '../../../admin-ui/tools/keycloak.mjs';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch() {
  const installed = [process.env.QIYUE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .filter(Boolean)
    .find((path) => existsSync(path));
  if (installed) {
    return chromium.launch({ executablePath: installed, args: QUIET });
  }
  const bundled = (await import('@sparticuz/chromium')).default;
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...QUIET] });
}

export const url = required('QIYUE_URL');
export const screenshots = process.env.QIYUE_SCREENSHOTS ?? 'screenshots';
mkdirSync(screenshots, { recursive: true });

export function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

/**
 * Signs in through Keycloak's own pages, as a person would, and waits for the given path of the product.
 *
 * @param authenticator the secret of the person's authenticator app, in base 32; none for whoever has no such app
 */
export async function signIn(page, path, user, password, authenticator) {
  await page.goto(url + path);
  await signInAgain(page, user, password, authenticator);
}

/** Signs in on the page that asks for it, and waits for the one from which it was asked. */
export async function signInAgain(page, user, password, authenticator) {
  await passSignIn(page, { user, password, authenticator }, (at) => at.startsWith(url));
  await page.waitForURL((at) => at.href.startsWith(url), { timeout: 30_000 });
}

/** Notes every violation of WCAG 2.2 A and AA that axe-core finds on the page. */
async function noteViolations(page, name) {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const result = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
  checks += 1;
  defects.push(...violations.map((violation) => `${name}: ${violation}`));
}

let checks = 0;
/** What is wrong with screens that can still be worked at: told all together at the end of the story. */
const defects = [];

export function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
  checks += 1;
}

const missing = new Set();

/** From now on a refusal from this address is what the story is about; a browser reports it as an error. */
export function expectRefusal(path) {
  missing.add(url + path);
}

/** Waits for what only the screen gone to has, then until nothing is loading any more. */
export async function settle(page, ready = page.locator('main h1')) {
  await ready.first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.waitForLoadState('networkidle');
}

const WIDTHS = [1440, 390];

/** A screen at each width: it can be used by everybody, nothing sticks out at the side, and a picture of it is kept. */
export async function inspect(page, name) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width > 700 ? 900 : 844 });
    await settle(page);
    await page.waitForTimeout(DRAWING);
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, `${screenshots}/${name}-${width}.png`);
    await noteViolations(page, `${name} at ${width}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    checks += 1;
    if (over > 0) {
      defects.push(`${name} at ${width}: sticks out by ${over} px`);
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

/** Of a whole screen. On a busy machine the browser now and then never gives the frame it was asked for; the next one comes. */
async function picture(page, path) {
  const options = { path, fullPage: true, timeout: 15_000 };
  await page.screenshot(options).catch(() => page.screenshot(options));
}

/** Charts draw for a while after their data has come. */
const DRAWING = 700;

const foreign = [];
const errors = [];

/** A person's own window: what leaves the machine, and what goes wrong in it, is noted. */
async function windowIn(browser) {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[0], height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1') {
      foreign.push(request.url());
    }
  });
  page.on('pageerror', (error) => errors.push(`${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !missing.has(message.location().url.split('?')[0])) {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  return page;
}

/**
 * Runs a story in a browser of its own; exit code 1 with the reason, and a last picture, when it fails.
 *
 * @param steps is given a page, its context, and how to open the window of another person
 */
export async function story(name, steps) {
  const browser = await launch();
  const page = await windowIn(browser);
  try {
    await steps(page, page.context(), () => windowIn(browser));
    check(foreign.length === 0, `requests left this machine: ${foreign.join(', ')}`);
    check(defects.length === 0, `defects of screens:\n${defects.join('\n')}`);
    check(errors.length === 0, `errors on the console:\n${errors.join('\n')}`);
    console.log(`${name}: ${checks} checks passed`);
  } catch (error) {
    console.error(`${name}: ${error.stack ?? error}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [at, open] of pages.entries()) {
      await open.screenshot({ path: `${screenshots}/${name}-failed-${at}.png` }).catch(() => {});
      console.error(`at ${open.url()}`);
    }
    console.error(errors.join('\n'));
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
