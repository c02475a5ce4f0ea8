/** The faces of every family. Résumé parsers look for "Bold" and "Italic" in a font's name. */
export const FACES = [
  { weight: 400, style: 'normal', name: 'Regular' },
  { weight: 400, style: 'italic', name: 'Italic' },
  { weight: 700, style: 'normal', name: 'Bold' },
  { weight: 700, style: 'italic', name: 'Bold Italic' },
];

const paths = (faces, pathOf) => faces.split(' ').map(pathOf);

/**
 * What the families are made from. Paths are in the order of `FACES`. Names are new, because the
 * Open Font License reserves those of the originals and because Charter is a trademark.
 */
export const FAMILIES = [
  {
    file: 'charter',
    constant: 'charter',
    family: 'Hairline Serif',
    // Later versions of the package split each face by scripts, and leave out what is in none.
    fonts: paths(
      '400-normal 400-italic 700-normal 700-italic',
      (face) => `@fontsource/charis-sil/files/charis-sil-all-${face}.woff`,
    ),
    // Charis has no kerning; the Charter that it follows has.
    kerning: paths(
      'regular italic bold bold_italic',
      (face) => `charter-webfont/fonts/charter_${face}.woff2`,
    ),
    // Charis sets these an em wide, as for mathematics: C + +.
    changes: [{ characters: '+<=>×÷±−≈≠≤≥', bearing: 0.05 }],
  },
  {
    file: 'computer-modern',
    constant: 'computerModern',
    family: 'Hairline Modern',
    fonts: paths(
      '500-roman 500-italic 700-roman 700-italic',
      (face) => `computer-modern/fonts/cmu-serif-${face}.ttf`,
    ),
    // Three of its faces do not have all letters of Latvian and Lithuanian.
    isAssembled: true,
    // Nearly .4 em wide; LaTeX's lists, too, set a smaller one.
    changes: [{ characters: '•', scale: 0.6, bearing: 0.05 }],
  },
  {
    file: 'sans',
    constant: 'sans',
    family: 'Hairline Sans',
    fonts: paths('Regular It Bold BoldIt', (face) => `source-sans/TTF/SourceSans3-${face}.ttf`),
  },
];
