export type { PartsOptions, RenderOptions, ThemeOptions } from './options/index.ts';
export type { Parts } from './parts.tsx';
export { pdfRenderOptions } from './pdf.ts';
export { type Plain, render, renderParts } from './render.tsx';
export type { Resume, Tagged } from './resume.generated.ts';
