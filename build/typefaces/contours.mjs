// Contours are lists of segments: lines, and curves with one `control`, end to end.

/** Half of what is usual: at 10 pt, 140 to the millimetre; and the fewer bytes. */
export const UNITS_PER_EM = 500;

/** @param move - from where a point is to where it shall be. */
export function moved(contours, move) {
  return contours.map((contour) =>
    contour.map(({ from, control, to }) => ({
      from: move(from),
      control: control && move(control),
      to: move(to),
    })),
  );
}

/** What contours cover, as far as the points on them tell: fonts have one at each extreme. */
export function boxOf(contours) {
  return boxOfPoints(contours.flat().map(({ from }) => from));
}

export function boxOfPoints(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
  };
}
