// Makes the README's pictures of the bundled résumé, all of the same size, in examples/pictures/:
// `npm run pictures`. Needs Chromium and poppler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPage } from './chromium.mjs';

const { render, pdfRenderOptions } = createRequire(import.meta.url)('../index.js');
const root = new URL('../', import.meta.url);
const folder = new URL('examples/pictures/', root);
const resume = JSON.parse(await readFile(new URL('examples/piyush-mishra.json', root), 'utf8'));

/** A Letter page at 100 pixels per inch; the screenshots have the same size. */
const [WIDTH, HEIGHT] = [850, 1100];

await mkdir(folder, { recursive: true });
await withPage(async (tab) => {
  await tab.setViewport({ width: WIDTH, height: HEIGHT });
  await tab.setContent(render(resume, { pageSize: 'letter' }));
  for (const scheme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.screenshot({ path: fileURLToPath(new URL(`screen-${scheme}.png`, folder)) });
  }
  const pdf = join(mkdtempSync(join(tmpdir(), 'hairline-')), 'page.pdf');
  await writeFile(pdf, await tab.pdf(pdfRenderOptions));
  const paper = fileURLToPath(new URL('paper', folder));
  execFileSync('pdftoppm', ['-r', '100', '-png', '-singlefile', pdf, paper]);
  await rm(pdf);
});
