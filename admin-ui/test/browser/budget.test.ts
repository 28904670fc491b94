import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { APPROVAL, CONTRACT, EMPLOYER } from '../fixture/screens';
import { type Fixture, startFixture } from '../fixture/server';
import { firstLoad, launch } from './browser';

let fixture: Fixture;
let browser: Browser;

beforeAll(async () => {
  fixture = await startFixture();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await fixture.close();
});

const KB = 1024;

/** All files of a first visit, gzipped, as a browser with an empty cache fetches them; the API's answers are not counted. */
it.each([
  ['/employers', 350],
  ['/', 600],
  [`/employers/${EMPLOYER}`, 350],
  [`/contracts/${CONTRACT}`, 350],
  ['/contracts', 350],
  ['/platforms/yunqian/filings', 350],
  ['/approvals', 350],
  [`/approvals/${APPROVAL}`, 350],
])('a first visit to %s fetches at most %i KB', async (address, most) => {
  const files = await firstLoad(browser, fixture.url, 'chaoyang', address);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${address} ${(bytes / KB).toFixed(1)} KB`);
  expect(files.some(({ file }) => file.endsWith('.js'))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(most * KB);
});

it('the pictures are fetched for the overview only', async () => {
  const files = await firstLoad(browser, fixture.url, 'chaoyang', '/employers');
  expect(files.filter(({ file }) => /echarts|geo|overview/.test(file))).toEqual([]);
});
