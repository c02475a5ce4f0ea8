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
  const { ratio, files } = await inTemporaryFolder(async (folder) => {
    fill(folder);
    // Once before it counts, so that both find the files in memory.
    await runChild('cores.mjs', [folder, 1]);
    const ratios = [];
    for (let round = 0; round < ROUNDS; round++) {
      const one = await runChild('cores.mjs', [folder, 1]);
      const two = await runChild('cores.mjs', [folder, 2]);
      if (one.characters !== two.characters) throw new Error('The threads rendered other pages');
      ratios.push(two.milliseconds / one.milliseconds);
    }
    return { ratio: median(ratios), files: FILES.toLocaleString('en') };
  });

  return {
    title: `All cores: ${files} résumé files, read and rendered by worker threads`,
    text: table(
      ['threads', 'time ÷ that of one'],
      [
        ['1', figure(1)],
        ['2', figure(ratio)],
      ],
    ),
    goals: [{ goal: `two worker threads ÷ one, ${files} files`, measured: ratio, atMost: 0.6 }],
  };
}

function fill(folder) {
  const text = textOf(Object.keys(INPUTS)[0]);
  for (let number = 0; number < FILES; number++) {
    writeFileSync(join(folder, `${number}.json`), numbered(text, number));
  }
}
