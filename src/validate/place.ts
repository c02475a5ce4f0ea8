import { step } from '../resume/pointer.ts';
import { cut } from './issue.ts';
import type { Part } from './parts.ts';
import type { Rule } from './rules.ts';

/** A value in the résumé, the way to it, and what is known about it. */
export interface Place {
  /** The list or object that has the value; `undefined` for the whole résumé. */
  readonly above: Place | undefined;
  readonly key: string | number;
  readonly value: unknown;
  /** What the schemas say about the value; `undefined` if they do not mention it. */
  readonly rule: Rule | undefined;
  /** The part of the résumé that the value belongs to, if it has fields that the theme reads. */
  readonly part: Part | undefined;
  /** Whether the value is in `meta`, where there are only settings and no content. */
  readonly isSetting: boolean;
  /** The option that the value sets or is part of, by the theme's own name for it. */
  readonly option: string | undefined;
}

/** Longer than any pointer in a real résumé. */
export const LONGEST_POINTER = 200;

/**
 * Returns a place's JSON Pointer (RFC 6901). Places do not store it, because with long keys all pointers
 * together can be thousands of times as long as the résumé.
 */
export function pointerTo(place: Place): string {
  const steps: string[] = [];
  for (let at = place; at.above !== undefined; at = at.above) {
    steps.push(step(String(at.key).slice(0, LONGEST_POINTER)));
  }
  return cut(steps.reverse().join(''), LONGEST_POINTER);
}
