// Fills the template: a new filing id, contract number and made-up worker, the times of today. No document is
// really signed here; its digest is that of a text nobody else has.
import { createHash, createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [output] = process.argv.slice(2);
const platform = process.env.QIYUE_PLATFORM;
if (!output || !platform) {
  console.error('Usage: QIYUE_PLATFORM=... node make-event.mjs OUTPUT.json');
  process.exit(64);
}

const beijing = (time) => new Date(time + 8 * 3600_000).toISOString();
const instant = (time) => beijing(time).replace(/\.\d+Z$/, '+08:00');
const digits = (number, length) => String(number).padStart(length, '0');

/** A resident id number that belongs to nobody we know, with its check character (GB 11643). */
function idNumber() {
  const birth = `${randomInt(1980, 2000)}${digits(randomInt(1, 13), 2)}${digits(randomInt(1, 29), 2)}`;
  const first17 = `110101${birth}${digits(randomInt(0, 1000), 3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return first17 + '10X98765432'[sum % 11];
}

const now = Date.now();
const minute = 60_000;
const signedAt = now - 3 * minute;
const today = beijing(signedAt).slice(0, 10);
const template = readFileSync(new URL('event.template.json', import.meta.url), 'utf8');
const document = createHash('sm3').update(randomBytes(32)).digest();
const subjectDigest = (identifier) => createHmac('sm3', document).update(identifier).digest('hex');
const worker = idNumber();
const values = {
  ID: randomUUID(),
  PLATFORM: platform,
  CONTRACT_NO: `WALK-${today}-${randomBytes(6).toString('hex')}`,
  TODAY: today,
  END_DATE: `${Number(today.slice(0, 4)) + 3}-${today.slice(5, 7)}-${today.slice(8) === '29' ? '28' : today.slice(8)}`,
  CONSENT_AT: instant(signedAt - minute),
  SIGNED_AT: instant(signedAt),
  TSA_TIME: instant(signedAt + minute),
  SUBMITTED_AT: instant(now),
  ID_NUMBER: worker,
  MOBILE: `139${digits(randomInt(0, 100_000_000), 8)}`,
  DOC_DIGEST: document.toString('hex'),
  EMPLOYER_DIGEST: subjectDigest(JSON.parse(template).data.employer.creditCode),
  WORKER_DIGEST: subjectDigest(worker),
  TSA_DIGEST: createHash('sm3').update(document).digest('hex'),
};
writeFileSync(output, template.replace(/@([A-Z_]+)@/g, (_, name) => values[name]));
