// Loads a theme as resumed does, renders once and ends: what a user of a command line waits for.
import { readFileSync } from 'node:fs';

const [, , name, path] = process.argv;
const theme = await import(name);
const render = theme.render ?? theme.default.render ?? theme.default;
const html = await render(JSON.parse(readFileSync(path, 'utf8')));
process.exitCode = typeof html === 'string' && html.includes('</html>') ? 0 : 1;
