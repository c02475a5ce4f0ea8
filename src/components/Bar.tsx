/** What separates parts of one line. A line may end after it, never before. */
export function Bar() {
  return (
    <>
      <span class="bar"> |</span>{' '}
    </>
  );
}
