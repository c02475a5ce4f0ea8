import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUTS, numbered, textOf } from '../inputs.mjs';
import { runChild } from '../support/child.mjs';
import { median } from '../support/stats.mjs';
import { figure, table } from '../support/table.mjs';
import { inTemporaryFolder } from '../support/temporary.mjs';

const FILES = 10_000;
const ROUNDS = 5;

/** All cores: a folder of résumés through a pool of worker threads, with one thread and with two. */
export async function measure() {
  const { first, again } = await inTemporaryFolder(async (folder) => {
    fill(folder);
    // Once before it counts, so that both find the files in memory.
    await runChild('cores.mjs', [folder, 1]);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await compare(folder));
    return {
      first: median(rounds.map((round) => round.first)),
      again: median(rounds.map((round) => round.again)),
    };
  });
  const files = FILES.toLocaleString('en');

  return {
    title: `All cores: ${files} résumé files, read and rendered by worker threads`,
    text: table(
      ['time with two threads ÷ with one', ''],
      [
        ['from the start of the pool', figure(first)],
        ['the same again, with the threads warm', figure(again)],
      ],
    ),
    goals: [{ goal: `two threads ÷ one, ${files} files, warm`, measured: again, atMost: 0.6 }],
  };
}

/** One thread and right after it two, so that whatever slows the machine slows both. */
async function compare(folder) {
  const one = await runChild('cores.mjs', [folder, 1]);
  const two = await runChild('cores.mjs', [folder, 2]);
  if (one.characters !== two.characters) throw new Error('One thread and two made other pages');
  return { first: two.first / one.first, again: two.again / one.again };
}

function fill(folder) {
  const text = textOf(Object.keys(INPUTS)[0]);
  for (let number = 0; number < FILES; number++) {
    writeFileSync(join(folder, `${number}.json`), numbered(text, number));
  }
}
