/** The names and numbers in a JSON Pointer (RFC 6901). */
export function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return steps.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
