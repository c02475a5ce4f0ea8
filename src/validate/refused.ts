/** Stands in the copy of a résumé for a value that JSON cannot hold. */
export class Refused {
  readonly #found: string;
  readonly #isName: boolean;

  constructor(found: string, fault?: 'name') {
    this.#found = found;
    this.#isName = fault === 'name';
  }

  /** Whether it is the name of the field that is not allowed. */
  get isName(): boolean {
    return this.#isName;
  }

  /** A description of the value, such as `a function`. Getters are no fields of the object, so it looks empty. */
  get found(): string {
    return this.#found;
  }
}
