import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { shown } from './shown.ts';

const point = (...codes: number[]) => String.fromCodePoint(...codes);
const SCOTLAND = point(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f);

const HIDDEN: [what: string, character: string][] = [
  ...[
    0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x202a, 0x202d, 0x202e, 0x2060, 0x2063,
    0x2066, 0x2068, 0x2069, 0x206f, 0x3164, 0xfeff, 0xffa0, 0xfff9, 0xfffc, 0x1d173, 0xe0001,
    0xe0041, 0xe007f, 0xe0100,
  ].map((code): [string, string] => [`U+${code.toString(16)}`, point(code)]),
  ['joiners between Latin letters', '\u200C\u200D'],
];

describe.each(HIDDEN)('%s is removed', (_, character) => {
  const reference = [...character]
    .map((each) => `&#x${each.codePointAt(0)?.toString(16)};`)
    .join('');
  test.each([character, reference])('from texts, links and code', (written) => {
    expect(shown(`a${written}b`)).toBe('ab');
    expect(shown(`**a${written}b**`)).toBe('<b>ab</b>');
    expect(shown(`[a${written}b](https://a.test/x${written}y)`)).toBe(
      '<a href="https://a.test/xy">ab</a>',
    );
    expect(shown(`<a href="https://a.test/x${written}y">a</a>`)).toBe(
      '<a href="https://a.test/xy">a</a>',
    );
    expect(shown(`![a${written}b](https://a.test)`)).toBe('ab');
  });
  test('from code', () => expect(shown(`\`a${character}b\``)).toBe('<code>ab</code>'));
  test('from names, titles and labels', () => {
    const resume = {
      basics: { name: `A${reference}B`, label: `C${reference}D` },
      talks: [{ name: `E${reference}F` }],
    };
    const page = render(resume, { typeface: 'system' });
    expect(page).toContain('AB');
    expect(page).not.toContain(character);
  });
});

test.each([
  ['Vietnamese in pieces', 'Ti\u00EA\u0301ng Vie\u0323\u0302t'],
  ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית'],
  ['Arabic with vowels', 'الرَّحْمٰنِ'],
  ['Persian with U+200C', 'می\u200Cخواهم'],
  ['Persian, bold', '**می**\u200Cخواهم'],
  ['Hindi with U+200D', 'क्\u200Dष'],
  ['Thai', 'น้ำผึ้ง'],
  ['Tibetan', 'བསྒྲུབས'],
  ['a family, a burning heart, a keycap', '👨‍👩‍👧 ❤️‍🔥 1️⃣'],
  ['the flag of Scotland', SCOTLAND],
  ['a form of a Chinese character', point(0x845b, 0xe0100)],
  ['marks of direction', 'C++\u200E \u200Fאב'],
])('%s is kept', (_, text) => expect(shown(text).replace(/<\/?b>/g, '**')).toBe(text));

test.each([
  ['accents', `a${'\u0301\u0302\u0303\u0304'.repeat(50)}b`, 'a\u0301\u0302\u0303b'],
  ['accents as references', `a${'&#x301;'.repeat(50)}b`, 'a\u0301\u0301\u0301b'],
  ['marks of several scripts', `a${'\u0301\u05B0'.repeat(50)}b`, `a${'\u0301\u05B0'.repeat(3)}b`],
  ['selectors', `❤${'\uFE0F'.repeat(50)}b`, '❤\uFE0Fb'],
  ['joiners', `می${'\u200C\u200D'.repeat(50)}خ`, 'می\u200Cخ'],
])('floods of %s are cut', (_, text, kept) => expect(shown(text)).toBe(kept));

test.each([
  [
    '[&#x202E;moc.knabym//:sptth](https://evil.test/)',
    '<a href="https://evil.test/">moc.knabym//:sptth</a>',
  ],
  ['<sub><sub><sup>a</sup></sub></sub>', '<sub>a</sub>'],
  ['<code><kbd><code>a</code></kbd></code>', '<code>a</code>'],
  ['x<sub>a</sub><sup>b</sup>', 'x<sub>a</sub><sup>b</sup>'],
])('%s is what it looks like', (written, html) => expect(shown(written)).toBe(html));
