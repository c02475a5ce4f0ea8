/** The build gives a stylesheet minified, with its hash. */
declare module '*.css' {
  const sheet: import('./sheet.ts').Sheet;
  export default sheet;
}
