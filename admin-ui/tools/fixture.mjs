// Serves the built screens over made-up data: `npm run build && node tools/fixture.mjs 23000`, then open the address it prints.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/fixture/server.ts');
const fixture = await module.startFixture({ port: Number(process.argv[2] ?? 0) });
console.log(`${fixture.url}  people: city, chaoyang, etown, auditor, operator, nobody  (/fixture-sign-in?who=chaoyang)`);
