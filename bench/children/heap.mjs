// What is left in memory after many renders, each of a résumé never seen before.
import { INPUTS, numbered, textOf } from '../inputs.mjs';
import { report } from '../support/child.mjs';
import { loadTheme } from '../support/load.mjs';
import { OURS } from '../themes.mjs';

// Until about then the heap still grows, by V8's own code and caches; after it, not at all.
const WARM_UP = 10_000;
const RENDERS = 100_000;

const render = await loadTheme(OURS);
const text = textOf(Object.keys(INPUTS)[0]);
renderAll(0, WARM_UP);
const before = heapUsed();
renderAll(WARM_UP, WARM_UP + RENDERS);
report({ renders: RENDERS, before, after: heapUsed() });

function renderAll(from, to) {
  for (let number = from; number < to; number++) render(JSON.parse(numbered(text, number)));
}

/** The bytes in use when nothing is left to collect: a second collection takes what the first freed. */
function heapUsed() {
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed;
}
