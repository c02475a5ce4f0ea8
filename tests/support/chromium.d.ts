import type { Page } from 'puppeteer-core';
/**
 * A block of tests in a real Chromium, which starts before the first and ends after the last.
 * Where there is none they are reported as skipped, or fail where skipping is forbidden.
 *
 * @param define - defines the tests; `newPage` opens a tab for one of them.
 */
export declare function describeInChromium(
  name: string,
  define: (newPage: (html: string) => Promise<Page>) => void,
): void;
