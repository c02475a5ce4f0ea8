import { INPUTS } from '../inputs.mjs';
import { runChild } from '../support/child.mjs';
import { figure, table } from '../support/table.mjs';
import { OURS, PEERS, shortName, THEMES } from '../themes.mjs';

/** Warm renders: `render` ÷ `JSON.parse` of the same text. */
export async function measure() {
  const inputs = Object.keys(INPUTS);
  const results = {};
  for (const theme of THEMES) results[theme] = await measureTheme(theme);

  const ratio = (theme, input) => results[theme][input].ratio ?? Number.POSITIVE_INFINITY;
  const fastestPeer = (input) => Math.min(...PEERS.map((peer) => ratio(peer, input)));
  const leads = inputs.map((input) => fastestPeer(input) / ratio(OURS, input));
  const rows = THEMES.map((theme) => [
    shortName(theme),
    ...inputs.map((input) =>
      results[theme][input].error ? 'throws' : figure(ratio(theme, input)),
    ),
  ]);
  rows.push(['fastest peer ÷ hairline', ...leads.map(figure)]);

  return {
    title: 'Warm: `render` ÷ `JSON.parse` of the same text',
    text: [table(['theme', ...inputs], rows), ...failures(results)].join('\n\n'),
    goals: [
      ...inputs.map((input) => ({
        goal: `warm \`render\` ÷ \`JSON.parse\`, ${input}`,
        measured: ratio(OURS, input),
        atMost: 3,
      })),
      ...inputs.map((input, index) => ({
        goal: `fastest peer's warm \`render\` ÷ Hairline's, ${input}`,
        measured: leads[index],
        atLeast: 3,
      })),
    ],
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
