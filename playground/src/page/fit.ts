import { fit, type Setting } from 'jsonresume-theme-hairline/edit';
import type { Theme } from '../theme/client.ts';
import type { Frame } from './frame.ts';

/**
 * Finds the most generous setting with which a résumé fits on a number of sheets, as the theme's command does.
 *
 * @param frame - one that nobody sees, to measure in.
 * @returns `undefined` if it does not fit.
 * @throws Error (the promise rejects) if the text cannot be read.
 */
export function fitInFrame(
  text: string,
  pages: number,
  theme: Theme,
  frame: Frame,
): Promise<Setting | undefined> {
  return fit(pages, async (setting) => {
    const shown = await theme.ask('show', text, setting);
    if ('mistake' in shown) throw new Error(shown.mistake);
    return (await frame.showPaper(shown.parts)).count;
  });
}
