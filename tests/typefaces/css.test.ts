import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../../src/locales/index.ts';
import { TYPEFACES } from '../../src/typefaces/all.ts';
import { facesCss, partsOf, typesettingOf } from '../../src/typefaces/index.ts';
import { SCRIPTS } from '../../src/typefaces/scripts.ts';

const PLAIN = { italic: false, boldItalic: false };
const ENGLISH = 'Café – “done” • 2019 C++';

/** The faces in a stylesheet, as `Hairline Serif 400 normal`. */
const facesIn = (css: string) =>
  [...css.matchAll(/@font-face\{font-family:"([^"]*)";font-weight:(\d+);font-style:(\w+)/g)].map(
    ([, family, weight, style]) => `${family} ${weight} ${style}`,
  );
const familiesFor = (typeface: keyof typeof TYPEFACES, text: string) => [
  ...new Set(
    facesIn(facesCss(TYPEFACES[typeface], { ...PLAIN, text })).map((face) =>
      face.replace(/ \d.*/, ''),
    ),
  ),
];

describe('a page embeds only what it uses', () => {
  test.each([
    ['upright', {}, ['400 normal', '700 normal']],
    ['italics', { italic: true }, ['400 normal', '400 italic', '700 normal']],
    ['bold italics', { boldItalic: true }, ['400 normal', '700 normal', '700 italic']],
  ])('%s', (_, used, faces) => {
    const css = facesCss(TYPEFACES.charter, { ...PLAIN, ...used, text: ENGLISH });
    expect(facesIn(css)).toEqual(faces.map((face) => `Hairline Serif ${face}`));
  });

  test.each([
    ['charter', 'Zażółć', ['Hairline Serif', 'Hairline Serif Extended']],
    ['charter', '5 €', ['Hairline Serif', 'Hairline Serif Extended']],
    ['charter', 'việc', ['Hairline Serif', 'Hairline Serif World']],
    ['charter', 'năm việc', ['Hairline Serif', 'Hairline Serif Extended', 'Hairline Serif World']],
    ['charter', 'Иван 王', ['Hairline Serif']],
    ['charter', 'non\u00a0breaking, narrow\u202f%, so\u00adft', ['Hairline Serif']],
    ['computer-modern', 'Zażółć', ['Hairline Modern']],
    ['computer-modern', 'žinių', ['Hairline Modern', 'Hairline Serif Extended']],
    ['sans', 'žinių 5 €', ['Hairline Sans']],
    ['sans', 'việc', ['Hairline Sans', 'Hairline Sans World']],
    ['system', 'žinių', []],
  ] as const)('%s for %s', (typeface, text, families) => {
    expect(familiesFor(typeface, text)).toEqual(families);
  });

  test.each(['charter', 'computer-modern', 'sans'] as const)('%s draws what it has', (typeface) => {
    for (const { characters } of partsOf(TYPEFACES[typeface])) {
      for (const character of characters) {
        const families = familiesFor(typeface, character);
        const parts = partsOf(TYPEFACES[typeface]);
        const drawing = parts.find((part) => part.characters.includes(character));
        expect([character, families]).toEqual([
          character,
          [...new Set([parts[0]?.family, drawing?.family])],
        ]);
      }
    }
  });

  test('a text with the same parts gets the same rules', () => {
    const used = { italic: true, boldItalic: false, text: ENGLISH };
    expect(facesCss(TYPEFACES.charter, used)).toBe(
      facesCss(TYPEFACES.charter, { ...used, text: 'other' }),
    );
  });

  test('a rule holds the font itself', () => {
    const css = facesCss(TYPEFACES.sans, { ...PLAIN, text: '' });
    const woff2 = TYPEFACES.sans.parts[0]?.faces[0]?.woff2;
    expect(css).toContain(`src:url(data:font/woff2;base64,${woff2})format("woff2")}`);
  });
});

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  );

/** The letters of languages, and the most families that a page in them may need. */
const PROMISED: Record<string, [characters: string, families: number]> = {
  ASCII: [from(0x20, 0x7e), 1],
  'Latin-1': [from(0xa1, 0xac) + from(0xae, 0xff), 1],
  French: ['ŒœŸ', 1],
  Polish: ['ĄąĆćĘęŁłŃńÓóŚśŹźŻż', 2],
  Czech: ['ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽž', 2],
  Slovak: ['ÁáÄäČčĎďÉéÍíĹĺĽľŇňÓóÔôŔŕŠšŤťÚúÝýŽž', 2],
  Hungarian: ['ÁáÉéÍíÓóÖöŐőÚúÜüŰű', 2],
  Romanian: ['ĂăÂâÎîȘșȚțŞşŢţ', 2],
  Turkish: ['ÇçĞğıİÖöŞşÜü', 2],
  Catalan: ['ÀàÇçÈèÉéÍíÏïÒòÓóÚúÜü·', 1],
  Croatian: ['ČčĆćĐđŠšŽž', 2],
  Lithuanian: ['ĄąČčĘęĖėĮįŠšŲųŪūŽž', 2],
  Latvian: ['ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž', 2],
  Estonian: ['ÄäÕõÖöÜüŠšŽž', 2],
  German: ['ÄäÖöÜüßẞ', 2],
  Maltese: ['ĊċĠġĦħŻż', 3],
  Esperanto: ['ĈĉĜĝĤĥĴĵŜŝŬŭ', 2],
  Welsh: ['ŴŵŶŷẀẁẂẃẄẅỲỳ', 2],
  Azerbaijani: ['ƏəĞğİıÖöŞşÜüÇç', 3],
  Vietnamese: [`ĂăÂâĐđÊêÔôƠơƯư${from(0x1ea0, 0x1ef9)}`, 3],
  typography: ['–—‘’‚“”„‹›«»•…†‡‰™−', 1],
  signs: ['€→×‐‑', 2],
};

describe.each(['charter', 'computer-modern', 'sans'] as const)('%s', (typeface) => {
  test.each(Object.entries(PROMISED))('draws %s', (_, [characters, families]) => {
    const drawn = partsOf(TYPEFACES[typeface])
      .map((part) => part.characters)
      .join('');
    expect([...characters].filter((each) => !drawn.includes(each))).toEqual([]);
    expect(familiesFor(typeface, characters).length).toBeLessThanOrEqual(families);
  });
});

describe('the font-family', () => {
  test.each(LOCALES)('of $tag names every script, its own first after Latin', (locale) => {
    const stack = typesettingOf(TYPEFACES.charter, locale).font;
    const own = SCRIPTS[locale.script ?? 'Latn'].serif;
    expect(stack).toMatch(/^"Hairline Serif","Hairline Serif Extended","Hairline Serif World",/);
    expect(stack).toMatch(/,serif$/);
    for (const { serif } of Object.values(SCRIPTS)) expect(stack).toContain(serif);
    const others = Object.values(SCRIPTS).filter(({ serif }) => serif !== own);
    for (const { serif } of others.filter((script) => script !== SCRIPTS.Latn)) {
      expect(stack.indexOf(own)).toBeLessThan(stack.indexOf(serif));
    }
  });

  test.each(['ar', 'fa', 'ur', 'he', 'hi', 'bn', 'th', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'zh-HK'])(
    '%s has a script',
    (tag) => {
      const language = new Intl.Locale(tag).maximize().script;
      expect(LOCALES.find((locale) => locale.tag === tag)?.script).toBe(language);
    },
  );

  test('leaves more space between lines of taller letters', () => {
    const leadings = ['en', 'ja', 'ur'].map((tag) => {
      const locale = LOCALES.find((each) => each.tag === tag);
      return locale && typesettingOf(TYPEFACES.charter, locale).leading;
    });
    expect(leadings).toEqual([0.21, 0.46, 0.66]);
  });
});
