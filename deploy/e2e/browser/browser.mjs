// A headless Chromium: the machine's own when there is one, else the binary that npm brings (no root needed).
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

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

/** Signs in through Keycloak's own page, as a person would, and waits for the given path of the product. */
export async function signIn(page, path, user, password) {
  await page.goto(url + path);
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.waitForURL((at) => at.href.startsWith(url), { timeout: 30_000 });
}

/** Fails with every violation of WCAG 2.2 A and AA that axe-core finds on the page. */
export async function assertAccessible(page, name) {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const result = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
  check(violations.length === 0, `${name}: accessibility\n${violations.join('\n')}`);
}

let checks = 0;

export function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
  checks += 1;
}

/** Runs a story in a browser of its own; exit code 1 with the reason, and a last picture, when it fails. */
export async function story(name, steps) {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const foreign = [];
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (request.url().startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1') {
      foreign.push(request.url());
    }
  });
  try {
    await steps(page, context);
    check(foreign.length === 0, `requests left this machine: ${foreign.join(', ')}`);
    console.log(`${name}: ${checks} checks passed`);
  } catch (error) {
    await page.screenshot({ path: `${screenshots}/${name}-failed.png` }).catch(() => {});
    console.error(`${name}: ${error.stack ?? error}`);
    console.error(`at ${page.url()}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
