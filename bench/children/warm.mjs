// One theme, warm: how long `render` takes for each input, in times of `JSON.parse` of its text.
import { INPUTS, textOf } from '../inputs.mjs';
import { reasonIn, report } from '../support/child.mjs';
import { loadTheme } from '../support/load.mjs';
import { median } from '../support/stats.mjs';

const WARM_UP_MS = 1000;
const BATCHES = 61;
const BATCH_MS = 15;

const render = await loadTheme(process.argv[2]);
const results = {};
for (const input of Object.keys(INPUTS)) {
  try {
    results[input] = await measure(textOf(input));
  } catch (error) {
    results[input] = { error: reasonIn(String(error)) };
  }
}
report(results);

/** The median of the ratios of neighbouring batches: what slows the machine for longer slows both. */
async function measure(text) {
  await page(JSON.parse(text));
  await renders(text, WARM_UP_MS);
  parses(text, WARM_UP_MS / 4);
  const ratios = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const parse = parses(text, BATCH_MS);
    ratios.push((await renders(text, BATCH_MS)) / parse);
  }
  return { ratio: median(ratios) };
}

/**
 * The mean time of a render, of as many as fill the time. Each gets a fresh copy of the input, since
 * some themes change theirs; the copy is made while the clock stands. One copy at a time, because
 * many kept ready would be moved about by the garbage collector while the clock runs.
 */
async function renders(text, milliseconds) {
  let spent = 0;
  let count = 0;
  while (spent < milliseconds) {
    const copy = JSON.parse(text);
    const start = performance.now();
    const html = render(copy);
    if (typeof html !== 'string') await html;
    spent += performance.now() - start;
    count++;
  }
  return spent / count;
}

/**
 * The mean time of a `JSON.parse`. Timed as a render is, one by one, so that the clock's own cost is
 * on both sides, and in batches of its own: between renders it would find cold caches, take longer,
 * and make every theme look better.
 */
function parses(text, milliseconds) {
  let spent = 0;
  let count = 0;
  while (spent < milliseconds) {
    const start = performance.now();
    JSON.parse(text);
    spent += performance.now() - start;
    count++;
  }
  return spent / count;
}

/** Renders once and makes sure that it is a page, so that no error message is measured as one. */
async function page(resume) {
  const html = await render(resume);
  if (typeof html !== 'string' || !html.includes('</html>')) throw new Error('no HTML page');
}
