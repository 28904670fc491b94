// What people of a story do on many screens: come in, look for something, fill in a form, confirm an act.
import { required, settle, signIn, url } from './browser.mjs';

/** Name, password and, for an official, authenticator of a person, as a setting has them. */
const person = (setting) => required(setting).split(' ');

/** The window of a person who has signed in and is on a screen. */
export async function enter(page, setting, path) {
  await signIn(page, path, ...person(setting));
  await settle(page);
  return page;
}

export const textOf = async (locator) => (await locator.innerText()).trim();
export const mainText = (page) => textOf(page.locator('main'));
export const panel = (page, name) => page.getByRole('region', { name, exact: true });
export const menu = (page, name) => page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).click();

export async function go(page, path) {
  await page.goto(url + path);
  await settle(page);
}

/** Ctrl+K, the credit code, Enter: the file of an employer. */
export async function find(page, creditCode) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(creditCode);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/employers/${creditCode}`);
  await settle(page);
}

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Fills in fields by how their labels begin: of a choice one is taken, anything else is written. */
export async function fill(within, fields) {
  for (const [label, value] of Object.entries(fields)) {
    const field = within.getByLabel(new RegExp(`^\\s*${literal(label)}`)).first();
    await field.waitFor();
    if ((await field.evaluate((node) => node.tagName)) === 'SELECT') {
      await field.selectOption(value);
    } else {
      await field.fill(value);
    }
  }
}

/** Does an act that is asked for in a dialog. */
export async function confirm(page, act, fields = {}) {
  await page.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog, fields);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(page);
}

/** What a link hands out, as bytes. */
export async function download(page, link) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
