/** Importing a stylesheet gives its minified text (see `build/css.mjs`). */
declare module '*.css' {
  const css: string;
  export default css;
}
