interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  definitions?: Record<string, Schema>;
}
/** One field of the official schema, and the value that the generated résumé gives it. */
export interface Leaf {
  readonly path: string;
  readonly value: string;
  readonly kind: 'text' | 'date' | 'uri' | 'email';
}
export declare const officialSchema: Schema;
/** A résumé with two items in every list and a value of its own in every field of the schema. */
export declare function schemaResume(): {
  resume: Record<string, unknown>;
  leaves: Leaf[];
};
