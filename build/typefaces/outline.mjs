// Outlines with fewer points. Fonts that were converted from other formats spend two or three
// curves on an arc that one follows to a thousandth of the type's size; the page pays for each.

/** How far an outline may move, in thousandths of the em: at 10 pt a 280th of a millimetre. */
const TOLERANCE = 1;

const minus = (a, b) => ({ x: a.x - b.x, y: a.y - b.y });
const cross = (a, b) => a.x * b.y - a.y * b.x;
const dot = (a, b) => a.x * b.x + a.y * b.y;
const length = (a) => Math.hypot(a.x, a.y);
const tangentAtStart = ({ from, control, to }) => minus(control ?? to, from);
const tangentAtEnd = ({ from, control, to }) => minus(to, control ?? from);

/**
 * @param segments - a closed contour: lines, and curves with one `control`, end to end.
 * @returns the points of nearly the same contour, in whole numbers, on the curve and off it.
 */
export function pointsOf(segments) {
  const [start] = segments;
  // Rounded from its first point on, a contour is the same wherever it stands: accents compress.
  const whole = ({ x, y }, isOn) => ({
    x: Math.round(start.from.x) + Math.round(x - start.from.x),
    y: Math.round(start.from.y) + Math.round(y - start.from.y),
    isOn,
  });
  const points = runsOf(segments)
    .flatMap(fewestCurves)
    .flatMap(({ from, control }) => [
      whole(from, true),
      ...(control ? [whole(control, false)] : []),
    ]);
  return points.filter((point, index) => {
    const before = points.at(index - 1);
    const after = points[(index + 1) % points.length];
    return index === 0 || before.isOn || after.isOn || !isMidpoint(point, before, after);
  });
}

/** TrueType takes a point on the curve as read where it lies midway between two off it. */
function isMidpoint(point, before, after) {
  return (
    Math.abs(before.x + after.x - 2 * point.x) <= TOLERANCE &&
    Math.abs(before.y + after.y - 2 * point.y) <= TOLERANCE
  );
}

/** A contour in runs of curves between its corners and its extremes, which stay where they are. */
function runsOf(segments) {
  const isJoint = (before, after) => {
    if (!before.control || !after.control) return false;
    const [a, b] = [tangentAtEnd(before), tangentAtStart(after)];
    const isSmooth = dot(a, b) > 0 && Math.abs(cross(a, b)) < 0.1 * length(a) * length(b);
    const isExtreme = Math.min(Math.abs(a.x), Math.abs(a.y)) < 0.02 * length(a);
    return isSmooth && !isExtreme;
  };
  const first = Math.max(
    0,
    segments.findIndex((segment, index) => !isJoint(segments.at(index - 1), segment)),
  );
  const runs = [];
  for (const segment of [...segments.slice(first), ...segments.slice(0, first)]) {
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
  const { from } = curves[0];
  const { to } = curves.at(-1);
  const [out, back] = [tangentAtStart(curves[0]), tangentAtEnd(curves.at(-1))];
  const along = cross(minus(to, from), back) / cross(out, back);
  const control = { x: from.x + out.x * along, y: from.y + out.y * along };
  const curve = { from, control, to };
  if (!(along > 0 && dot(minus(to, control), back) > 0)) return undefined;
  const polyline = sample(curve, 32);
  const isClose = (point) => polyline.some((each, index) => index > 0 && distance(point, polyline[index - 1], each) <= TOLERANCE);
  return curves.flatMap((each) => sample(each, 4)).every(isClose) ? curve : undefined;
}

function sample({ from, control, to }, steps) {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

/** From a point to a stretch of a line. */
function distance(point, from, to) {
  const line = minus(to, from);
  const t = Math.min(1, Math.max(0, dot(minus(point, from), line) / (dot(line, line) || 1)));
  return length(minus(point, { x: from.x + t * line.x, y: from.y + t * line.y }));
}
