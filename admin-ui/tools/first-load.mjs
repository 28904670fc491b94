// Says how many bytes, gzipped, a first visit to a screen fetches, file by file.
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path)).module;
const { startFixture } = await load('./test/fixture/server.ts');
const { firstLoad } = await load('./test/browser/browser.ts');
const { launch } = await load('./test/browser/start.ts');
const fixture = await startFixture();
const browser = await launch();
for (const address of process.argv.slice(2)) {
  const files = await firstLoad(browser, fixture.url, 'chaoyang', address);
  console.log(address, (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(1), 'KB');
  for (const { file, bytes } of files.sort((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${(bytes / 1024).toFixed(1).padStart(6)}  ${file}`);
  }
}
await browser.close();
await fixture.close();
