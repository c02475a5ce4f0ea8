import { INPUTS } from '../inputs.mjs';
import { runChild } from '../support/child.mjs';
import { figure, table } from '../support/table.mjs';
import { COMPLETE_PEERS, OURS, PEERS, shortName, THEMES } from '../themes.mjs';

/** Warm renders: `render` ÷ `JSON.parse` of the same text. */
export async function measure() {
  const inputs = Object.keys(INPUTS);
  const results = {};
  for (const theme of THEMES) results[theme] = await measureTheme(theme);

  const ratio = (theme, input) => results[theme][input].ratio ?? Number.POSITIVE_INFINITY;
  const fastest = (peers, input) => Math.min(...peers.map((peer) => ratio(peer, input)));
  const beside = (peers) => inputs.map((input) => ratio(OURS, input) / fastest(peers, input));
  const [besideAll, besideComplete] = [beside(PEERS), beside(COMPLETE_PEERS)];
  const rows = THEMES.map((theme) => [
    shortName(theme),
    ...inputs.map((input) =>
      results[theme][input].error ? 'throws' : figure(ratio(theme, input)),
    ),
  ]);
  rows.push(['hairline ÷ fastest peer', ...besideAll.map(figure)]);
  rows.push(['hairline ÷ fastest complete peer', ...besideComplete.map(figure)]);

  return {
    title: 'Warm: `render` ÷ `JSON.parse` of the same text',
    text: [table(['theme', ...inputs], rows), ...failures(results)].join('\n\n'),
    goals: inputs.flatMap((input, i) => [
      {
        goal: `Hairline's warm \`render\` ÷ fastest peer's, ${input}`,
        measured: besideAll[i],
        atMost: 1,
      },
      {
        goal: `the same ÷ fastest complete peer's, ${input}`,
        measured: besideComplete[i],
        atMost: 1 / 8,
      },
    ]),
  };
}

/** A theme's results by input; a theme that cannot even be loaded has the error for each. */
async function measureTheme(theme) {
  try {
    return await runChild('warm.mjs', [theme]);
  } catch ({ message }) {
    return Object.fromEntries(Object.keys(INPUTS).map((input) => [input, { error: message }]));
  }
}

function failures(results) {
  return Object.entries(results).flatMap(([theme, inputs]) =>
    Object.entries(inputs)
      .filter(([, { error }]) => error)
      .map(([input, { error }]) => `${shortName(theme)} throws on the ${input}: \`${error}\`.`),
  );
}
