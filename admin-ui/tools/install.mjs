// `npm ci`, unless node_modules was made from the present package-lock.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MADE_FROM = 'node_modules/.made-from-lock';
const lock = readFileSync('package-lock.json', 'utf8');
if (existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === lock) {
  process.exit(0);
}
const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status === 0) {
  writeFileSync(MADE_FROM, lock);
}
process.exit(status ?? 1);
