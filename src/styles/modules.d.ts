/** The build gives a stylesheet's text, minified. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module 'color-name' {
  const colors: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default colors;
}
