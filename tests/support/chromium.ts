import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumPath, launch } from '../../build/chromium.mjs';

/**
 * A block of tests in a real Chromium, which starts before the first and ends after the last. Where
 * there is none, or no poppler to read its PDFs, they are reported as skipped, or fail where
 * skipping is forbidden.
 *
 * @param define - defines the tests; `newPage` opens a tab for one of them.
 */
export function describeInChromium(name: string, define: (newPage: NewPage) => void): void {
  const block = isMissing && !process.env.FORBID_SKIPPING ? describe.skip : describe;
  block(name, () => {
    let browser: Browser;
    let tab: Page | undefined;
    beforeAll(async () => {
      if (isMissing) throw new Error('Chromium or poppler was not found; skipping is forbidden.');
      browser = await launch();
    });
    afterAll(() => browser?.close());
    define(async (html, { width = 1280, scheme = 'light', forced = false, touch = false } = {}) => {
      await tab?.close();
      tab = await browser.newPage();
      await tab.setViewport({ width, height: 900, hasTouch: touch, isMobile: touch });
      const client = await tab.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
      await tab.setContent(html, { waitUntil: 'load' });
      return tab;
    });
  });
}

/** Opens `html` in a tab; the tab of the call before is closed. */
type NewPage = (html: string, media?: Media) => Promise<Page>;

interface Media {
  /** Pixels. @default 1280 */
  readonly width?: number;
  /** @default light */
  readonly scheme?: 'light' | 'dark';
  /** Whether the system forces its own colours. @default false */
  readonly forced?: boolean;
  /** Whether it is a telephone, touched and not pointed at. @default false */
  readonly touch?: boolean;
}

const isMissing = chromiumPath() === undefined || !hasPoppler();

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
