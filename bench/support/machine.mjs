// What the figures were measured with.
import { readFileSync } from 'node:fs';
import { arch, cpus, type } from 'node:os';
import { shortName, THEMES } from '../themes.mjs';

/** One line about the machine, and one about the versions. */
export function machine() {
  const cores = cpus();
  const themes = THEMES.map((theme) => `${shortName(theme)} ${versionOf(theme)}`);
  return [
    `Machine: ${cores[0].model.trim()}, ${cores.length} cores, ${type()} ${arch()}; Node.js ${process.version}.`,
    `Themes: ${themes.join(', ')}.`,
  ].join('\n\n');
}

/** The installed version of a package. */
export function versionOf(name) {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
