export type { RenderOptions, ThemeOptions } from '../options/index.ts';
export type { Resume } from '../resume.generated.ts';
export { type Field, type FieldsOfEntry, renderFields } from './fields.ts';
export { renderMarkdown, renderText, type TextOptions } from './texts.ts';
