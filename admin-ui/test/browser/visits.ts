import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type Fixture, startFixture } from '../fixture/server';
import { contextOf, type Look, settled, signedIn } from './browser';

const DESK: Look = { width: 1440, language: 'zh-CN', theme: 'light' };

/** People at the screens of a fixture, for one file of tests. */
export interface Visits {
  readonly fixture: Fixture;
  readonly browser: Browser;
  /** The page of whoever came last. */
  readonly page: Page;
  /** A page of somebody who has signed in, in place of whoever was there with the same looks. Storage is empty. */
  as(who: string, look?: Partial<Look>): Promise<Page>;
  /** The same in a context of its own, beside whoever is there. */
  apart(who: string, look?: Partial<Look>): Promise<Page>;
  /** Opens an address and waits until the screen stands still. */
  open(address: string): Promise<void>;
  /** The question in the address of the page. */
  query(): Record<string, string>;
}

/**
 * Starts a fixture for the file and has a person at the screens in each of its tests. The fixture is renewed before each test; what the
 * browser has fetched is kept, as it is in an office.
 *
 * @param who who signs in before each test; nobody when it is null
 */
export function visiting(who: string | null = 'chaoyang'): Visits {
  const contexts = new Map<string, BrowserContext>();
  const own: BrowserContext[] = [];
  const state: { fixture?: Fixture; browser?: Browser; page?: Page } = {};

  async function come(context: BrowserContext, name: string): Promise<Page> {
    for (const page of context.pages()) {
      await page.close();
    }
    state.page = await signedIn(context, visits.fixture.url, name);
    return state.page;
  }

  const visits: Visits = {
    get fixture() {
      return present(state.fixture);
    },
    get browser() {
      return present(state.browser);
    },
    get page() {
      return present(state.page);
    },
    async as(name, look = {}) {
      const whole = { ...DESK, ...look };
      const key = JSON.stringify(whole);
      const context = contexts.get(key) ?? (await contextOf(visits.browser, whole));
      contexts.set(key, context);
      return come(context, name);
    },
    async apart(name, look = {}) {
      const context = await contextOf(visits.browser, { ...DESK, ...look });
      own.push(context);
      return come(context, name);
    },
    async open(address) {
      await visits.page.goto(visits.fixture.url + address);
      await settled(visits.page);
    },
    query: () => Object.fromEntries(new URL(visits.page.url()).searchParams),
  };

  beforeAll(async () => {
    state.fixture = await startFixture();
    state.browser = await chromium.connect(inject('browser'));
  });
  beforeEach(async () => {
    visits.fixture.renew();
    if (who !== null) {
      await visits.as(who);
    }
  });
  afterEach(async () => {
    for (const context of own.splice(0)) {
      await context.close();
    }
  });
  afterAll(async () => {
    await state.browser?.close();
    await state.fixture?.close();
  });
  return visits;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error('nobody is at the screens yet');
  }
  return value;
}
