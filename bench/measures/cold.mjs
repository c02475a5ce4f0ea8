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
  const results = {};
  for (const theme of THEMES) {
    results[theme] = {};
    for (const [way, file] of Object.entries(WAYS)) {
      results[theme][way] = measureProcess([childPath(file), theme, INPUT]);
    }
  }

  const best = (theme, figureOf) =>
    Math.min(
      ...Object.values(results[theme])
        .filter(({ error }) => !error)
        .map(figureOf),
    );
  const extra = (theme) => best(theme, (result) => result.extra);
  const fastestPeer = Math.min(...PEERS.map(extra));
  const cell = ({ error, ratio }) => (error ? 'throws' : figure(ratio));

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
    goals: [
      ...Object.keys(WAYS).map((way) => ({
        goal: `cold process ÷ empty one, by \`${way}\``,
        measured: results[OURS][way].ratio,
        atMost: 1.3,
      })),
      ...Object.keys(WAYS).map((way) => ({
        goal: `cold extra time ÷ fastest peer's, by \`${way}\``,
        measured: results[OURS][way].extra / fastestPeer,
        atMost: 0.5,
      })),
    ],
  };
}

/** Runs the process in turn with an empty one, so that whatever slows the machine slows both. */
function measureProcess(args) {
  const trial = run(args);
  if (trial.error) return trial;
  run(['-e', '0']);
  const ratios = [];
  const extras = [];
  for (let i = 0; i < RUNS; i++) {
    const empty = run(['-e', '0']).milliseconds;
    const { milliseconds } = run(args);
    ratios.push(milliseconds / empty);
    extras.push(milliseconds - empty);
  }
  return { ratio: median(ratios), extra: median(extras) };
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
