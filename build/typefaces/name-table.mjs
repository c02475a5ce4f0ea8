import { int16 } from './bytes.mjs';

const ENGLISH_ON_WINDOWS = [3, 1, 0x409];

/** The OpenType `name` table: `[id, text]` in the order of their ids. */
export function nameTable(names) {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const records = names.map(([id], index) => {
    const before = texts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return int16(...ENGLISH_ON_WINDOWS, id, texts[index].length, before);
  });
  return Buffer.concat([int16(0, names.length, 6 + names.length * 12), ...records, ...texts]);
}
