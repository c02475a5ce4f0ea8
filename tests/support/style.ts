import type { Page } from 'puppeteer-core';

/** Adds rules to an open page; its policy forbids further style elements. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    // As strong as the rules of the theme, which all name the résumé by its id; paper has none.
    sheet.replaceSync(rules.startsWith('@page') ? rules : `#hairline { ${rules} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
