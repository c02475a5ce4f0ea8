// Loads a theme as resume-cli does, renders once and ends: what a user of a command line waits for.
const { readFileSync } = require('node:fs');

const [, , name, path] = process.argv;
const html = require(name).render(JSON.parse(readFileSync(path, 'utf8')));
process.exitCode = typeof html === 'string' && html.includes('</html>') ? 0 : 1;
