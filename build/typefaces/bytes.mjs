/** Whole numbers one after the other, big-endian, as in every table of a font. */
export const int16 = (...numbers) =>
  pack(2, numbers, (buffer, number, at) => buffer.writeUInt16BE(number & 0xffff, at));
export const int32 = (...numbers) =>
  pack(4, numbers, (buffer, number, at) => buffer.writeUInt32BE(number >>> 0, at));

function pack(size, numbers, write) {
  const buffer = Buffer.alloc(numbers.length * size);
  for (const [index, number] of numbers.entries()) {
    write(buffer, Math.round(number), index * size);
  }
  return buffer;
}

/** A table of fields: their order counts, and their names are for the reader. */
export const table = (fields) => Buffer.concat(Object.values(fields));

/** Zeros up to the next multiple of four bytes. */
export const padding = ({ length }) => Buffer.alloc(-length & 3);
