// Outlines with fewer points. Fonts that were made for machines of the nineties spend two or three
// curves on an arc that one follows to a thousandth of the type's size; the page pays for each.

/** How far an outline may move, in units of the em's thousand: at 10 pt a 280th of a millimetre. */
const TOLERANCE = 1;

const minus = (a, b) => ({ x: a.x - b.x, y: a.y - b.y });
const cross = (a, b) => a.x * b.y - a.y * b.x;
const dot = (a, b) => a.x * b.x + a.y * b.y;
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const at = ({ from, control, to }, t) => ({
  x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
  y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
});

/**
 * @param segments - a closed contour: lines and quadratic curves (`control`), end to end.
 * @returns its points as TrueType has them, whole numbers, on the curve and off it.
 */
export function pointsOf(segments) {
  const runs = runsOf(segments);
  return impliedAway(runs.flatMap(fewest).flatMap(toPoints));
}
