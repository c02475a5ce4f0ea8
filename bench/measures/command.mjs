import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INPUTS } from '../inputs.mjs';
import { median } from '../support/stats.mjs';
import { figure, table } from '../support/table.mjs';

const COMMAND = fileURLToPath(new URL('../../dist/command.mjs', import.meta.url));
const RUNS = 21;

/** A process that only reads its arguments, as every command does. */
const EMPTY = `import { parseArgs } from 'node:util';
parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false });`;

const SUBCOMMANDS = ['html', 'text', 'validate'];

/** Command: the whole process, beside one that reads its arguments and ends. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'hairline-'));
  try {
    const resume = INPUTS['complete résumé'];
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, EMPTY);
    const ratios = Object.fromEntries(SUBCOMMANDS.map((name) => [name, []]));
    for (let i = 0; i < RUNS; i++) {
      for (const name of SUBCOMMANDS) {
        const base = timed(empty, name, resume);
        ratios[name].push(timed(COMMAND, name, resume) / base);
      }
    }
    const rows = SUBCOMMANDS.map((name) => [`\`${name}\``, figure(median(ratios[name]))]);
    return {
      title: 'Command: the time of the whole process ÷ that of one that reads its arguments',
      text: table(['subcommand', 'ratio'], rows),
      goals: [
        {
          goal: 'process of `html` ÷ one that reads its arguments',
          measured: median(ratios.html),
          atMost: 1.6,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(...args) {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start);
}
