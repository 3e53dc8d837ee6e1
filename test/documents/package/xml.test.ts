import { DamagedPart, parseXml } from '../../../src/documents/package/xml.js';

test('elements, attributes, entities and CDATA are read, whatever prefixes a writer chose', () => {
  expect(
    parseXml(
      '<?xml version="1.0"?><!-- a --><x:a b=\'1 &lt; 2\'><x:c/>R&amp;D <![CDATA[<b>]]> &#163;</x:a>',
    ),
  ).toEqual({
    name: 'a',
    attributes: { b: '1 < 2' },
    children: [{ name: 'c', attributes: {}, children: [], text: '' }],
    text: 'R&D <b> £',
  });
});

test('an element that was taken is not kept', () => {
  const taken: string[] = [];
  const root = parseXml('<s><row>1</row><row>2</row><end/></s>', ({ name, text }) => {
    if (name !== 'row') return false;
    taken.push(text);
    return true;
  });
  expect([taken, root.children.map(({ name }) => name)]).toEqual([['1', '2'], ['end']]);
});

test.each([
  ['', 'nothing'],
  ['<a><b></a>', 'tags that cross'],
  ['<a>', 'an end that is missing'],
  ['</a>', 'an end alone'],
  ['<a b=1/>', 'an attribute without quotes'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'a DTD, which could be a trap'],
  ['<a>'.repeat(5000), 'elements nested without end'],
])('%s is refused: %s', (xml) => {
  expect(() => parseXml(xml)).toThrow(DamagedPart);
});
