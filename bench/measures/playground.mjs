import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { withPage } from '../../build/chromium.mjs';
import { fileOfSite, serveSite } from '../../build/site.mjs';
import { textOf } from '../inputs.mjs';
import { median } from '../support/stats.mjs';
import { figure, table } from '../support/table.mjs';

const KEYS = 60;
/** In characters. */
const LONG = 20_000;

/** Playground: what a first visit loads, and how long a key takes to reach the page. */
export async function measure() {
  const site = await serveSite();
  try {
    return await withPage(async (tab) => {
      await tab.evaluateOnNewDocument(watchWorker);
      await tab.goto(site.address, { waitUntil: 'networkidle0' });
      const first = kB(site.asked);
      const count = site.asked.length;
      await loadText(tab, longText());
      const times = await typed(tab);
      const rest = kB(site.asked.slice(count));
      return {
        title: 'Playground: what a first visit loads, and how long a key takes',
        text: [
          table(
            ['loaded', 'kB gzipped'],
            [
              ['by a first visit', figure(first)],
              ['by the first key, to complete and explain', figure(rest)],
            ],
          ),
          table(
            [`${LONG.toLocaleString('en')} characters, median of ${KEYS} keys`, 'ms'],
            [
              ['the worker parses, validates and renders', figure(median(times.worker))],
              ['from the key to the page in the frame', figure(median(times.page))],
              [
                'from the key to the next frame of the screen after it',
                figure(median(times.frame)),
              ],
              ['how long the key held the window up', figure(median(times.held))],
            ],
          ),
        ].join('\n\n'),
        goals: [
          { goal: 'kB of a first visit to the playground', measured: first, atMost: 350 },
          {
            goal: 'ms to parse, validate and render 20 kB in the browser',
            measured: median(times.worker),
            atMost: 16,
          },
        ],
      };
    });
  } finally {
    site.close();
  }
}

/** How many kB files have on their way. Pictures are as small as they get. */
function kB(names) {
  const sizes = [...new Set(names)].map((name) => {
    const content = readFileSync(fileOfSite(name));
    return name.endsWith('.webp') ? content.length : gzipSync(content, { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The complete résumé, with more entries until it is long. */
function longText() {
  const resume = JSON.parse(textOf('complete résumé'));
  const { work } = resume;
  while (JSON.stringify(resume, null, 2).length < LONG) {
    resume.work = [...resume.work, { ...work[resume.work.length % work.length] }];
  }
  return JSON.stringify(resume, null, 2);
}

/** Runs in the browser, before the site: notes how long the worker says that it took. */
function watchWorker() {
  globalThis.workerTimes = [];
  globalThis.Worker = class extends Worker {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        if (typeof data.result?.time === 'number') globalThis.workerTimes.push(data.result.time);
      });
    }
  };
}

async function loadText(tab, text) {
  await tab.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'resume.json'));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
  }, text);
  await tab.waitForFunction(
    (name) => document.querySelector('.desk iframe').contentDocument.title.includes(name),
    {},
    JSON.parse(text).basics.name,
  );
}

/** Types letters into the person's name, and notes when each one is on the page. */
async function typed(tab) {
  await tab.evaluate(() => {
    const page = document.querySelector('.desk iframe').contentDocument;
    const times = { page: [], frame: [], held: [] };
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        setTimeout(() => times.held.push(performance.now() - pressed));
      },
      true,
    );
    new MutationObserver(() => {
      if (pressed === 0) return;
      times.page.push(performance.now() - pressed);
      const start = pressed;
      pressed = 0;
      requestAnimationFrame(() => times.frame.push(performance.now() - start));
    }).observe(page.body, { childList: true });
    globalThis.times = times;
  });
  const place = await tab.$$eval('.cm-line', (lines) => {
    const line = lines.find(({ textContent }) => /"name"/.test(textContent));
    const { right, top, height } = line.querySelector('span:last-of-type').getBoundingClientRect();
    return [right - 4, top + height / 2];
  });
  await tab.mouse.click(...place);
  await tab.keyboard.type('A', { delay: 100 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = await tab.evaluate(() => globalThis.workerTimes.length);
  for (let i = 0; i < KEYS; i++) {
    await tab.keyboard.press('b');
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return tab.evaluate(
    (from) => ({ ...globalThis.times, worker: globalThis.workerTimes.slice(from) }),
    before,
  );
}
