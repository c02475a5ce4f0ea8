import type { Page } from 'puppeteer-core';

/** Adds rules to an open page; its policy forbids further style elements. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
