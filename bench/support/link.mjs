import { lstatSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OURS } from '../themes.mjs';

/**
 * Links this theme into `bench/node_modules`, so that it is found by its name as the peers are.
 * It is no dependency in package.json, because the lock file would then copy the theme's own.
 */
export function linkOurs() {
  const link = fileURLToPath(new URL(`../node_modules/${OURS}`, import.meta.url));
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), link, 'junction');
}
