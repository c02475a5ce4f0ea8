import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program of an installed Chromium: `CHROMIUM_PATH`, else one of the usual names, else `undefined`. */
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

/** Starts that Chromium, without the requests that it makes of its own. The caller closes it. */
export function launch() {
  return puppeteer.launch({
    executablePath: chromiumPath(),
    // Chromium's sandbox refuses to start as root, as in most containers.
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

/** Runs `use` with a page of a new Chromium, which ends with it. */
export async function withPage(use) {
  const browser = await launch();
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
