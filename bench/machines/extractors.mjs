import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });

/** Debian's own Python, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';

const PYPDF = `import sys
from pypdf import PdfReader
for page in PdfReader(sys.argv[1]).pages: print(page.extract_text())`;

const PDFMINER = `import sys
from pdfminer.high_level import extract_text
print(extract_text(sys.argv[1]))`;

/** Programs that take the text out of a PDF, by name: each gets the path of one. */
export const EXTRACTORS = {
  pdftotext: (pdf) => run('pdftotext', pdf, '-'),
  'pdftotext -layout': (pdf) => run('pdftotext', '-layout', pdf, '-'),
  'pdftotext -raw': (pdf) => run('pdftotext', '-raw', pdf, '-'),
  'pdf.js': (pdf) => pdfjs(pdf),
  mutool: (pdf) => run('mutool', 'draw', '-q', '-F', 'txt', pdf),
  pdfminer: (pdf) => run(PYTHON, '-c', PDFMINER, pdf),
  pypdf: (pdf) => run(PYTHON, '-c', PYPDF, pdf),
};

async function pdfjs(pdf) {
  const lines = await textItems(pdf);
  return lines.map(({ text, hasEOL }) => text + (hasEOL ? '\n' : '')).join('');
}

/** The pieces of text that pdf.js finds, with their places in points and the names of their fonts. */
export async function textItems(pdf) {
  const document = await getDocument({ url: pdf, verbosity: 0 }).promise;
  const items = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items: found } = await page.getTextContent();
    await page.getOperatorList();
    for (const { str: text, transform, fontName, width, height, hasEOL } of found) {
      const { name } = page.commonObjs.get(fontName);
      items.push({ text, x: transform[4], y: transform[5], width, height, hasEOL, fontName: name });
    }
  }
  await document.destroy();
  return items;
}
