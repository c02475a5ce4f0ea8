import schema from '../../schema/theme-options.schema.json' with { type: 'json' };
import type { ThemeOptions } from './theme-options.generated.ts';

/** What the schema says of an option; see `schema/theme-options.schema.json`. */
export interface OptionSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: OptionSchema;
  readonly additionalProperties?: OptionSchema | boolean;
  readonly default?: unknown;
}

/** The name of an option. */
export type OptionName = keyof ThemeOptions;

/** All options by name, as the schema describes them: the one place where they are listed. */
export const OPTIONS: Readonly<Record<OptionName, OptionSchema>> = schema.properties;

/** The names of all options. */
export const OPTION_NAMES: readonly OptionName[] = Object.keys(schema.properties) as OptionName[];
