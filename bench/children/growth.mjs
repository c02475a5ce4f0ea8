// How long a render takes with more and more work entries, and how long `JSON.parse` does.
import { INPUTS, textOf } from '../inputs.mjs';
import { report } from '../support/child.mjs';
import { loadTheme } from '../support/load.mjs';
import { median } from '../support/stats.mjs';
import { OURS } from '../themes.mjs';

const COUNTS = [0, 10, 100, 1000, 10_000];
const ROUNDS = 15;
const ROUND_ENTRIES = 10_000;
const WARM_UP_MS = 1500;
const [sample] = Object.keys(INPUTS);

const render = await loadTheme(OURS);
const texts = COUNTS.map(resumeWith);
for (const text of texts) {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) render(JSON.parse(text));
}

// The sizes take turns, so that whatever slows the machine for a while slows them all.
const samples = texts.map(() => ({ render: [], parse: [] }));
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, text] of texts.entries()) {
    // As many entries at each size, so that each pays for as much garbage, and none for another's.
    const times = timesOf(text, ROUND_ENTRIES / Math.max(COUNTS[index], COUNTS[1]));
    samples[index].render.push(times.render);
    samples[index].parse.push(times.parse);
  }
}
report(
  texts.map((text, index) => ({
    entries: COUNTS[index],
    bytes: Buffer.byteLength(render(JSON.parse(text))),
    render: median(samples[index].render),
    parse: median(samples[index].parse),
  })),
);

/**
 * The mean times of `JSON.parse` and of a render of what it made. All inputs are there, and old to the
 * garbage collector, before the first is rendered: a young one would be moved, at the render's cost,
 * whenever the collector runs, and only long renders are long enough to meet it.
 */
function timesOf(text, times) {
  global.gc();
  const copies = [];
  const start = performance.now();
  for (let i = 0; i < times; i++) copies.push(JSON.parse(text));
  const parsed = performance.now();
  global.gc();
  const collected = performance.now();
  for (const copy of copies) render(copy);
  const rendered = performance.now();
  return { render: (rendered - collected) / times, parse: (parsed - start) / times };
}

/** The sample with so many jobs: all different, and all of one length. */
function resumeWith(count) {
  const { basics } = JSON.parse(textOf(sample));
  return JSON.stringify({ basics, work: Array.from({ length: count }, (_, index) => job(index)) });
}

function job(index) {
  const number = String(index).padStart(5, '0');
  const year = 1970 + (index % 50);
  return {
    name: `Company ${number}`,
    position: `Engineer ${number}`,
    url: `https://company-${number}.example`,
    startDate: `${year}-03-01`,
    endDate: `${year + 1}-11-30`,
    summary: `What was done in the job with the number ${number}, told in one sentence.`,
    highlights: [1, 2, 3].map((line) => `Highlight ${line} of the job with the number ${number}`),
  };
}
