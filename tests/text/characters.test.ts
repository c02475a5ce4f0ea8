import { describeShown, job } from '../support/shown.ts';

describeShown('text is shown as it was meant', [
  ['line ends and paragraphs', { basics: { summary: 'One\r\ntwo\n\nthree' } }, 'One two three'],
  ['zero-width characters and marks', { basics: { name: '\uFEFFA\u200Bda' } }, 'Ada'],
  ['tabs', { basics: { summary: '\tTabbed\ttext' } }, 'Tabbed text'],
  ['a leading "- "', job({ highlights: ['- Did it'] }), 'Acme Did it'],
  [
    'pasted bullets',
    job({ summary: '• One\n• Two', highlights: ['• Three', '– Four'] }),
    'Acme One Two Three Four',
  ],
  [
    'entities in a name',
    job({ name: 'AT&amp;T', position: 'R&amp;D &#8211; QA &x;' }),
    'AT&T R&D – QA &x;',
  ],
  ['entities in the person', { basics: { name: 'A &amp; B', label: 'R&#38;D' } }, 'A & B R&D'],
  [
    'tags that are no HTML',
    job({
      highlights: ['get <pod-name>', '<YYYY-MM-DD>', '<Suspense fallback={x}>', '<your name>'],
    }),
    'Acme get <pod-name> <YYYY-MM-DD> <Suspense fallback={x}> <your name>',
  ],
  [
    'elements that are written about',
    { basics: { summary: 'Uses <canvas>, <iframe>s and <u>no</u> <script> tags' } },
    'Uses <canvas>, <iframe>s and no <script> tags',
  ],
  [
    'types that look like addresses',
    { basics: { summary: 'std::vector<std::string> and <urn:isbn:1>' } },
    'std::vector<std::string> and <urn:isbn:1>',
  ],
  ['entities', { basics: { summary: 'R&amp;D &lt; &copy;' } }, 'R&D < ©'],
  [
    'tags nobody allowed',
    { basics: { summary: 'a <font color="red">red</font> word' } },
    'a red word',
  ],
  [
    'a type parameter is no tag',
    { basics: { summary: 'a List<T> of Map<K, V>' } },
    'a List<T> of Map<K, V>',
  ],
  [
    'words that look like markup',
    { basics: { summary: 'C# and F* and a_b_c > 3 | 4 # 5' } },
    'C# and F* and a_b_c > 3 | 4 # 5',
  ],
]);
