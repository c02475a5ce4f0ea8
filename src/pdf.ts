/**
 * Options for Puppeteer's `page.pdf()` (https://pptr.dev/api/puppeteer.pdfoptions), which resume-cli and
 * resumed apply by themselves. Paper size and margins come from the page's CSS; the PDF is tagged, for
 * screen readers, and has an outline.
 *
 * @example
 * await page.setContent(render(resume));
 * await page.pdf({ path: 'resume.pdf', ...pdfRenderOptions });
 */
export const pdfRenderOptions = {
  /** For resume-cli, which otherwise prints with the styles for screens. */
  mediaType: 'print',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
} as const;
