import { cellText } from '../../../src/core/grid/cell-text';

test.each([
  ['paragraphs', '<p>Mended.</p> <p>Painted.</p>', 'Mended.\nPainted.'],
  ['line breaks', 'Mended.<br>Painted.<br/>Sold.', 'Mended.\nPainted.\nSold.'],
  ['a closed list', 'By:<ul><li>May</li><li>June</li></ul>then', 'By:\n• May\n• June\nthen'],
  [
    'a nested list',
    '<ul><li>Pier<ul><li>deck</li></ul></li><li>Quay</li></ul>',
    '• Pier\n○ deck\n• Quay',
  ],
  [
    'lists that are never closed and print their own marks',
    '<ul style="list-style-type: none"> • Pier <ul style="x"> ○ deck ○ rail • Quay',
    '• Pier\n○ deck\n○ rail\n• Quay',
  ],
  ['an item with a printed mark of its own', '<ul><li>• Pier</li></ul>', '• Pier'],
  ['marks in running text', 'Introduce: • a lead • a plan', 'Introduce:\n• a lead\n• a plan'],
  ['dashes at the head of lines', 'By:\n- May\n- June', 'By:\n• May\n• June'],
  ['entities', 'Tom &amp; Jo&#8217;s &pound;5&nbsp;m &lt;p&gt;', 'Tom & Jo’s £5 m <p>'],
  ['an ampersand that is none', 'R&D; Q&A', 'R&D; Q&A'],
  [
    'text that only looks like a tag',
    'costs < 5 and > 3, a<b and b>c',
    'costs < 5 and > 3, a<b and b>c',
  ],
  ['a dash alone', '-', '-'],
  ['spaces of all kinds', ' a\u00a0\u2003b  \n\n c ', 'a b\nc'],
])('%s', (_name, source, text) => {
  expect(cellText(source)).toBe(text);
});
