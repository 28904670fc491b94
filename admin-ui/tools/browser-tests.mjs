// `npm run test:browser`, unless it has passed for the very same screens and tests since the last `mvn clean`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PASSED_FOR = 'target/browser-tests-passed-for';
const INPUTS = ['dist', 'test', 'package-lock.json', 'vite.config.ts'];

const files = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path]);
const hash = createHash('sha256');
for (const file of INPUTS.flatMap(files)) {
  hash.update(file).update(readFileSync(file));
}
const present = hash.digest('hex');
if (existsSync(PASSED_FOR) && readFileSync(PASSED_FOR, 'utf8') === present) {
  console.log('the browser tests have passed for these screens');
  process.exit(0);
}
const { status } = spawnSync('npm', ['run', 'test:browser'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status === 0) {
  mkdirSync('target', { recursive: true });
  writeFileSync(PASSED_FOR, present);
}
process.exit(status ?? 1);
