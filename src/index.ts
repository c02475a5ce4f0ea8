export type { PartsOptions, RenderOptions, ThemeOptions } from './options/index.ts';
export type { Parts } from './parts.tsx';
export { pdfRenderOptions } from './pdf.ts';
export { render, renderParts } from './render.ts';
export type { Plain } from './renderer.tsx';
export type { Resume, Tagged } from './resume.generated.ts';
