import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INPUTS } from '../inputs.mjs';
import { ENVIRONMENT, reasonIn } from '../support/child.mjs';
import { median } from '../support/stats.mjs';
import { figure, table } from '../support/table.mjs';
import { OURS, PEERS, shortName, THEMES } from '../themes.mjs';

const RUNS = 21;
const INPUT = INPUTS['complete résumé'];
const WAYS = { require: 'cold-require.cjs', import: 'cold-import.mjs' };

/** Cold: a process that loads a theme and renders once, beside a process that does nothing. */
export async function measure() {
  const results = Object.fromEntries(THEMES.map((theme) => [theme, trials(theme)]));
  const processes = Object.values(results)
    .flatMap(Object.values)
    .filter(({ error }) => !error);
  // All in turns, so that a slow minute of the machine is not one theme's alone.
  for (let round = 0; round < RUNS; round++) {
    for (const { args, ratios } of processes) {
      const empty = run(['-e', '0']).milliseconds;
      ratios.push(run(args).milliseconds / empty);
    }
  }

  const ratioOf = ({ ratios }) => median(ratios);
  /** By the theme's better way, in times of an empty process. */
  const extra = (theme) => {
    const ways = Object.values(results[theme]).filter(({ error }) => !error);
    return Math.min(...ways.map(ratioOf)) - 1;
  };
  const fastestPeer = Math.min(...PEERS.map(extra));
  const cell = (result) => (result.error ? 'throws' : figure(ratioOf(result)));

  return {
    title: 'Cold: a process that loads the theme and renders once ÷ an empty process',
    text: [
      table(
        ['theme', ...Object.keys(WAYS), "extra time ÷ fastest peer's"],
        THEMES.map((theme) => [
          shortName(theme),
          ...Object.values(results[theme]).map(cell),
          figure(extra(theme) / fastestPeer),
        ]),
      ),
      ...failures(results),
    ].join('\n\n'),
    goals: Object.keys(WAYS).map((way) => ({
      goal: `cold extra time ÷ fastest peer's, by \`${way}\``,
      measured: (ratioOf(results[OURS][way]) - 1) / fastestPeer,
      atMost: 1,
    })),
  };
}

/** A theme's processes by the way it is loaded, each of which has run once; `error` where one cannot. */
function trials(theme) {
  const trial = (file) => {
    const args = [childPath(file), theme, INPUT];
    const { error } = run(args);
    return { args, error, ratios: [] };
  };
  return Object.fromEntries(Object.entries(WAYS).map(([way, file]) => [way, trial(file)]));
}

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - start;
  return status === 0 ? { milliseconds } : { error: reasonIn(stderr) };
}

function childPath(file) {
  return fileURLToPath(new URL(`../children/${file}`, import.meta.url));
}

function failures(results) {
  return Object.entries(results).flatMap(([theme, ways]) =>
    Object.entries(ways)
      .filter(([, { error }]) => error)
      .map(([way, { error }]) => `${shortName(theme)} throws by \`${way}\`: \`${error}\`.`),
  );
}
