import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of the packages that went into a bundle.
 *
 * @param inputs - the bundle's source files, relative to `root`.
 * @throws when a package has no licence file: then it may not be shipped.
 */
export async function noticesOf(inputs, root) {
  const packages = new Set(
    inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  );
  const notices = [];
  for (const path of [...packages].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(root, path, 'package.json'), 'utf8'),
    );
    const file = (await readdir(join(root, path))).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no licence file in ${path}`);
    const text = (await readFile(join(root, path, file), 'utf8')).trim();
    notices.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return notices.join(`\n${'-'.repeat(78)}\n\n`);
}
