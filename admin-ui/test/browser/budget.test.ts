import { expect, it } from 'vitest';
import { APPROVAL, CONTRACT, EMPLOYER } from '../fixture/screens';
import { type Fetched, fetchedOn, firstLoad, goWithin } from './browser';
import { visiting } from './visits';

const visits = visiting(null);

const KB = 1024;

const weight = (files: readonly Fetched[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
const isCode = ({ file }: Fetched) => /\.(js|css)$/.test(file);

/** All files of a first visit, gzipped, as a browser with an empty cache fetches them; the API's answers are not counted. */
it.each([
  ['/employers', 350],
  ['/', 350],
  ['/overview', 600],
  ['/statistics', 600],
  ['/alerts?state=open&assignee=me', 350],
  [`/employers/${EMPLOYER}`, 350],
  [`/contracts/${CONTRACT}`, 350],
  ['/contracts', 350],
  ['/platforms/yunqian/filings', 350],
  ['/approvals', 350],
  [`/approvals/${APPROVAL}`, 350],
])('a first visit to %s fetches at most %i KB, and without pictures at most 350', async (address, most) => {
  const files = await firstLoad(visits.browser, visits.fixture.url, 'chaoyang', address);
  console.log(`${address} ${(weight(files) / KB).toFixed(1)} KB`);
  expect(files.some(isCode)).toBe(true);
  expect(weight(files)).toBeLessThanOrEqual(most * KB);
  expect(weight(files.filter((file) => isCode(file) && !/echarts/.test(file.file)))).toBeLessThanOrEqual(350 * KB);
});

it.each([`/contracts/${CONTRACT}`, '/platforms', '/approvals', '/overview', '/statistics', '/desk', '/alerts', '/cases'])('going on from the ledger to %s fetches at most 60 KB of program, pictures apart', async (address) => {
  const page = await visits.apart('chaoyang');
  await visits.open('/employers');
  const fetched = fetchedOn(page);
  await goWithin(page, address);
  const files = (await fetched()).filter(({ file }) => !/echarts|geo/.test(file));
  expect(weight(files)).toBeGreaterThan(0);
  expect(weight(files)).toBeLessThanOrEqual(60 * KB);
});

it('the pictures are fetched for the overview only', async () => {
  const files = await firstLoad(visits.browser, visits.fixture.url, 'chaoyang', '/employers');
  expect(files.filter(({ file }) => /echarts|geo|overview|statistics/.test(file))).toEqual([]);
});
