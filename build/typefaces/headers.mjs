// The tables that describe a font as a whole, field by field as OpenType has them.
import { int16, int32, table } from './bytes.mjs';
import { UNITS_PER_EM } from './contours.mjs';

const em = (...shares) => int16(...shares.map((share) => share * UNITS_PER_EM));

export const headTable = ({ isBold, isItalic }, { xMin, yMin, xMax, yMax }) =>
  table({
    versionAndRevision: int32(0x10000, 0x10000),
    checksum: int32(0), // The conversion to WOFF2 writes it.
    magicNumber: int32(0x5f0f3cf5),
    flags: int16(3),
    unitsPerEm: int16(UNITS_PER_EM),
    createdAndModified: int32(0, 0, 0, 0), // The same font is the same file.
    box: int16(xMin, yMin, xMax, yMax),
    macStyle: int16((isBold ? 1 : 0) + (isItalic ? 2 : 0)),
    lowestSizeInPixels: int16(6),
    direction: int16(2),
    longOffsets: int16(1),
    glyphFormat: int16(0),
  });

export const hheaTable = ({ ascender, descender, italicAngle }, glyphs, { xMin, xMax }) =>
  table({
    version: int32(0x10000),
    ascenderDescenderGap: int16(ascender, descender, 0),
    widest: int16(Math.max(...glyphs.map(({ advance }) => advance))),
    leftAndRightBearing: int16(
      xMin,
      Math.min(...glyphs.map(({ advance, box }) => advance - box.xMax)),
    ),
    extent: int16(xMax),
    slope: em(1, -Math.tan((italicAngle * Math.PI) / 180)),
    caretOffsetAndReserved: int16(0, 0, 0, 0, 0),
    format: int16(0),
    widths: int16(glyphs.length),
  });

export const maxpTable = (glyphs) =>
  table({
    version: int32(0x10000),
    glyphs: int16(glyphs.length),
    points: int16(Math.max(...glyphs.map(({ contours }) => contours.flat().length))),
    contours: int16(Math.max(...glyphs.map(({ contours }) => contours.length))),
    composites: int16(0, 0),
    hinting: int16(2, 0, 0, 0, 0, 0, 0),
    components: int16(0, 0),
  });

export const os2Table = ({ glyphs, isBold, isItalic, ...face }) =>
  table({
    version: int16(4),
    averageWidth: int16(glyphs.reduce((sum, { advance }) => sum + advance, 0) / glyphs.length),
    weightAndWidth: int16(isBold ? 700 : 400, 5),
    mayBeEmbedded: int16(0),
    subscript: em(0.65, 0.6, 0, 0.075),
    superscript: em(0.65, 0.6, 0, 0.35),
    strikeout: int16(0.05 * UNITS_PER_EM, face.xHeight / 2),
    classAndPanose: Buffer.alloc(12),
    // Latin to Extended-B, punctuation and currency.
    unicodeRanges: int32(0b10000000_00000000_00000000_00001111, 0b10, 0, 0),
    vendor: Buffer.from('NONE'),
    style: int16(0x80 + (isItalic ? 1 : 0) + (isBold ? 0x20 : 0) + (isBold || isItalic ? 0 : 0x40)),
    firstAndLast: int16(glyphs[0].code, glyphs.at(-1).code),
    ascenderDescenderGap: int16(face.ascender, face.descender, 0),
    windowsAscentDescent: int16(face.ascender, -face.descender),
    // Latin 1 and 2, Turkish and Baltic.
    codePages: int32(0b10010011, 0),
    heights: int16(face.xHeight, face.capHeight),
    defaultAndBreak: int16(0, 0x20),
    longestContext: int16(2),
  });

export const postTable = ({ italicAngle }) =>
  table({
    version: int32(0x30000),
    italicAngle: int32(italicAngle * 0x10000),
    underline: em(-0.075, 0.05),
    pitchAndMemory: int32(0, 0, 0, 0, 0),
  });
