// What the profiler watches: many renders of the complete résumé by the bundle that it is given.
import { textOf } from '../inputs.mjs';

const [, , bundle, times] = process.argv;
const { render } = await import(bundle);
const text = textOf('complete résumé');
for (let i = 0; i < Number(times); i++) render(freshCopy());

/** Has a name so that the profile shows `JSON.parse`, to compare with. */
function freshCopy() {
  return JSON.parse(text);
}
