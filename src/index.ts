export type { RenderOptions, ThemeOptions } from './options/index.ts';
export { pdfRenderOptions } from './pdf.ts';
export { render } from './render.ts';
