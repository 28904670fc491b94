import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Download, Page, Request } from 'playwright-core';

export interface Look {
  readonly width: number;
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
}

/** A context with these looks. */
export async function contextOf(browser: Browser, { width, language, theme }: Look): Promise<BrowserContext> {
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

const underWay = new WeakMap<Page, Set<Request>>();

/** A page of a person who has signed in, with an empty storage. */
export async function signedIn(context: BrowserContext, url: string, who: string): Promise<Page> {
  const page = await context.newPage();
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  // Not only when it is finished: that is never said of an answer that nobody reads.
  page.on('response', (response) => asked.delete(response.request()));
  page.on('requestfailed', (request) => asked.delete(request));
  await page.goto(`${url}/fixture-sign-in?who=${who}&to=/favicon.svg`);
  await page.evaluate(() => localStorage.clear());
  return page;
}

/** A page of a person who has signed in, in a context of its own with these looks. */
export async function pageOf(browser: Browser, url: string, who: string, look: Look): Promise<Page> {
  return signedIn(await contextOf(browser, look), url, who);
}

/** Goes to an address within the program that is loaded, as its own links do. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    performance.clearResourceTimings();
    history.pushState(null, '', to);
  }, address);
  await settled(page);
}

const QUIET = 120;
const BUSY = '[aria-busy="true"], .choropleth-waiting, .loading';
const MOST_LOOKS = 200;

/** Waits until the screen has its data and stands still: nothing asked for, nothing busy, nothing changed for a while. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await stands(page);
    if ((underWay.get(page)?.size ?? 0) === 0) {
      return;
    }
  }
  throw new Error(`${page.url()} still waits for ${[...(underWay.get(page) ?? [])].map((request) => request.url()).join(', ')}`);
}

const stands = (page: Page) =>
  page.evaluate(
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
        }, 20);
      }),
    [QUIET, BUSY] as const,
  );

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation of WCAG 2.2 A and AA that axe-core finds on the page. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE);
  }
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Array<{ id: string; nodes: Array<{ target: string[]; failureSummary?: string }> }> }> } };
    // What passes is not described: that takes axe as long as the looking.
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1] ?? ''}`));
  }, RULES);
}

/** What was downloaded. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

export interface Fetched {
  readonly file: string;
  readonly bytes: number;
}

/** Notes what a page fetches besides data from now on: every file with its size as sent, gzipped. */
export function fetchedOn(page: Page): () => Promise<Fetched[]> {
  const fetched: Array<Promise<Fetched>> = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) {
      fetched.push(request.sizes().then(({ responseBodySize }) => ({ file: pathname, bytes: Math.max(responseBodySize, 0) })));
    }
  });
  return () => Promise.all(fetched);
}

/** What a first visit to a screen fetches besides data. */
export async function firstLoad(browser: Browser, url: string, who: string, address: string): Promise<Fetched[]> {
  const page = await pageOf(browser, url, who, { width: 1440, language: 'zh-CN', theme: 'light' });
  const fetched = fetchedOn(page);
  await page.goto(url + address);
  await settled(page);
  const files = await fetched();
  await page.context().close();
  return files;
}
