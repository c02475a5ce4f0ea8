/** The text of one style element, and the hash by which the page's policy knows it. */
export interface Sheet {
  readonly css: string;
  /** SHA-256, base64. */
  readonly hash: string;
}
