// A worker thread's task: renders some files of a folder.
import { readFileSync } from 'node:fs';
import { render } from 'jsonresume-theme-hairline';

/** @returns how many characters of HTML the files came to: writing them would measure the disk. */
export default function renderFiles(paths) {
  let characters = 0;
  for (const path of paths) characters += render(JSON.parse(readFileSync(path, 'utf8'))).length;
  return characters;
}
