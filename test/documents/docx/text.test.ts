import { outline } from '../../core/grid/outline.js';
import { p, read, run, tbl, tc, tr, type WordXml } from './word-xml.js';

const lines = (given: WordXml | string): readonly string[] => outline(read(given));
const edge = (kind: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const numbered = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('tracked changes are read as accepted', () => {
  test('what was inserted or moved here stays, what was deleted or moved away goes', () => {
    const body = p(
      `${run('The ')}<w:del>${run('old').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('new')}</w:ins><w:moveFrom>${run(' here')}</w:moveFrom><w:moveTo>${run(' there')}</w:moveTo>${run('.')}`,
    );
    expect(lines(body)).toEqual(['paragraph The new there.']);
  });

  test('paragraphs whose mark between them was deleted are one', () => {
    const body = p('We mend ', '<w:rPr><w:del/></w:rPr>') + p('the pier.');
    expect(lines(body)).toEqual(['paragraph We mend the pier.']);
  });

  test('properties as they once were count for nothing', () => {
    const body = p(run('Plain text.', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>'));
    expect(lines(body)).toEqual(['paragraph Plain text.']);
  });
});

describe('fields', () => {
  test('the result is read, the formula not, also where one field stands in another', () => {
    const inner = edge('begin') + code('PAGE') + edge('separate') + run('inner') + edge('end');
    const body = p(
      edge('begin') +
        code('IF ') +
        inner +
        code('x') +
        edge('separate') +
        run('Shown.') +
        edge('end'),
    );
    expect(lines(body)).toEqual(['paragraph Shown.']);
  });

  test('a table of contents is left out, and the headings stay', () => {
    const body =
      p(edge('begin') + code(' TOC \\o "1-3" ') + edge('separate') + run('Plan 3')) +
      p(run('Aims 4') + edge('end')) +
      p('It begins.');
    expect(lines(body)).toEqual(['paragraph It begins.']);
  });

  test('boxes and lists of a form of old show what was chosen', () => {
    const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Green"/></w:ddList></w:ffData>';
    const field = (data: string): string => edge('begin', data) + code('FORM') + edge('end');
    expect(lines(p(`${field(box)}${run(' ')}${field(list)}${run(' it is.')}`))).toEqual([
      'item/0 ☒ Green it is.',
    ]);
  });
});

describe('content controls', () => {
  test('one that still shows its prompt holds nothing', () => {
    const control = (properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt>`;
    expect(lines(p(control('<w:showingPlcHdr/>') + run('Owner: none.')))).toEqual([
      'paragraph Owner: none.',
    ]);
    expect(lines(p(control('')))).toEqual(['paragraph Choose an item.']);
  });

  test('a check box is a ticked or an empty box', () => {
    const box = (on: string): string =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('?')}</w:sdtContent></w:sdt>`;
    expect(lines(p(`${box('1')}${run(' a, ')}${box('0')}${run(' b.')}`))).toEqual([
      'item/0 ☒ a, ☐ b.',
    ]);
  });
});

test('a text box is read once, after the paragraph that it hangs in', () => {
  const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
  const body = p(
    `${run('Beside it.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp>${box}</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect(lines(body)).toEqual(['paragraph Beside it.', 'paragraph In the box.']);
});

test('notes stand in brackets where their numbers do', () => {
  const body = p(`${run('By May')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' at last.')}`);
  const footnotes = `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(' Or June.')}`)}</w:footnote>`;
  expect(lines({ body, footnotes })).toEqual(['paragraph By May [Or June.] at last.']);
});

test('hidden words, soft hyphens and symbols are read as they look', () => {
  const body = p(
    `${run('Not seen', '<w:vanish/>')}<w:r><w:t>re</w:t><w:softHyphen/><w:t>open 2025</w:t><w:noBreakHyphen/><w:t>26</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run('ü', '<w:rFonts w:ascii="Wingdings"/>')}${run('.')}`,
  );
  expect(lines(body)).toEqual(['paragraph reopen 2025-26 ✓✓.']);
});

describe('headings and bold', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="Kop"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="L"><w:name w:val="Below"/><w:basedOn w:val="K"/></w:style><w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

  test('a heading is told by its outline level, its own or that of a style it is based on', () => {
    const body =
      p('Aims of it,', '<w:pStyle w:val="L"/>') + p('we act,', '<w:outlineLvl w:val="1"/>');
    expect(lines({ body, styles })).toEqual(['heading Aims of it,', 'heading we act,']);
  });

  test('a whole paragraph in a heading’s style, as councils number them, stays prose', () => {
    const long = `${'the council says what it will do and when '.repeat(5)}.`;
    expect(
      lines({ body: p(run(long, '<w:b w:val="0"/>'), '<w:pStyle w:val="K"/>'), styles })[0],
    ).toMatch(/^paragraph the council/);
  });

  test('bold words are marked, those of a style too', () => {
    const body = p(`${run('Mend', '<w:rStyle w:val="S"/>')}${run(' the pier.')}`);
    expect(lines({ body, styles })).toEqual(['paragraph **Mend** the pier.']);
  });
});

describe('lists carry the numbers that Word prints', () => {
  const level = (at: number, form: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'upperRoman', '%1.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;

  test('levels count apart, begin anew, and go on after other text', () => {
    const body =
      numbered('one,', 1) +
      numbered('a,', 1, 1) +
      numbered('b,', 1, 1) +
      numbered('deep,', 1, 2) +
      numbered('two,', 1) +
      numbered('again a,', 1, 1) +
      p('Between them, prose.') +
      numbered('three,', 1);
    expect(lines({ body, numbering })).toEqual([
      'item/0 1. one,',
      'item/1 (a) a,',
      'item/1 (b) b,',
      'item/2 1.I deep,',
      'item/0 2. two,',
      'item/1 (a) again a,',
      'paragraph Between them, prose.',
      'item/0 3. three,',
    ]);
  });

  test('a list that begins at another number does so once', () => {
    const body = numbered('one,', 1) + numbered('five,', 2) + numbered('six,', 2);
    expect(lines({ body, numbering })).toEqual([
      'item/0 1. one,',
      'item/0 5. five,',
      'item/0 6. six,',
    ]);
  });

  test('a number without words is the text of its cell; bullets without words are none', () => {
    const cell = (list: number): string =>
      tc(
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`,
      );
    expect(lines({ body: tbl([tr([cell(1), cell(3), 'Mend'])]), numbering })).toEqual([
      'table 1. |  | Mend',
    ]);
  });
});
