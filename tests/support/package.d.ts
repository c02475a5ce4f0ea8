/** The folder of the repository. */
export declare const root: string;
/** Runs Node in `cwd` and returns what it prints. */
export declare function run(cwd: string, ...args: string[]): string;
/** Runs npm in `cwd`, without its browser downloads. */
export declare function npm(cwd: string, ...args: string[]): string;
/**
 * Packs the theme as it would be published and installs the tarball in `folder`, beside `others`.
 *
 * @returns the tarball's path.
 */
export declare function installPackedTheme(folder: string, ...others: string[]): string;
