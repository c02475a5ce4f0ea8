import type { RenderOptions } from '../options/index.ts';

/** The options that decide how much fits on a sheet. */
export type Setting = Required<Pick<RenderOptions, 'fontSize' | 'density' | 'margins'>>;

/** The most generous setting, and the tightest one that can be read; margins in inches. */
const WIDEST = { fontSize: 11, density: 1.2, margins: 0.75 };
const TIGHTEST = { fontSize: 8.5, density: 0.8, margins: 0.4 };

/** How many settings there are from one to the other. Seven tries find one of 64. */
const STEPS = 64;

/** The settings from the most generous to the tightest. */
export const SETTINGS: readonly Setting[] = Array.from({ length: STEPS }, (_, i) => {
  const at = (name: keyof typeof TIGHTEST, digits: number) => {
    const way = (WIDEST[name] - TIGHTEST[name]) * (i / (STEPS - 1));
    return Number((WIDEST[name] - way).toFixed(digits));
  };
  return {
    fontSize: at('fontSize', 1),
    density: at('density', 2),
    margins: `${at('margins', 2)}in`,
  };
});

/**
 * Finds the most generous of `SETTINGS` with which a page fits on a number of sheets. It halves the settings
 * with each try, so that seven are enough.
 *
 * @param pages - how many sheets there may be.
 * @param pagesWith - returns how many sheets the page has with a setting.
 * @returns the setting; `undefined` if the page does not even fit with the tightest one.
 * @example
 * const setting = await fit(1, (setting) => countPages(render(resume, setting)));
 */
export async function fit(
  pages: number,
  pagesWith: (setting: Setting) => Promise<number>,
): Promise<Setting | undefined> {
  let [low, high] = [0, SETTINGS.length];
  let best: Setting | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const setting = SETTINGS[middle] as Setting;
    if ((await pagesWith(setting)) <= pages) {
      best = setting;
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return best;
}
