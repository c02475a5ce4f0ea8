import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of the packages that went into a bundle. Where several have the same text, it
 * stands once, below all their names and copyrights.
 *
 * @param inputs - the bundle's source files, relative to the project's folder.
 * @throws when a package has no licence file: then it may not be shipped.
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

/** Who a package is from, and under which text it may be used. */
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

/** Two texts are the same if they differ in line breaks and kinds of quotes alone. */
function comparable(text) {
  return text.replace(/[“”"']/g, '"').replace(/\s+/g, ' ');
}
