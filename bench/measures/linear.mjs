import { runChild } from '../support/child.mjs';
import { figure, table } from '../support/table.mjs';

/** Room for all that one render makes: what the garbage collector moves would look like the parser's time. */
const ROOM = '--max-semi-space-size=256';

/** What takes less for the longest text hurts nobody, however it grows. */
const HURTS_MS = 20;

/** Texts made to hurt parsers: how the time grows with their length, for each parser that sees them. */
export async function measure() {
  const rows = await runChild('linear.mjs', [], ['--expose-gc', ROOM]);
  return {
    title: 'Texts made to hurt: the time for a character, relative to that in a text of 25,000',
    text: table(
      ['field', 'text', '50,000', '100,000', '200,000', 'ms for 200,000'],
      rows.map(({ field, name, times, sizes }) => {
        const each = times.map((time, i) => time / sizes[i]);
        const relative = each.slice(1).map((time) => figure(time / each[0]));
        return [field, `\`${name}\``, ...relative, figure(times.at(-1))];
      }),
    ),
    goals: [
      {
        // A parser that is quadratic takes 4 times as long for a character of a text 4 times as long;
        // a step between the shortest two, where lists grow out of a cache, is none.
        goal: 'time for a character of a text 4 times as long, at worst',
        measured: Math.max(
          ...rows
            .filter(({ times }) => times.at(-1) > HURTS_MS)
            .map(
              ({ times: [, second, , last], sizes: [, small, , large] }) =>
                last / large / (second / small),
            ),
        ),
        atMost: 2,
      },
    ],
  };
}
