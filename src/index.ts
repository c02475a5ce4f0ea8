export type { RenderOptions, ThemeOptions } from './options/index.ts';
export { pdfRenderOptions } from './pdf.ts';
export { render } from './render.tsx';
export type { Resume } from './resume.generated.ts';
