import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import {
  LOOKS,
  type Look,
  once,
  PAPERS,
  RESUME_NAMES,
  resumeNamed,
  TYPEFACES,
} from '../support/page-cases.ts';
import { TEXT_WIDTH } from '../support/paper.ts';
import { type ScreenFaults, screenFaults } from '../support/screen-faults.ts';
import { addRules } from '../support/style.ts';

/** Where a page is laid out: on screens of a width in px, or on paper, whose text is as wide. */
interface Place {
  readonly name: string;
  readonly width: number;
  readonly isPaper?: true;
}

/** 390 px is a telephone's, which is touched. */
const PLACES: readonly Place[] = [
  ...[320, 600, 768, 1280].map((width) => ({ name: `${width} px`, width })),
  ...PAPERS.map((name) => ({ name, width: TEXT_WIDTH[name], isPaper: true as const })),
  { name: 'telephone', width: 390 },
];

/** From here on the right-hand part never leaves the first line. */
const WIDE = 600;

type Kind = Exclude<keyof ScreenFaults, 'bars' | 'longest'>;

type Found = ScreenFaults & Place;

describeInChromium('laid out', (newPage) => {
  /** The faults of a résumé’s page at each place. */
  const faultsOf = async (name: string, options: RenderOptions, css = '', places = PLACES) => {
    const html = render(resumeNamed(name), { now: 0, ...options });
    const found: Found[] = [];
    let page = await newPage(html);
    for (const place of places) {
      const { width, isPaper } = place;
      if (width === 390) page = await newPage(html, { width, touch: true });
      else await page.setViewport({ width, height: 900 });
      await page.emulateMediaType(isPaper ? 'print' : 'screen');
      if (css) await addRules(page, css);
      found.push({ ...place, ...(await page.evaluate(screenFaults)) });
    }
    return found;
  };
  const inLook = once((look: string, name: string) => faultsOf(name, { look: look as Look }));
  const listed = (faults: readonly Found[], kind: Kind) =>
    faults
      .filter(({ width }) => kind !== 'dropped' || width >= WIDE)
      // Short lines are for screens; paper is read at arm's length and has room for ninety letters.
      .filter(({ isPaper }) => kind !== 'longLines' || !isPaper)
      .flatMap((each) => each[kind].map((fault) => `${each.name}: ${fault}`));

  const KINDS: [what: string, kind: Kind][] = [
    ['no right-hand part stands alone on a line where its left part leaves room', 'lonely'],
    [
      'each right-hand part begins on the first line of its row from 600 px on and on paper',
      'dropped',
    ],
    ['no bar is painted at the end or the start of a line', 'hangingBars'],
    ['no line on screen has more than 85 characters', 'longLines'],
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
    test.each(['compact', 'normal', 1.4] as const)(
      'a full line has 60 to 85 characters in density %s',
      async (density) => {
        for (const name of ['bundled', 'senior', 'academic']) {
          const places = PLACES.filter(({ width, isPaper }) => width > 767 && !isPaper);
          for (const { longLines, longest } of await faultsOf(
            name,
            { typeface, density },
            '',
            places,
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
    ['longLines', '& { max-width: none }'],
    ['sideways', 'h2 { inline-size: 110vw }'],
  ] as const)('the measure of %s sees a page on which it is broken', async (kind, css) => {
    expect(listed(await faultsOf('complete', {}, css), kind)).not.toEqual([]);
  });
});
