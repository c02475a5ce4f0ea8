// Outlines with fewer points: fonts that were converted from other formats spend two or three
// curves on an arc that one follows closely enough, and every page pays for each.
import { UNITS_PER_EM } from './contours.mjs';

/** How far an outline may move: at 10 pt an eightieth of a millimetre. */
const TOLERANCE = 0.0035 * UNITS_PER_EM;

const minus = (a, b) => ({ x: a.x - b.x, y: a.y - b.y });
const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const cross = (a, b) => a.x * b.y - a.y * b.x;
const dot = (a, b) => a.x * b.x + a.y * b.y;
const length = (a) => Math.hypot(a.x, a.y);
const isStraight = (a, b) => dot(a, b) > 0 && Math.abs(cross(a, b)) < 0.1 * length(a) * length(b);

/**
 * @param segments - a closed contour: lines, and curves with one `control`, end to end.
 * @returns nearly the same contour as TrueType's points, in whole numbers.
 */
export function pointsOf(segments) {
  const points = runsOf(segments)
    .flatMap(fewestCurves)
    .flatMap(({ from, control }) => [
      { ...from, isOn: true },
      ...(control ? [{ ...control, isOn: false }] : []),
    ]);
  // Rounded from its first point on, a contour is the same wherever it stands: accents compress.
  const [first] = points;
  const origin = { x: Math.round(first.x), y: Math.round(first.y) };
  return withoutMiddles(points, polyline(segments)).map(({ x, y, isOn }) => ({
    x: origin.x + Math.round(x - first.x),
    y: origin.y + Math.round(y - first.y),
    isOn,
  }));
}

/** A contour in runs of curves between its corners and its extremes, which stay where they are. */
function runsOf(segments) {
  const isJoint = (before, after) => {
    if (!before.control || !after.control) return false;
    const [back, out] = [minus(before.to, before.control), minus(after.control, after.from)];
    const isExtreme = Math.min(Math.abs(back.x), Math.abs(back.y)) < 0.02 * length(back);
    return isStraight(back, out) && !isExtreme;
  };
  const corner = segments.findIndex((each, index) => !isJoint(segments.at(index - 1), each));
  const start = Math.max(corner, 0);
  const runs = [];
  for (const segment of [...segments.slice(start), ...segments.slice(0, start)]) {
    const run = runs.at(-1);
    if (run && isJoint(run.at(-1), segment)) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** The shortest list of curves that follows a run. */
function fewestCurves(run) {
  const best = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = 0; start < end; start++) {
      const curve = oneCurve(run.slice(start, end));
      if (curve && !(best[end]?.length <= best[start].length + 1)) {
        best[end] = [...best[start], curve];
      }
    }
  }
  return best[run.length];
}

/** One curve for several, with their directions at both ends, where it stays close to them. */
function oneCurve(curves) {
  if (curves.length === 1) return curves[0];
  const { from, control: second } = curves[0];
  const { control: secondToLast, to } = curves.at(-1);
  const [out, back] = [minus(second, from), minus(to, secondToLast)];
  const reach = cross(minus(to, from), back) / cross(out, back);
  const control = { x: from.x + out.x * reach, y: from.y + out.y * reach };
  const isBetween = reach > 0 && dot(minus(to, control), back) > 0;
  const curve = { from, control, to };
  return isBetween && isClose([curve], polyline(curves)) ? curve : undefined;
}

/**
 * Leaves out the points between two curves that TrueType can guess: it takes the middle of the
 * points off the curve before and after. Where another place was meant, the middle must do.
 */
function withoutMiddles(points, original) {
  const left = [...points];
  const at = (index) => left.at(index % left.length);
  const end = (control, next) => (next.isOn ? next : middle(control, next));
  for (let index = left.length - 1; index > 0; index--) {
    const [before, point, after] = [at(index - 1), at(index), at(index + 1)];
    if (!point.isOn || before.isOn || after.isOn) continue;
    const to = middle(before, after);
    const curves = [
      { from: end(before, at(index - 2)), control: before, to },
      { from: to, control: after, to: end(after, at(index + 2)) },
    ];
    const isSmooth = isStraight(minus(point, before), minus(after, point));
    if (isSmooth && isClose(curves, original)) left.splice(index, 1);
  }
  return left;
}

/** Whether curves keep close to a path. */
function isClose(curves, path) {
  return polyline(curves).every((point) =>
    path.some((each, index) => index > 0 && distance(point, path[index - 1], each) <= TOLERANCE),
  );
}

/** Points along segments, close enough to be joined by lines. */
function polyline(segments) {
  return segments.flatMap(({ from, control, to }) => {
    if (!control) return [from, to];
    return [0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1].map((t) => {
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
    });
  });
}

/** From a point to the nearest point of a line between two. */
function distance(point, from, to) {
  const line = minus(to, from);
  const along = Math.min(1, Math.max(0, dot(minus(point, from), line) / (dot(line, line) || 1)));
  return length(minus(point, { x: from.x + along * line.x, y: from.y + along * line.y }));
}
