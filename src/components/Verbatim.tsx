/** Text that is safe inside its element as it stands; nothing a user wrote may be one unescaped. */
export interface VerbatimText {
  readonly __html: string;
}

/**
 * The elements whose text HTML does not unescape, and the only use of `dangerouslySetInnerHTML`:
 * the theme's own stylesheet, and JSON-LD whose every `<`, `>` and `&` is written as `\u00XX`.
 */
export function Verbatim({
  tag: Tag,
  text,
  ...attributes
}: {
  tag: 'style' | 'script';
  text: string;
  type?: string;
}) {
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: text }} />;
}
