import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Packs a package as it would be published.
 *
 * @returns the path of the tarball, which lies in `folder`.
 */
export async function pack(packageFolder, folder) {
  // Scripts are left out because they would build again what is being measured.
  const { stdout } = await npm(
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    packageFolder,
  );
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/**
 * Installs a package, by name or tarball, into a new folder.
 *
 * @returns how many packages that added, and their bytes.
 */
export async function install(spec, folder) {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await npm(
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', spec],
    folder,
  );
  const lock = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  return { packages: Object.keys(lock.packages).length, bytes: await bytesOf(folder) };
}

function npm(args, cwd) {
  return run('npm', args, { cwd, shell: process.platform === 'win32', maxBuffer: 1 << 26 });
}

/** The bytes of all packages in a folder's `node_modules`; npm's own notes, dotted, do not count. */
async function bytesOf(folder) {
  const modules = join(folder, 'node_modules');
  let bytes = 0;
  for (const name of await readdir(modules)) {
    if (!name.startsWith('.')) bytes += await sizeOf(join(modules, name));
  }
  return bytes;
}

async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
