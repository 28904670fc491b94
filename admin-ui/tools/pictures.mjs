// Takes a picture of every screen over made-up data, to be looked at: `npm run build && node tools/pictures.mjs <folder> [part of a name]`.
import { mkdirSync } from 'node:fs';
import { runnerImport } from 'vite';

const [folder = 'pictures', part = ''] = process.argv.slice(2);
const load = async (path) => (await runnerImport(path)).module;
const { startFixture } = await load('./test/fixture/server.ts');
const { SCREENS } = await load('./test/fixture/screens.ts');
const { pageOf, settled, violationsOn } = await load('./test/browser/browser.ts');
const { launch } = await load('./test/browser/start.ts');

const LOOKS = [1440, 390].flatMap((width) => ['zh-CN', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => ({ width, language, theme }))));

mkdirSync(folder, { recursive: true });
const fixture = await startFixture();
const browser = await launch();
let bad = 0;
for (const look of LOOKS) {
  for (const { name, address, who } of SCREENS) {
    const file = `${name}-${look.width}-${look.language}-${look.theme}`;
    if (!file.includes(part)) {
      continue;
    }
    const page = await pageOf(browser, fixture.url, who, look);
    page.on('pageerror', (error) => console.log(`${file}: ${error.message}`));
    await page.goto(fixture.url + address);
    await settled(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: look.width, height: Math.max(700, Math.min(height, 1900)) });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${file}.png` });
    for (const violation of await violationsOn(page)) {
      bad += 1;
      console.log(`${file}: ${violation}`);
    }
    await page.context().close();
  }
}
await browser.close();
await fixture.close();
console.log(`${bad} violations`);
