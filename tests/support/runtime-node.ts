import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './package.ts';
import { PAGES, type PagesOf, type Place } from './runtime-place.ts';

/** The versions of Node that are tried; `latest` is the newest there is. */
export const NODE_VERSIONS = ['18', '20', '22', '24', 'latest'] as const;

export type NodeVersion = (typeof NODE_VERSIONS)[number];

/**
 * Installs those versions beside the theme. The npm package `node` has an install script fetch one
 * of the packages that hold the programs; these are taken themselves, since scripts may be forbidden.
 */
export function installNodes({ folder }: Place): void {
  mkdirSync(join(folder, 'nodes'));
  writeFileSync(join(folder, 'nodes/package.json'), '{ "private": true }');
  const programs = NODE_VERSIONS.map((version) => `node-${version}@npm:${PROGRAM}@${version}`);
  npm(join(folder, 'nodes'), 'install', '--ignore-scripts', '--bin-links=false', ...programs);
}

/** The name that `node` gives that package on this system. */
const PROGRAM = [
  process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node',
  process.platform === 'win32' ? 'win' : process.platform,
  process.arch,
].join('-');

/** Runs an installed Node in the place, and returns what it prints. */
export function runNode(place: Place, version: NodeVersion, args: string[], input = ''): string {
  const folder = join(place.folder, 'nodes/node_modules', `node-${version}`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return execFileSync(join(folder, bin.node), args, {
    cwd: place.folder,
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The number of that version, such as `18.20.8`. */
export function numberOf(place: Place, version: NodeVersion): string {
  return runNode(place, version, ['-p', 'process.versions.node']).trim();
}

export function byRequire(version: NodeVersion): PagesOf {
  return program(
    version,
    'require.cjs',
    `const { render } = require('jsonresume-theme-hairline');
    const resumes = require('./resumes.json');
    process.stdout.write(JSON.stringify(${PAGES}));`,
  );
}

export function byImport(version: NodeVersion): PagesOf {
  return program(
    version,
    'import.mjs',
    `import { readFileSync } from 'node:fs';
    import { render } from 'jsonresume-theme-hairline';
    const resumes = JSON.parse(readFileSync('resumes.json', 'utf8'));
    process.stdout.write(JSON.stringify(${PAGES}));`,
  );
}

function program(version: NodeVersion, file: string, source: string): PagesOf {
  return (place) => {
    writeFileSync(join(place.folder, file), source);
    return JSON.parse(runNode(place, version, [file]));
  };
}
