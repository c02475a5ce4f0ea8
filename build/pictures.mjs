// Draws the README's pictures into examples/pictures/: `npm run pictures`. Needs Chromium and poppler.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPage } from './chromium.mjs';
import { serveSite } from './site.mjs';

const { render, pdfRenderOptions } = createRequire(import.meta.url)('../index.js');
const root = new URL('../', import.meta.url);
const folder = new URL('examples/pictures/', root);
const readJson = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

/** A Letter page at 100 pixels per inch; the screenshots of the whole page have the same size. */
const PAGE = { width: 850, height: 1100 };
/** The part of a page on which an option's effect is seen, in CSS pixels. */
const CLIP = { width: 600, height: 400 };
/** Options whose effect is seen on paper, with the page on which it is. */
const ON_PAPER = { fontSize: 1, pageSize: 1, margins: 1, pageNumbers: 2 };
/** Its effect is seen by hosts alone. */
const UNSEEN = ['contentSecurityPolicy'];

await rm(folder, { recursive: true, force: true });
await mkdir(new URL('looks/', folder), { recursive: true });
await mkdir(new URL('options/', folder), { recursive: true });
await withPage(async (tab) => {
  await drawPage(tab);
  await drawLooks(tab);
  await drawOptions(tab);
  await drawPreview(tab);
  await drawPlayground(tab);
});

/** The bundled résumé on a light screen, a dark one, a phone, and on paper. */
async function drawPage(tab) {
  const page = render(await readJson('examples/piyush-mishra.json'), { pageSize: 'letter' });
  for (const scheme of ['light', 'dark']) {
    await show(tab, page, PAGE, scheme);
    await save(tab, `screen-${scheme}`);
  }
  await show(tab, page, { width: 390, height: 844, deviceScaleFactor: 2 });
  await save(tab, 'phone');
  await savePaper(tab, page, 'paper');
  for (const language of ['arabic', 'japanese']) {
    const resume = await readJson(`tests/support/resumes/${language}.json`);
    await show(tab, render(resume), { width: 768, height: 600 });
    await save(tab, language);
  }
}

/** The bundled résumé on paper in each look; papers first for the academic one. */
async function drawLooks(tab) {
  const bundled = await readJson('examples/piyush-mishra.json');
  const academic = await readJson('tests/support/resumes/academic.json');
  for (const file of await readdir(new URL('examples/looks/', root))) {
    const look = file.replace('.json', '');
    const resume = look === 'academic' ? academic : bundled;
    await savePaper(tab, render(resume, { look, pageSize: 'letter' }), `looks/${look}`);
  }
}

/** The example of each option, where its effect is seen best. */
async function drawOptions(tab) {
  for (const file of await readdir(new URL('examples/options/', root))) {
    const option = file.replace('.json', '');
    if (UNSEEN.includes(option)) continue;
    const page = render(await readJson(`examples/options/${file}`), { now: '2026-01-31' });
    if (option in ON_PAPER) {
      await savePaper(tab, page, `options/${option}`, ON_PAPER[option]);
    } else {
      await show(tab, page, { ...CLIP, deviceScaleFactor: 1.5 });
      await save(tab, `options/${option}`);
    }
  }
}

/** The preview of the command, of a file with an issue. */
async function drawPreview(tab) {
  const temporary = mkdtempSync(join(tmpdir(), 'hairline-'));
  const file = 'resume.json';
  const resume = await readJson('examples/piyush-mishra.json');
  const { name, ...basics } = resume.basics;
  await writeFile(
    join(temporary, file),
    JSON.stringify({ ...resume, basics: { nmae: name, name, ...basics } }, null, 2),
  );
  const command = fileURLToPath(new URL('dist/command.mjs', root));
  const server = spawn(process.execPath, [command, 'serve', file], { cwd: temporary });
  const [said] = await once(server.stdout, 'data');
  await tab.setViewport({ width: 1000, height: 720 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await tab.goto(/http:\S+/.exec(String(said))[0]);
  await tab.waitForSelector('#issues li');
  await save(tab, 'preview');
  server.kill('SIGINT');
  await once(server, 'exit');
  await rm(temporary, { recursive: true });
}

/** The playground with the bundled résumé on paper. */
async function drawPlayground(tab) {
  const site = await serveSite();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await tab.goto(site.address);
  await tab.click('[popovertarget="start"]');
  await tab.click('#start button');
  await tab.click('input[value="paper"]');
  await tab.waitForSelector('.sheets');
  await tab.waitForNetworkIdle();
  await save(tab, 'playground');
  site.close();
}

async function show(tab, page, viewport, scheme = 'light') {
  await tab.setViewport(viewport);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.setContent(page);
}

/** Prints a page and saves a picture of one sheet. */
async function savePaper(tab, page, name, sheet = 1) {
  await tab.setContent(page);
  const temporary = mkdtempSync(join(tmpdir(), 'hairline-'));
  const pdf = join(temporary, 'page.pdf');
  await writeFile(pdf, await tab.pdf(pdfRenderOptions));
  const options = ['-r', '100', '-f', sheet, '-png', '-singlefile'].map(String);
  execFileSync('pdftoppm', [...options, pdf, join(temporary, 'page')]);
  const png = readFileSync(join(temporary, 'page.png'));
  await rm(temporary, { recursive: true });
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data = `data:image/png;base64,${png.toString('base64')}`;
  await show(tab, `<body style="margin:0"><img style="display:block" src="${data}">`, {
    width,
    height,
  });
  await save(tab, name);
}

/** Saves what the tab shows, in a format that is small for text. */
async function save(tab, name) {
  const path = fileURLToPath(new URL(`${name}.webp`, folder));
  await tab.screenshot({ path, type: 'webp', quality: 80 });
}
