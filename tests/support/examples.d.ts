/** The names of the bundled résumés, such as `piyush-mishra`. */
export declare const exampleNames: string[];
export declare function readExample(name: string): Record<string, unknown>;
/** The résumés of the package `@jsonresume/sample-data`. */
export declare const officialSamples: {
  complete: Record<string, unknown>;
  sample: Record<string, unknown>;
};
