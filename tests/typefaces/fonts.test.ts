import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { charter, computerModern, sans } from '../../src/core.ts';
import type { Part } from '../../src/typefaces/part.ts';
import { openFont, widthOf } from './font.mjs';

const [CHARTER, COMPUTER_MODERN, SANS] = [charter.parts, computerModern.parts, sans.parts];
const PARTS = [...CHARTER, ...COMPUTER_MODERN, ...SANS];
const FACES = PARTS.flatMap(({ family, characters, faces }) =>
  faces.map((face) => ({ ...face, family, characters })),
);

/** Name ids by which a font is presented to its users. */
const PRESENTED = [1, 2, 3, 4, 6, 16, 17, 18, 21, 22];
const RESERVED = /charis|\bsil\b|charter|bitstream|computer modern|cmu|source/i;

const bytesOf = (parts: readonly Part[]) =>
  parts.flatMap(({ faces }) => faces).reduce((sum, { woff2 }) => sum + woff2.length, 0);

describe('size', () => {
  test.each([
    ['charter', CHARTER.slice(0, 2)],
    ['computer-modern', COMPUTER_MODERN],
    ['sans', SANS.slice(0, 1)],
  ])('European languages in %s need at most 110 kB', (_, parts) => {
    expect(bytesOf(parts)).toBeLessThanOrEqual(110_000);
  });

  test('all fonts take at most 330 kB of the package', () => {
    expect(bytesOf(PARTS)).toBeLessThanOrEqual(330_000);
  });
});

test('the licences name the owners of all fonts', () => {
  const url = new URL('../../src/typefaces/licences.generated.txt', import.meta.url);
  const text = readFileSync(url, 'utf8');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('You are hereby granted');
  for (const owner of ['SIL International', 'Bitstream Inc.', 'Andrey V. Panov', 'Adobe']) {
    expect(text).toMatch(new RegExp(`copyright.*${owner}`, 'i'));
  }
  for (const { family } of PARTS) {
    expect(text).toContain(family.split(' ').slice(0, 2).join(' '));
    expect(text).toContain(family.split(' ').at(-1));
  }
});

describe.each(PARTS)('$family', ({ faces, characters }) => {
  test('has a regular, an italic, a bold and a bold italic', () => {
    expect(faces.map(({ weight, style }) => `${weight} ${style}`)).toEqual([
      '400 normal',
      '400 italic',
      '700 normal',
      '700 italic',
    ]);
  });

  test('has no character twice', () => {
    expect(new Set(characters).size).toBe([...characters].length);
  });
});

describe.each(FACES)('$family $weight $style', ({ family, weight, style, woff2, characters }) => {
  test('is a static font with TrueType outlines, which a PDF embeds as they are', async () => {
    const { face } = await openFont(woff2);
    const has = (table: string) => face.referenceTable(table) !== undefined;
    expect(['glyf', 'loca', 'CFF ', 'CFF2', 'fvar'].filter(has)).toEqual(['glyf', 'loca']);
  });

  test('draws the characters of its part, and has no others', async () => {
    const font = await openFont(woff2);
    const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
    expect([...font.face.collectUnicodes()]).toEqual(codes.sort((a, b) => a - b));
    const isBlank = (code: number) => font.glyphToPath(font.nominalGlyph(code) ?? 0) === '';
    const blanks = codes.filter(isBlank).map((code) => String.fromCodePoint(code));
    expect(blanks.join('').trim()).toBe('');
  });

  test('has no ligatures, so that its text is extracted letter by letter', async () => {
    const { face } = await openFont(woff2);
    expect(face.referenceTable('GSUB')).toBeUndefined();
    expect([...face.collectUnicodes()].filter((code) => code >= 0xfb00)).toEqual([]);
  });

  test('is named after the family and after its style', async () => {
    const { face } = await openFont(woff2);
    const styleName = [weight === 700 && 'Bold', style === 'italic' && 'Italic']
      .filter(Boolean)
      .join('');
    expect(face.getName(1, 'en')).toBe(family);
    expect(face.getName(6, 'en')).toBe(
      `${family.replaceAll(' ', '')}-${styleName === '' ? 'Regular' : styleName}`,
    );
  });

  test('has no reserved name, and keeps its copyright and licence', async () => {
    const { face } = await openFont(woff2);
    for (const id of PRESENTED) expect(face.getName(id, 'en')).not.toMatch(RESERVED);
    const copyright = face.getName(0, 'en');
    expect(copyright).not.toBe('');
    // Charter's licence is its copyright notice.
    const licence = copyright.includes('You are hereby granted')
      ? ''
      : 'http://scripts.sil.org/OFL';
    expect(face.getName(14, 'en')).toBe(licence);
  });

  test('has the line height of all others, so that a bold word leaves lines where they are', async () => {
    const { face } = await openFont(woff2);
    const hhea = Buffer.from(face.referenceTable('hhea') ?? []);
    const metrics = [4, 6, 8].map((offset) => hhea.readInt16BE(offset) / face.upem);
    expect(metrics.map((metric) => Number(metric.toFixed(3)))).toEqual([0.95, -0.25, 0]);
  });
});

// Charis, which the other parts of Charter are made from, has no kerning.
const KERNED = FACES.filter(({ characters }) => /A.*V/.test(characters));

test.each(KERNED)('$family $weight $style sets AV closer than A and V', async ({ woff2 }) => {
  const font = await openFont(woff2);
  expect(widthOf(font, 'AV')).toBeLessThan(widthOf(font, 'A') + widthOf(font, 'V'));
});

test('the first part of every typeface is kerned', () => {
  expect(KERNED).toHaveLength(12);
});
