import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import {
  LOOKS,
  type Look,
  once,
  RESUME_NAMES,
  resumeNamed,
  TYPEFACES,
} from '../support/page-cases.ts';
import { type ScreenFaults, screenFaults } from '../support/screen-faults.ts';
import { addRules } from '../support/style.ts';

const WIDTHS = [320, 390, 600, 768, 1280];

/** From here on the page is set in two columns: the right-hand part never leaves the first line. */
const WIDE = 600;

type Kind = Exclude<keyof ScreenFaults, 'bars' | 'longest'>;

describeInChromium('on screen', (newPage) => {
  /** The faults of a résumé's page at each width; 390 px is a telephone's, which is touched. */
  const faultsOf = async (name: string, options: RenderOptions, css = '', widths = WIDTHS) => {
    const html = render(resumeNamed(name), { now: 0, ...options });
    const found: (ScreenFaults & { width: number })[] = [];
    let page = await newPage(html);
    for (const width of [...widths].sort((a, b) => Number(a === 390) - Number(b === 390))) {
      if (width === 390) page = await newPage(html, { width, touch: true });
      else await page.setViewport({ width, height: 900 });
      if (css) await addRules(page, css);
      found.push({ width, ...(await page.evaluate(screenFaults)) });
    }
    return found;
  };
  const inLook = once((look: string, name: string) => faultsOf(name, { look: look as Look }));
  const listed = (faults: readonly (ScreenFaults & { width: number })[], kind: Kind) =>
    faults
      .filter(({ width }) => kind !== 'dropped' || width >= WIDE)
      .flatMap((each) => each[kind].map((fault) => `${each.width} px: ${fault}`));

  const KINDS: [what: string, kind: Kind][] = [
    ['no right-hand part stands alone on a line where its left part leaves room', 'lonely'],
    ['each right-hand part begins on the first line of its row from 600 px on', 'dropped'],
    ['no bar is painted at the end or the start of a line', 'hangingBars'],
    ['no line has more than 85 characters', 'longLines'],
    ['nothing reaches beyond the window or is cut off', 'sideways'],
  ];

  describe.each(LOOKS)('look %s', (look) => {
    describe.each(RESUME_NAMES)('%s', (name) => {
      test.each(KINDS)('%s', async (_, kind) => {
        expect(listed(await inLook(look, name), kind)).toEqual([]);
      });
    });

    test('the bundled résumé has bars between its contacts', async () => {
      const faults = await inLook(look, 'bundled');
      for (const { width, bars } of faults.filter(({ width }) => width >= WIDE)) {
        expect([width, bars > 0]).toEqual([width, true]);
      }
    });
  });

  describe.each(TYPEFACES)('typeface %s', (typeface) => {
    test.each(['compact', 'normal', 'relaxed', 0.8, 1.4] as const)(
      'a full line has 60 to 85 characters in density %s',
      async (density) => {
        for (const name of ['bundled', 'senior', 'academic']) {
          for (const { longLines, longest } of await faultsOf(
            name,
            { typeface, density },
            '',
            [768, 1280],
          )) {
            expect(longLines).toEqual([]);
            expect(longest).toBeGreaterThan(60);
          }
        }
      },
    );
  });

  test.each([
    ['lonely', '.row { flex-wrap: wrap } .left { flex-basis: 100% }'],
    ['dropped', '.row { flex-wrap: wrap } .left { flex-basis: 100% }'],
    [
      'hangingBars',
      '.bar { display: inline-block; inline-size: 1em; background: linear-gradient(red, red) }',
    ],
    ['longLines', 'main { max-inline-size: none }'],
    ['sideways', 'h2 { inline-size: 110vw }'],
  ] as const)('the measure of %s sees a page on which it is broken', async (kind, css) => {
    expect(listed(await faultsOf('complete', {}, css), kind)).not.toEqual([]);
  });
});
