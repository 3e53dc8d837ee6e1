import { readSource } from '../../src/core/grid/read-source.js';
import { placeTexts } from '../../src/tasks/place-texts.js';

const DOCUMENT = readSource({
  kind: 'html',
  text: `<p>Thornmere Borough Council</p>
<table><tr><th>Ref</th><th>Notes</th></tr>
<tr><td>1</td><td>see file</td></tr><tr><td>2</td><td>see file</td></tr>
<tr><td>3</td><td>agreed by the Board<br>in May</td></tr></table>`,
});

const placesOf = (...texts: string[]) => placeTexts(texts, DOCUMENT).map(({ place }) => place);

test('texts alike are found one after the other, each in its own cell', () => {
  const [first, second, third] = placesOf('see file', 'see file', 'agreed by the Board\nin May');
  expect([first?.column, second?.column, third?.column]).toEqual([2, 2, 2]);
  const lines = [first, second, third].map((place) => place?.line ?? 0);
  expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
});

test('a piece of a cell is found in the cell that holds it', () => {
  const [whole] = placesOf('agreed by the Board in May');
  expect(placesOf('the Board')).toEqual([whole]);
});

test('prose is found by its line, and what stands nowhere has no place', () => {
  const [council, nowhere] = placesOf('Thornmere Borough Council', 'a text of our own');
  expect(council).toMatchObject({ column: 1 });
  expect(nowhere).toBeUndefined();
});
