import { runChild } from '../support/child.mjs';
import { figure, table } from '../support/table.mjs';

/** Growth: what an entry costs in a longer résumé, and what 100,000 renders leave in memory. */
export async function measure() {
  const [none, ...sizes] = await runChild('growth.mjs', [], ['--expose-gc']);
  const [first] = sizes;
  // What a page costs without any entry is taken off: shared by more entries, it would hide growth.
  const perEntry = (size, what) => (size[what] - none[what]) / size.entries;
  const relative = (size, what) => perEntry(size, what) / perEntry(first, what);
  const heap = await runChild('heap.mjs', [], ['--expose-gc']);
  const megabytes = (bytes) => figure(bytes / 1e6);

  return {
    title: 'Growth: the cost of an entry, relative to that in a résumé with ten',
    text: [
      table(
        ['entries', '`render`', 'bytes of HTML', '`JSON.parse`, to compare'],
        sizes.map((size) => [
          size.entries.toLocaleString('en'),
          ...['render', 'bytes', 'parse'].map((what) => figure(relative(size, what))),
        ]),
      ),
      `Heap in use before ${heap.renders.toLocaleString('en')} renders: ${megabytes(heap.before)} MB; after: ${megabytes(heap.after)} MB.`,
    ].join('\n\n'),
    goals: [
      {
        goal: `heap after ${heap.renders.toLocaleString('en')} renders ÷ before`,
        measured: heap.after / heap.before,
        atMost: 1.02,
      },
    ],
  };
}
