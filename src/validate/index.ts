export type { IssueCode, IssueParams } from './codes.ts';
export type { Issue } from './issue.ts';
export { type ParsedOptions, parseOptions } from './parse-options.ts';
export { type ValidateOptions, type Validation, validate } from './validate.ts';
