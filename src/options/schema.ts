import schema from '../../schema/theme-options.schema.json' with { type: 'json' };
import type { ThemeOptions } from './theme-options.generated.ts';

/** The part of `schema/theme-options.schema.json` that describes one option. */
export interface OptionSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** In characters. It bounds the page, because some options are written again for each entry. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly OptionSchema[];
  readonly items?: OptionSchema;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly additionalProperties?: OptionSchema | boolean;
  readonly default?: unknown;
}

export type OptionName = keyof ThemeOptions;

/** The schemas of all options by name. The schema is the only list of the options. */
export const OPTIONS: Readonly<Record<OptionName, OptionSchema>> = schema.properties;

export const OPTION_NAMES: readonly OptionName[] = Object.keys(schema.properties) as OptionName[];
