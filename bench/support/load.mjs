/** A theme's `render`, wherever its module keeps it. */
export async function loadTheme(name) {
  const theme = await import(name);
  const render = theme.render ?? theme.default?.render ?? theme.default;
  if (typeof render !== 'function') throw new TypeError(`${name} has no render function`);
  return render;
}
