// `npm ci`, unless node_modules was made from the present package-lock.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MADE_FROM = 'node_modules/.made-from-lock';
const PROGRAMS = ['tsc', 'vite'].map((name) => `node_modules/.bin/${name}`);
const lock = readFileSync('package-lock.json', 'utf8');
if (existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === lock) {
  process.exit(0);
}

const npm = (...words) => {
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
};
npm('ci', '--no-audit', '--no-fund');
if (!PROGRAMS.every((program) => existsSync(program))) {
  // Seen once in many times with npm 11: every package is there, and not one of its programs is linked.
  npm('rebuild', '--ignore-scripts');
}
const missing = PROGRAMS.filter((program) => !existsSync(program));
if (missing.length > 0) {
  console.error(`npm has installed the packages without ${missing.join(', ')}`);
  process.exit(1);
}
writeFileSync(MADE_FROM, lock);
