// Runs a part of a measure in a process of its own, so that no theme warms or burdens another.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));

/**
 * The environment of every child. Some libraries check far more outside production, so this shows
 * the peers at their best. Options meant for this process are not passed on.
 */
export const ENVIRONMENT = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };

/**
 * Runs a file of `children/` and returns what it reports.
 *
 * @param file - its name, such as `warm.mjs`.
 * @param args - its arguments.
 * @param execArgv - options of Node.js, such as `--expose-gc`.
 * @throws when it ends without a report, with the last line of what it wrote as the reason.
 */
export function runChild(file, args = [], execArgv = []) {
  const path = fileURLToPath(new URL(`../children/${file}`, import.meta.url));
  const child = fork(path, args, { execArgv, env: ENVIRONMENT, silent: true });
  return new Promise((resolve, reject) => {
    let answer;
    let complaints = '';
    child.stdout.resume();
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('close', () => {
      if (answer === undefined) reject(new Error(reasonIn(complaints)));
      else resolve(answer);
    });
  });
}

/** In a child: gives the result to the process that runs it, and ends. */
export function report(result) {
  // A theme may leave a timer or a handle behind, so the child does not wait for its own end.
  process.send(result, () => process.exit());
}

/** The line that names the error in what Node.js prints about one. */
export function reasonIn(complaints) {
  const lines = complaints.trim().split('\n');
  const reason = lines.find((line) => /^\w*Error\b/.test(line)) ?? (lines.at(-1) || 'no report');
  // Where the project lies on this machine is nobody's business in a table.
  return reason.replaceAll(BENCH, '');
}
