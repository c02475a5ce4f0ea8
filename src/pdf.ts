/**
 * What to ask of Puppeteer's `page.pdf()`; resume-cli and resumed pass it on. The page's own CSS
 * sets paper and margins.
 */
export const pdfRenderOptions = {
  /** Read by resume-cli, which otherwise prints the screen's design. */
  mediaType: 'print',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
} as const;
