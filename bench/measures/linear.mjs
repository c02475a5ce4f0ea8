import { runChild } from '../support/child.mjs';
import { figure, table } from '../support/table.mjs';

/** Texts made to hurt parsers: how the time grows with their length, for each parser that sees them. */
export async function measure() {
  const rows = await runChild('linear.mjs', []);
  return {
    title: 'Texts made to hurt: the time for a character, relative to that in a text of 12,500',
    text: table(
      ['field', 'text', '25,000', '50,000', '100,000', 'ms for 100,000'],
      rows.map(({ field, name, times, sizes }) => {
        const each = times.map((time, i) => time / sizes[i]);
        const relative = each.slice(1).map((time) => figure(time / each[0]));
        return [field, `\`${name}\``, ...relative, figure(times.at(-1))];
      }),
    ),
    goals: [
      {
        // A parser that is quadratic takes 8 times as long for a character of a text 8 times as long.
        goal: 'time for a character of a text 8 times as long, at worst',
        measured: Math.max(
          ...rows
            .filter(({ times }) => times.at(-1) > 5)
            .map(
              ({ times: [first, , , last], sizes: [small, , , large] }) =>
                last / large / (first / small),
            ),
        ),
        atMost: 3,
      },
    ],
  };
}
