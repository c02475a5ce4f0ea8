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

/** Size: what an install adds, and what an import adds to a web page. */
export async function measure() {
  return inTemporaryFolder(async (folder) => {
    const ours = await install(await pack(ROOT, folder), join(folder, shortName(OURS)));
    const rows = [installRow(OURS, ours, ours)];
    for (const peer of PEERS) rows.push(await peerRow(peer, folder, ours));

    const bundle = await bundled(`export { render } from '${OURS}'`, join(folder, shortName(OURS)));
    return {
      title: 'Size: what `npm install` adds, and what an `import` adds to a web page',
      text: [
        table(['theme', 'packages', 'kB', "÷ hairline's"], rows),
        table(['`import { render }`', 'bytes minified', 'bytes gzipped'], bundleRows(bundle)),
      ].join('\n\n'),
      goals: [
        { goal: 'packages that an install adds', measured: ours.packages, atMost: 1 },
        { goal: 'kB that an install adds', measured: ours.bytes / 1000, atMost: 1200 },
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

/** What the whole costs, and how much of that is due to each typeface: what the rest has not. */
function bundleRows(bundle) {
  const families = [...new Set(bundle.match(/(?<=font-family:\\?")Hairline \w+/g))];
  const rest = families.reduce(withoutFamily, bundle);
  const all = sizesOf(bundle);
  const shares = families.map((family) => {
    const { minified, gzipped } = sizesOf(withoutFamily(bundle, family));
    return [`the typeface ${family}`, all.minified - minified, all.gzipped - gzipped];
  });
  const rows = [
    ['all of it', all.minified, all.gzipped],
    ...shares,
    ['all but the typefaces', sizesOf(rest).minified, sizesOf(rest).gzipped],
  ];
  return rows.map(([name, ...sizes]) => [name, ...sizes.map((size) => size.toLocaleString('en'))]);
}

function withoutFamily(bundle, family) {
  const faces = new RegExp(`@font-face\\{font-family:\\\\?"${family}[^}]*\\}`, 'g');
  return bundle.replace(faces, '');
}

function sizesOf(code) {
  const bytes = Buffer.from(code);
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** A bundle for browsers, made from the installed package as a web page's author would. */
async function bundled(code, folder) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
