// Contours are lists of segments: lines, and curves with one `control`, end to end.

export function movedBy({ x, y }, contours) {
  const moved = (point) => point && { x: point.x + x, y: point.y + y };
  return contours.map((contour) =>
    contour.map(({ from, control, to }) => ({
      from: moved(from),
      control: moved(control),
      to: moved(to),
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
