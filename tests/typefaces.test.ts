import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fontOf, shape } from '../build/typefaces/source.mjs';
import { charter } from '../src/typefaces/charter.generated.ts';
import { computerModern } from '../src/typefaces/computer-modern.generated.ts';
import type { EmbeddedFace, EmbeddedFamily } from '../src/typefaces/embedded-family.ts';
import { sans } from '../src/typefaces/sans.generated.ts';

const families = [charter(), computerModern(), sans()];
const faces = families.flatMap((family) =>
  family.faces.map((face) => ({
    name: `${family.family}, ${face.weight} ${face.style}`,
    family,
    face,
  })),
);

const dataOf = ({ sheet }: EmbeddedFace) => /base64,([^)]*)/.exec(sheet.css)?.[1] ?? '';
const fileOf = (face: EmbeddedFace) => Buffer.from(dataOf(face), 'base64');

/** The numbers of the names by which a font is presented to its users. */
const PRESENTED = [1, 3, 4, 6, 16, 18, 21];
const RESERVED = /charis|\bsil\b|charter|bitstream|computer modern|cmu|source/i;

const PROMISED = {
  ASCII: Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join(''),
  'Latin-1': Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)).join(''),
  French: 'ŒœŸ',
  Polish: 'ĄąĆćĘęŁłŃńÓóŚśŹźŻż',
  Czech: 'ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽž',
  Slovak: 'ÁáÄäČčĎďÉéÍíĹĺĽľŇňÓóÔôŔŕŠšŤťÚúÝýŽž',
  Hungarian: 'ÁáÉéÍíÓóÖöŐőÚúÜüŰű',
  Romanian: 'ĂăÂâÎîȘșȚțŞşŢţ',
  Turkish: 'ÇçĞğıİÖöŞşÜü',
  Catalan: 'ÀàÇçÈèÉéÍíÏïÒòÓóÚúÜü·',
  Croatian: 'ČčĆćĐđŠšŽž',
  Lithuanian: 'ĄąČčĘęĖėĮįŠšŲųŪūŽž',
  Latvian: 'ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž',
  Estonian: 'ÄäÕõÖöÜüŠšŽž',
  typography: '–—‘’‚“”„‹›«»•…†‰€™→×−‑',
};

/** The code points of a CSS `unicode-range`. */
function codesOf(unicodeRange: string): number[] {
  return unicodeRange.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

test('the licence is told with the names of all who must be named', () => {
  const url = new URL('../src/typefaces/licences.generated.txt', import.meta.url);
  const text = readFileSync(url, 'utf8');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const owner of ['SIL International', 'Bitstream Inc.', 'Andrey V. Panov', 'Adobe']) {
    expect(text).toMatch(new RegExp(`copyright.*${owner}`, 'i'));
  }
});

describe.each(families)('$family', (family: EmbeddedFamily) => {
  test('has a regular, an italic, a bold and a bold italic', () => {
    expect(family.faces.map(({ weight, style }) => `${weight} ${style}`)).toEqual([
      '400 normal',
      '400 italic',
      '700 normal',
      '700 italic',
    ]);
  });

  test('adds at most 70 kB to a page that uses all of them', () => {
    const size = family.faces.reduce((sum, face) => sum + dataOf(face).length, 0);
    expect(size).toBeLessThanOrEqual(70_000);
  });

  test('says how tall its letters are', () => {
    expect(family.xHeight).toBeGreaterThan(0.4);
    expect(family.capHeight).toBeGreaterThan(family.xHeight + 0.15);
    expect(family.ascender).toBeGreaterThan(family.capHeight);
    expect(family.descender).toBeLessThan(-0.15);
  });
});

describe.each(faces)('$name', ({ family, face }) => {
  test('is a static font with TrueType outlines, which a PDF embeds as they are', async () => {
    const { face: font } = await fontOf(fileOf(face));
    const has = (table: string) => font.referenceTable(table) !== undefined;
    expect(['glyf', 'loca', 'CFF ', 'CFF2', 'fvar'].filter(has)).toEqual(['glyf', 'loca']);
  });

  test('has the characters that its unicode-range names, and no others', async () => {
    const font = await fontOf(fileOf(face));
    expect([...font.face.collectUnicodes()]).toEqual(codesOf(family.unicodeRange));
  });

  test.each(Object.entries(PROMISED))('draws %s', async (_, characters) => {
    const font = await fontOf(fileOf(face));
    const isDrawn = (character: string) => {
      const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
      const isBlank = /[\s\u00ad]/.test(character);
      return glyph !== undefined && (isBlank || font.glyphToPath(glyph) !== '');
    };
    expect([...characters].filter((character) => !isDrawn(character))).toEqual([]);
  });

  test('has no ligatures, so that its text is extracted letter by letter', async () => {
    const font = await fontOf(fileOf(face));
    expect(font.face.getTableFeatureTags('GSUB')).toEqual([]);
    expect([...font.face.collectUnicodes()].filter((code) => code >= 0xfb00)).toEqual([]);
  });

  test('sets AV closer than A and V', async () => {
    const font = await fontOf(fileOf(face));
    const widthOf = (text: string) =>
      shape(font, text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
    expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'));
  });

  test('is named after the family and after its style', async () => {
    const { face: font } = await fontOf(fileOf(face));
    const style = `${face.weight === 700 ? 'Bold' : ''}${face.style === 'italic' ? 'Italic' : ''}`;
    expect(font.getName(1, 'en')).toBe(family.family);
    expect(font.getName(6, 'en')).toBe(
      `${family.family.replace(' ', '')}-${style === '' ? 'Regular' : style}`,
    );
  });

  test('has no name that its licence reserves, and says whose it is', async () => {
    const { face: font } = await fontOf(fileOf(face));
    for (const id of PRESENTED) expect(font.getName(id, 'en')).not.toMatch(RESERVED);
    expect(font.getName(0, 'en')).not.toBe('');
    expect(font.getName(14, 'en')).toBe('https://openfontlicense.org');
  });
});
