import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumPath, launch } from '../../build/chromium.mjs';

/**
 * A block of tests in a real Chromium, which starts before the first and ends after the last.
 * Where there is none they are reported as skipped, or fail where skipping is forbidden.
 *
 * @param define - defines the tests; `newPage` opens a tab for one of them.
 */
export function describeInChromium(
  name: string,
  define: (newPage: (html: string) => Promise<Page>) => void,
): void {
  const isMissing = chromiumPath() === undefined;
  const block = isMissing && !process.env.FORBID_SKIPPING ? describe.skip : describe;
  block(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      if (isMissing) throw new Error('No Chromium was found, and skipping is forbidden.');
      browser = await launch();
    });
    afterAll(() => browser?.close());
    define(async (html) => {
      const page = await browser.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      return page;
    });
  });
}
