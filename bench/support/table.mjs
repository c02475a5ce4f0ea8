// Markdown tables, padded so that they read as well in a terminal.

/** A number for a table: three significant digits, and thousands set apart. */
export function figure(number) {
  if (!Number.isFinite(number)) return '–';
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/**
 * A Markdown table. The first column is set left, and every other one right, as figures are.
 *
 * @param header - the columns' titles.
 * @param rows - as many cells each.
 */
export function table(header, rows) {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(3, ...lines.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(lines[0]), `| ${rule.join(' | ')} |`, ...lines.slice(1).map(line)].join('\n');
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
