/** The build gives a stylesheet's text, minified. */
declare module '*.css' {
  const text: string;
  export default text;
}
