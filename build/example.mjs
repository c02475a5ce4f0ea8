// Writes the page of the bundled résumé to out/, and its PDF if there is a Chromium: `npm run example`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromiumPath, withPage } from './chromium.mjs';

const { render, pdfRenderOptions } = createRequire(import.meta.url)('../index.js');
const root = new URL('../', import.meta.url);
const html = new URL('out/piyush-mishra.html', root);
const pdf = new URL('out/piyush-mishra.pdf', root);

const resume = JSON.parse(await readFile(new URL('examples/piyush-mishra.json', root), 'utf8'));
const page = render(resume);
await mkdir(new URL('out/', root), { recursive: true });
await writeFile(html, page);
console.log('out/piyush-mishra.html');

if (chromiumPath() === undefined) {
  console.log(`No PDF: no Chromium was found. Install one (on Debian: apt-get install chromium)
or name its program: CHROMIUM_PATH=/path/to/chrome npm run example`);
} else {
  await withPage(async (tab) => {
    await tab.setContent(page);
    await writeFile(pdf, await tab.pdf(pdfRenderOptions));
  });
  console.log('out/piyush-mishra.pdf');
}
