// Signs in at Keycloak's own pages, as a person would; for whatever drives a browser against a real city.
import { createHmac } from 'node:crypto';

const PERIOD = 30_000;
const ATTEMPTS = 3;

/**
 * Fills in the page that asks for a sign-in, also the one that asks a person who has a session once more. A code that was used already
 * in its half minute is refused; then the next one is waited for.
 *
 * @param authenticator the secret of the person's authenticator app, in base 32; none for whoever has no such app
 * @param isHome whether an address is where the sign-in leads to
 */
export async function passSignIn(page, { user, password, authenticator }, isHome) {
  await page.locator('#password').waitFor();
  const name = page.locator('#username');
  if (await name.isVisible()) {
    await name.fill(user);
  }
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  for (let attempts = 0, period = Math.floor(Date.now() / PERIOD); authenticator && attempts < ATTEMPTS; attempts += 1, period += 1) {
    await page.waitForTimeout(Math.max(0, period * PERIOD - Date.now()));
    await page.locator('#otp').fill(oneTimeCode(authenticator, period));
    const answered = page.waitForEvent('load');
    await page.locator('#kc-login').click();
    await answered;
    if (isHome(page.url())) {
      return;
    }
  }
}

/** RFC 6238 with six digits and HMAC-SHA-1, as authenticator apps make them. */
function oneTimeCode(authenticator, period) {
  const bits = [...authenticator].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(period));
  const hash = createHmac('sha1', key).update(counter).digest();
  return `${(hash.readUInt32BE(hash.at(-1) & 0xf) & 0x7fffffff) % 1_000_000}`.padStart(6, '0');
}
