import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Returns the path of an installed Chromium: `CHROMIUM_PATH`, or the first one in the usual places;
 * `undefined` if there is none.
 */
export function chromiumPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const usual = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...usual, ...ELSEWHERE].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts that Chromium without its background requests. The caller must close it. */
export function launch() {
  return puppeteer.launch({
    executablePath: chromiumPath(),
    // Chromium's sandbox does not start as root, the user of most containers.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Calls `use` with a page of a new Chromium and closes that afterwards. */
export async function withPage(use) {
  const browser = await launch();
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
