// Makes src/api/schema.d.ts from the API's description; with --check only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL('../../registry/service/openapi.yaml', import.meta.url);
const target = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url));
const HEAD = '// Generated from registry/service/openapi.yaml by `npm run api`. Do not edit.\n\n';

if (!existsSync(description)) {
  console.log('registry/service/openapi.yaml is not there: src/api/schema.d.ts stays as it is');
  process.exit(0);
}
const text = HEAD + astToString(await openapiTS(description));
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/api/schema.d.ts is stale: run `npm run api` in admin-ui and commit it');
  process.exit(1);
}
