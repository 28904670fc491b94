import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLACES = [process.env.QIYUE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless Chromium: the machine's own when there is one, else the binary that npm brings. */
export async function launch(): Promise<Browser> {
  const installed = PLACES.find((path) => path !== undefined && existsSync(path));
  if (installed) {
    return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  }
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...ARGUMENTS] });
}

export interface Look {
  readonly width: number;
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
}

/** A page of a person who has signed in, with these looks. */
export async function pageOf(browser: Browser, url: string, who: string, { width, language, theme }: Look): Promise<Page> {
  const context = await contextOf(browser, { width, language, theme });
  const page = await context.newPage();
  await page.goto(`${url}/fixture-sign-in?who=${who}&to=/favicon.svg`);
  return page;
}

async function contextOf(browser: Browser, { width, language, theme }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 900 }, locale: language, acceptDownloads: true });
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      localStorage.setItem('qiyue.language', chosenLanguage ?? '');
      localStorage.setItem('qiyue.theme', chosenTheme ?? '');
    },
    [language, theme],
  );
  return context;
}

const QUIET = 200;
const BUSY = '[aria-busy="true"], .choropleth-waiting, .loading';

/** Waits until the screen has its data and stands still: nothing asked for, nothing busy, nothing changed for a while. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.evaluate(
    ([quiet, busy]) =>
      new Promise<void>((done) => {
        const state = { at: performance.now() };
        const changes = new MutationObserver(() => {
          state.at = performance.now();
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = setInterval(() => {
          const last = performance.getEntriesByType('resource').at(-1) as PerformanceResourceTiming | undefined;
          const since = Math.max(state.at, last?.responseEnd ?? 0);
          if (performance.now() - since > quiet && !document.querySelector(busy)) {
            clearInterval(look);
            changes.disconnect();
            done();
          }
        }, 40);
      }),
    [QUIET, BUSY] as const,
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation of WCAG 2.2 A and AA that axe-core finds on the page. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Array<{ id: string; nodes: Array<{ target: string[]; failureSummary?: string }> }> }> } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1] ?? ''}`));
  }, RULES);
}

export interface Fetched {
  readonly file: string;
  readonly bytes: number;
}

/** What a first visit to a screen fetches besides data: every file with its size as sent, gzipped. */
export async function firstLoad(browser: Browser, url: string, who: string, address: string): Promise<Fetched[]> {
  const page = await pageOf(browser, url, who, { width: 1440, language: 'zh-CN', theme: 'light' });
  const fetched: Array<Promise<Fetched>> = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) {
      fetched.push(request.sizes().then(({ responseBodySize }) => ({ file: pathname, bytes: Math.max(responseBodySize, 0) })));
    }
  });
  await page.goto(url + address);
  await settled(page);
  const files = await Promise.all(fetched);
  await page.context().close();
  return files;
}
