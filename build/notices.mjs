import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Returns the licence texts of the packages in a bundle. A text that several packages share is printed
 * once, below all of their names and copyrights.
 *
 * @param inputs - the paths of the bundle's sources, relative to the project's folder.
 * @throws if a package has no licence file, because it must not be shipped without one.
 */
export async function noticesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  );
  const byText = new Map();
  for (const path of [...packages].sort()) {
    const { holder, text } = await noticeOf(path);
    const key = comparable(text);
    const known = byText.get(key) ?? { holders: new Set(), text };
    known.holders.add(holder);
    byText.set(key, known);
  }
  return [...byText.values()]
    .map(({ holders, text }) => `${[...holders].join('\n\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`);
}

/** Returns a package's name and copyrights, and its licence text. */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file in ${folder}`);
  const lines = (await readFile(join(folder, file), 'utf8')).trim().split(/\r?\n/);
  const isCopyright = (line) => /^\W*copyright /i.test(line);
  const copyrights = lines.filter(isCopyright).map((line) => line.trim());
  return {
    holder: [`${name} ${version} (${license})`, ...copyrights].join('\n'),
    text: lines
      .filter((line) => !isCopyright(line))
      .join('\n')
      .replace(/^\W*(?:the )?mit license\W*(?:\(mit\))?\W*\n/i, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** Returns a licence text without differences in line breaks and quotation marks. */
function comparable(text) {
  return text.replace(/[“”"']/g, '"').replace(/\s+/g, ' ');
}
