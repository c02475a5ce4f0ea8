// Measures Hairline beside its peers: `node bench/run.mjs`, or only `node bench/run.mjs warm cold`.
import { writeFileSync } from 'node:fs';
import { linkOurs } from './support/link.mjs';
import { machine } from './support/machine.mjs';
import { figure, table } from './support/table.mjs';

const MEASURES = ['warm', 'cold', 'command', 'growth', 'linear', 'cores', 'size', 'playground'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !MEASURES.includes(name));
if (unknown.length > 0) {
  console.error(`No measure is named ${unknown.join(' or ')}: there are ${MEASURES.join(', ')}.`);
  process.exit(1);
}

linkOurs();
console.log(`${machine()}\n`);
const results = [];
for (const name of asked.length > 0 ? asked : MEASURES) {
  const { measure } = await import(`./measures/${name}.mjs`);
  const result = await measure();
  results.push(result);
  console.log(`${section(result)}\n`);
}
const goals = goalsOf(results);
console.log(goals);
// Part of the figures beside the rest of another run would not be measured side by side.
if (asked.length === 0) writeFileSync(new URL('results.md', import.meta.url), document());

function document() {
  return `${[
    '# Results',
    'Written by `npm run bench`; [README.md](README.md) says what each figure means.',
    machine(),
    goals,
    ...results.map(section),
  ].join('\n\n')}\n`;
}

function section({ title, text }) {
  return `## ${title}\n\n${text}`;
}

function goalsOf(measured) {
  const rows = measured.flatMap((result) => result.goals).map(goalRow);
  return `## Goals\n\n${table(['goal', 'measured', 'wanted', 'reached'], rows)}`;
}

function goalRow({ goal, measured, atMost, atLeast }) {
  const reached = atMost === undefined ? measured >= atLeast : measured <= atMost;
  const wanted = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
  return [goal, figure(measured), wanted, reached ? 'yes' : 'no'];
}
