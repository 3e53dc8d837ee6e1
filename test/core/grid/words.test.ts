import fc from 'fast-check';
import { readHtml } from '../../../src/core/grid/read-html';
import { readSource } from '../../../src/core/grid/read-source';
import { readText } from '../../../src/core/grid/read-text';
import { words, wordsOf } from './outline';

const word = fc.constantFrom(
  'pier',
  'Quay',
  'the',
  'of',
  '2023',
  'Mend',
  '£5m',
  'o',
  'x.',
  'end:',
  'R1',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 9 }).map((each) => each.join(' '));
const mark = fc.constantFrom(
  '',
  '',
  '- ',
  ' - ',
  '• ',
  '1. ',
  '2) ',
  '- 3) ',
  'o ',
  '(a) ',
  '1.1 ',
  '## ',
  '**',
  'R2 ',
);
const gap = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\f', '\n\n\n');
const cell = fc.oneof(
  phrase,
  fc.constant(''),
  phrase.map((text) => `<p>${text}</p><ul><li>${text}`),
  phrase.map((text) => `• ${text} • ${text}`),
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t'));
const line = fc.oneof(
  fc.tuple(mark, phrase).map((pair) => pair.join('')),
  row,
);
const paper = fc
  .array(fc.tuple(line, gap), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''));

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, ' ');

test('no word of a pasted text is lost, doubled or moved', () => {
  fc.assert(
    fc.property(paper, (text) => {
      expect(wordsOf(readText(text))).toEqual(words(withoutTags(text)));
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('no word of a delimited file is lost, doubled or moved', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = rows.join('\n');
      expect(wordsOf(readSource({ text, kind: 'tsv' }))).toEqual(words(withoutTags(text)));
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('no word of a page is lost, doubled or moved', () => {
  const inline = fc
    .tuple(phrase, fc.constantFrom('b', 'i', 's', 'span', 'em'))
    .map(([text, tag]) => `<${tag}>${text}</${tag}> `);
  const block = fc
    .tuple(
      fc.array(inline, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('p', 'h2', 'div', 'ul><li', 'table><tr><td'),
    )
    .map(([runs, tag]) => `<${tag}>${runs.join('')}</${tag.split('>')[0] ?? ''}>`);
  const cellSpan = fc
    .tuple(
      fc.array(block, { maxLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(
      ([inside, down, across]) => `<td rowspan=${down} colspan=${across}>${inside.join('')}</td>`,
    );
  const table = fc
    .array(fc.array(cellSpan, { maxLength: 3 }), { maxLength: 4 })
    .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`);

  fc.assert(
    fc.property(fc.array(fc.oneof(block, table), { maxLength: 8 }), (blocks) => {
      const html = blocks.join('\n');
      expect(wordsOf(readHtml(html))).toEqual(words(withoutTags(html)));
    }),
    { numRuns: 300, seed: 7 },
  );
});
