import type { RenderOptions } from '../options/index.ts';

/** The options that decide how much fits on a sheet. */
export type Setting = Required<Pick<RenderOptions, 'fontSize' | 'density' | 'margins'>>;

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
