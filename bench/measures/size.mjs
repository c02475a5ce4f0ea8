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

    const bundles = await bundleRows(join(folder, shortName(OURS)));
    return {
      title: 'Size: what `npm install` adds, and what an `import` adds to a web page',
      text: [
        table(['theme', 'packages', 'kB', "÷ hairline's"], rows),
        table(['what a page imports', 'bytes minified', 'bytes gzipped'], bundles),
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

/** What pages in a browser import, by name. */
const IMPORTS = {
  '`render`, with everything': `export { render } from '${OURS}'`,
  'the example for React, without React': `
import { renderParts } from '${OURS}';
export function Cv({ resume }) {
  const { css, fontFaces, body } = renderParts(resume);
  return { __html: '<style>' + fontFaces + css + '</style>' + body };
}`,
  'a renderer with no typeface and English': core('', ''),
  'a renderer with Charter and English': core('charter', ''),
  'a renderer with Sans and English': core('sans', ''),
  'a renderer with Charter, English and German': core('charter', 'de'),
};

function core(typeface, language) {
  return `
import { createRender${typeface && `, ${typeface}`} } from '${OURS}/core';
${language && `import { ${language} } from '${OURS}/languages';`}
export const { render } = createRender({ typefaces: { ${typeface} }, languages: [${language}] });`;
}

async function bundleRows(folder) {
  const rows = [];
  for (const [name, code] of Object.entries(IMPORTS)) {
    const bytes = Buffer.from(await bundled(code, folder));
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    rows.push([name, bytes.length.toLocaleString('en'), gzipped.toLocaleString('en')]);
  }
  return rows;
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
