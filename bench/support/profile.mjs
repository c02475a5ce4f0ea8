// Reads a .cpuprofile: a tree of call frames, and samples that name the frame on top.

/**
 * The functions of a profile, the most time-consuming first.
 *
 * @param profile - what V8 wrote.
 * @param placeOf - names the source of a call frame.
 * @returns for each function its name and place, and the milliseconds spent in itself and in all.
 */
export function functionsOf(profile, placeOf) {
  const selfMs = selfTimes(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const functions = new Map();
  visit(profile.nodes[0].id, new Set());
  return [...functions.values()].sort((a, b) => b.self - a.self);

  /** Adds up a branch of the tree; `callers` keeps recursion from being counted twice. */
  function visit(id, callers) {
    const { callFrame, children = [] } = nodes.get(id);
    const { functionName, url, lineNumber } = callFrame;
    const key = [functionName, url, lineNumber].join();
    const name = functionName || '(anonymous)';
    if (!functions.has(key))
      functions.set(key, { name, place: placeOf(callFrame), self: 0, total: 0 });
    const inside = new Set(callers).add(key);
    const self = selfMs.get(id) ?? 0;
    const total = children.reduce((sum, child) => sum + visit(child, inside), self);
    const entry = functions.get(key);
    entry.self += self;
    if (!callers.has(key)) entry.total += total;
    return total;
  }
}

function selfTimes({ samples, timeDeltas }) {
  const times = new Map();
  for (const [index, id] of samples.entries()) {
    // The time until the next sample belongs to the frame that this one saw.
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1000;
    times.set(id, (times.get(id) ?? 0) + milliseconds);
  }
  return times;
}
