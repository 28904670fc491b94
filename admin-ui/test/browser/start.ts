import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLACES = [process.env.QIYUE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    readonly browser: string;
  }
}

/** The machine's own Chromium when there is one, else the binary that npm brings; both without a screen. */
async function options(): Promise<LaunchOptions> {
  const installed = PLACES.find((path) => path !== undefined && existsSync(path));
  if (installed) {
    return { executablePath: installed, args: ARGUMENTS };
  }
  const { default: bundled } = await import('@sparticuz/chromium');
  return { executablePath: await bundled.executablePath(), args: [...bundled.args, ...ARGUMENTS] };
}

/** A browser for one program. */
export const launch = async (): Promise<Browser> => chromium.launch(await options());

/** One browser for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await options());
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
