// Renders the files of a folder with so many worker threads, twice; reports both times.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { report } from '../support/child.mjs';

// A task per file would spend nearly as long on messages as on rendering.
const FILES_PER_TASK = 100;

const [, , folder, threads] = process.argv;
const start = performance.now();
const paths = readdirSync(folder).map((name) => join(folder, name));
const pool = new Tinypool({
  filename: new URL('./cores-worker.mjs', import.meta.url).href,
  minThreads: Number(threads),
  maxThreads: Number(threads),
});
const characters = await renderAll();
const rendered = performance.now();
await renderAll();
const renderedAgain = performance.now();
report({ characters, first: rendered - start, again: renderedAgain - rendered });

async function renderAll() {
  const tasks = [];
  for (let i = 0; i < paths.length; i += FILES_PER_TASK) {
    tasks.push(pool.run(paths.slice(i, i + FILES_PER_TASK)));
  }
  const lengths = await Promise.all(tasks);
  return lengths.reduce((sum, length) => sum + length, 0);
}
