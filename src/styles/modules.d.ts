/** The build gives the text of a stylesheet, minified. */
declare module '*.css' {
  const css: string;
  export default css;
}
