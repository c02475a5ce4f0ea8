import type { RenderOptions } from '../options/index.ts';
import type { Browser } from './browser.ts';
import { evaluated, pagesIn, printed, show } from './print.ts';

/** The options that decide how much fits on a sheet. */
export type Setting = Required<Pick<RenderOptions, 'fontSize' | 'density' | 'margins'>>;

/** What was found: a setting and its PDF, or how much is too much. */
export type Fit =
  | { readonly setting: Setting; readonly pdf: Buffer; readonly prints: number }
  | { readonly linesOver: number; readonly prints: number };

/**
 * The settings from the most generous to the tightest that can be read: 8.5 pt, .8 of the usual space, and
 * margins of .4 inches.
 */
export const SETTINGS: readonly Setting[] = steps();

function steps(): readonly Setting[] {
  const count = 64;
  const between = (most: number, least: number, share: number) => most - (most - least) * share;
  return Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
    return {
      fontSize: rounded(between(11, 8.5, share), 1),
      density: rounded(between(1.2, 0.8, share), 2),
      margins: `${rounded(between(0.75, 0.4, share), 2)}in`,
    };
  });
}

/**
 * Finds the most generous setting with which a page fits on a number of sheets. Halves the settings with each
 * print, so that seven prints are enough for all of them.
 *
 * @param render - makes the page with a setting.
 */
export async function fit(
  browser: Browser,
  pages: number,
  render: (setting: Setting) => string,
): Promise<Fit> {
  let [low, high] = [0, SETTINGS.length];
  let best: { setting: Setting; pdf: Buffer } | undefined;
  let prints = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const setting = SETTINGS[middle] as Setting;
    await show(browser, render(setting));
    const pdf = await printed(browser);
    prints++;
    if (pagesIn(pdf) <= pages) {
      best = { setting, pdf };
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  if (best !== undefined) return { ...best, prints };
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
