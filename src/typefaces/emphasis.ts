/** Whether italics stand anywhere on a page, and whether they stand in bold. */
export interface Emphasis {
  readonly italic: boolean;
  readonly boldItalic: boolean;
}
