import type { Rule, Violation } from './checks.generated.mjs';

export { OPTIONS_RULE, RESUME_RULE, type Rule, type Violation } from './checks.generated.mjs';

/** Returns the rule for a field or item of a value; `undefined` if there is none. */
export function ruleBelow(rule: Rule, value: unknown, key: string | number): Rule | undefined {
  if (Array.isArray(value)) return rule.items;
  const { properties = {}, others } = rule;
  return Object.hasOwn(properties, key) ? properties[key] : others;
}

/** Whether a rule forbids the fields that it does not name, and this is one. */
export function isForbidden({ isClosed = false, properties = {} }: Rule, key: string | number) {
  return isClosed && !Object.hasOwn(properties, key);
}

/** Returns how a value breaks a rule; `undefined` if it does not. What is in the value is not looked at. */
export function violationOf({ check }: Rule, value: unknown): Violation | undefined {
  if (check(value)) return undefined;
  // The alternatives that a value does not meet are listed before that it meets none of them.
  return check.errors?.find(({ keyword }) => keyword === 'anyOf') ?? check.errors?.[0];
}
