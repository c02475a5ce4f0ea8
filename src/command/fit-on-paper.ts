import { fit, type Setting } from '../edit/fit.ts';
import type { Browser } from './browser.ts';
import { evaluated, pagesIn, printed, show } from './print.ts';

/** What was found: a setting and its PDF, or how much is too much. */
export type Fit =
  | { readonly setting: Setting; readonly pdf: Buffer; readonly prints: number }
  | { readonly linesOver: number; readonly prints: number };

/**
 * Finds the most generous setting with which a page fits on a number of sheets, by printing it.
 *
 * @param render - makes the page with a setting.
 */
export async function fitOnPaper(
  browser: Browser,
  pages: number,
  render: (setting: Setting) => string,
): Promise<Fit> {
  const pdfs = new Map<Setting, Buffer>();
  const setting = await fit(pages, async (each) => {
    await show(browser, render(each));
    const pdf = await printed(browser);
    pdfs.set(each, pdf);
    return pagesIn(pdf);
  });
  const prints = pdfs.size;
  const pdf = setting && pdfs.get(setting);
  if (setting !== undefined && pdf !== undefined) return { setting, pdf, prints };
  return { linesOver: await linesOver(browser, pages), prints };
}

/** How many lines of text are too much on the page that is shown, measured in the size that it is printed in. */
async function linesOver(browser: Browser, pages: number): Promise<number> {
  await browser.call('Emulation.setEmulatedMedia', { media: 'print' });
  const measured = await evaluated<{ height: number; line: number; sheet: number }>(
    browser,
    `(() => {
      const rule = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .find((each) => each instanceof CSSPageRule);
      const isLetter = /letter/i.test(rule?.cssText ?? '');
      const [width, sheet] = isLetter ? [816, 1056] : [793.7, 1122.5];
      const main = document.querySelector('main');
      main.style.width = width - 2 * 0.4 * 96 + 'px';
      return {
        height: main.scrollHeight,
        line: parseFloat(getComputedStyle(main).lineHeight),
        sheet: sheet - 2 * 0.4 * 96,
      };
    })()`,
  );
  await browser.call('Emulation.setEmulatedMedia', { media: '' });
  return Math.max(1, Math.ceil((measured.height - pages * measured.sheet) / measured.line));
}
