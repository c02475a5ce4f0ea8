import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs Node in `cwd` and returns what it prints. */
export function run(cwd: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
}

/** Runs npm in `cwd`, without its browser downloads. */
export function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', npm_config_audit: 'false' },
  });
}

/** Packs the theme as it would be published, into `folder`. Returns the tarball's path. */
export function packTheme(folder: string): string {
  // The tests run on what was just built, so packing must not build again.
  const packed = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  return join(folder, JSON.parse(packed)[0].filename);
}

/**
 * Packs the theme as it would be published and installs the tarball in `folder`, beside `others`.
 *
 * @returns the tarball's path.
 */
export function installPackedTheme(folder: string, ...others: string[]): string {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const tarball = packTheme(folder);
  npm(folder, 'install', '--no-fund', tarball, ...others);
  return tarball;
}
