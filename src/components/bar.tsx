/** A vertical bar between two phrases of a line. The style hides the sign where it paints the bar. */
export function bar() {
  return (
    <span class="bar">
      {' '}
      <span aria-hidden="true">|</span>{' '}
    </span>
  );
}
