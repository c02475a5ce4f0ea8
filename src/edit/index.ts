export { fit, SETTINGS, type Setting } from './fit.ts';
export { type Line, lineAt } from './line.ts';
export { optionsPath } from './options-path.ts';
export { FORMATS, type Format, formatOf, type ParsedText, parseText, TextError } from './parse.ts';
export { withValue } from './set-value.ts';
export { START } from './start.ts';
export { textOf } from './text-of.ts';
