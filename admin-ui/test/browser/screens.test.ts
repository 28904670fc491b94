import { describe, expect, it } from 'vitest';
import { SCREENS } from '../fixture/screens';
import { goWithin, type Look, settled, violationsOn } from './browser';
import { visiting } from './visits';

const visits = visiting(null);

const LOOKS: readonly Look[] = [
  { width: 1440, language: 'zh-CN', theme: 'light' },
  { width: 390, language: 'zh-CN', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'dark' },
  { width: 390, language: 'en', theme: 'light' },
];

const PEOPLE = [...new Set(SCREENS.map(({ who }) => who))];

/** Texts of the product's own; what the data say stays as it was filed. */
const OWN_TEXT = 'h2, h3, th, dt, label, legend, button:not(:has(.saved-name)), nav a, .filter-label, .notice-title, .tag';
const HAN = /\p{Script=Han}/u;

describe.each(LOOKS)('at $width px in $language, $theme,', (look) => {
  // In the first look each screen is loaded by its address; its states, and the other looks, are gone to within the page, which spares most of the time.
  const isFirst = look === LOOKS[0];
  it.each(PEOPLE)('every screen of %s meets WCAG 2.2 AA, fits its width and speaks one language', async (who) => {
    const page = await visits.as(who, look);
    const { url } = visits.fixture;
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of') && failures.push(message.text()));
    page.on('request', (request) => new URL(request.url()).origin !== url && /^http/.test(request.url()) && failures.push(`left the server: ${request.url()}`));
    const loaded = new Set<string>();
    for (const { name, address } of SCREENS.filter((screen) => screen.who === who)) {
      const screen = isFirst ? name.replace(/-.*/, '') : who;
      if (loaded.has(screen)) {
        await goWithin(page, address);
      } else {
        await page.goto(url + address);
        await settled(page);
        loaded.add(screen);
      }
      failures.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (tooWide > 0) {
        failures.push(`${name}: ${tooWide} px too wide`);
      }
      if (look.language === 'en') {
        const texts = await page.locator('main').locator(OWN_TEXT).allInnerTexts();
        failures.push(...texts.filter((text) => HAN.test(text.replace('契约', '').replace('中文', ''))).map((text) => `${name}: not in English: ${text}`));
      }
    }
    expect(failures).toEqual([]);
  }, 180_000);
});
