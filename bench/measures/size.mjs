import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { install, pack } from '../support/install.mjs';
import { versionOf } from '../support/machine.mjs';
import { figure, table } from '../support/table.mjs';
import { inTemporaryFolder } from '../support/temporary.mjs';
import { OURS, PEERS, shortName } from '../themes.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a web page may import of the theme: one line for each typeface, once there are more. */
const IMPORTS = {
  'as it comes': `export { render } from '${OURS}'`,
};

/** Size: what an install adds, and what an import adds to a web page. */
export async function measure() {
  return inTemporaryFolder(async (folder) => {
    const ours = await install(await pack(ROOT, folder), join(folder, shortName(OURS)));
    const rows = [installRow(OURS, ours, ours)];
    for (const peer of PEERS) rows.push(await peerRow(peer, folder, ours));

    const bundles = [];
    for (const [name, code] of Object.entries(IMPORTS)) {
      const bytes = await bundledBytes(code, join(folder, shortName(OURS)));
      bundles.push([name, bytes.minified.toLocaleString('en'), bytes.gzipped.toLocaleString('en')]);
    }

    return {
      title: 'Size: what `npm install` adds, and what an `import` adds to a web page',
      text: [
        table(['theme', 'packages', 'kB', "÷ hairline's"], rows),
        table(['`import { render }`', 'bytes minified', 'bytes gzipped'], bundles),
      ].join('\n\n'),
      goals: [
        { goal: 'packages that an install adds', measured: ours.packages, atMost: 1 },
        { goal: 'kB that an install adds', measured: ours.bytes / 1000, atMost: 900 },
      ],
    };
  });
}

async function peerRow(peer, folder, ours) {
  try {
    const spec = `${peer}@${versionOf(peer)}`;
    return installRow(peer, await install(spec, join(folder, shortName(peer))), ours);
  } catch {
    return [shortName(peer), 'not installed', '–', '–'];
  }
}

function installRow(theme, { packages, bytes }, ours) {
  return [
    shortName(theme),
    packages,
    Math.round(bytes / 1000).toLocaleString('en'),
    figure(bytes / ours.bytes),
  ];
}

/** The size of a bundle for browsers, made from the installed package as a web page's author would. */
async function bundledBytes(code, folder) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const { contents } = outputFiles[0];
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
