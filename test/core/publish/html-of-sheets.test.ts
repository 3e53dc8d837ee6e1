import { parse } from 'parse5';
import { PACK_SHEETS } from '../../../src/core/pack/pack-options.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { htmlOfSheets } from '../../../src/core/publish/html/html-of-sheets.js';
import type { SheetSpec, TableBlock } from '../../../src/core/sheet/sheet-spec.js';
import type { SheetFont } from '../../../src/core/sheet/fonts/sheet-font.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';
import { findElements, type HtmlElement, type HtmlNode } from '../../../src/core/grid/html-tree.js';
import { aPlan, anAction, aRecommendation, anUpdate } from '../../builders/a-plan.js';
import { GALLERY_PLANS } from '../../gallery/plans.js';
import { packSpecsOf } from './pack-specs-of.js';

const WORDS = { title: 'Committee pack', language: 'en-GB' };
const pageOf = (specs: readonly SheetSpec[], words = WORDS): string =>
  htmlOfSheets(specs, PACK_THEME, words);
const page = (plan: ActionPlan): string => pageOf(packSpecsOf(plan, PACK_SHEETS));

function aSheet(blocks: SheetSpec['blocks'], more: Partial<SheetSpec> = {}): SheetSpec {
  return { name: 'Sheet', title: 'A sheet', note: 'What it holds.', blocks, ...more };
}

function aTable(more: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    name: 'Some',
    columns: [{ heading: 'Ref', kind: 'ref' }],
    rows: [{ cells: ['1'] }],
    ...more,
  };
}

const textOf = (node: HtmlNode): string =>
  'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map((child) => textOf(child as HtmlNode)).join('')
      : '';

const elements = (html: string, name: string): readonly HtmlElement[] =>
  findElements(parse(html), name);
const texts = (html: string, name: string): readonly string[] => elements(html, name).map(textOf);
const attributes = (html: string) =>
  elements(html, 'body')
    .flatMap(everyElement)
    .flatMap(({ attrs }) => attrs);

function everyElement(element: HtmlElement): readonly HtmlElement[] {
  return [
    element,
    ...element.childNodes.flatMap((child) => ('tagName' in child ? everyElement(child) : [])),
  ];
}

const HOSTILE = '</td></style><script>alert(1)</script><img src=x onerror="alert(2)"> & \'"';

describe('the web page of a pack', () => {
  it('says its title and its language', () => {
    const html = pageOf([aSheet([])], { title: 'Plan & progress', language: 'cy' });
    expect(texts(html, 'title')).toEqual(['Plan & progress']);
    expect(elements(html, 'html')[0]?.attrs).toEqual([{ name: 'lang', value: 'cy' }]);
  });

  it('has one heading of the first level, one for each sheet, and a way to each', () => {
    const html = page(GALLERY_PLANS['thornmere'] ?? aPlan());
    expect(texts(html, 'h1')).toEqual(['Committee pack']);
    expect(texts(html, 'h2')).toHaveLength(PACK_SHEETS.length);
    const ids = attributes(html).flatMap(({ name, value }) => (name === 'id' ? [value] : []));
    const ways = attributes(html).flatMap(({ name, value }) => (name === 'href' ? [value] : []));
    expect(ways).toHaveLength(PACK_SHEETS.length);
    for (const way of ways) expect(ids).toContain(way.slice(1));
  });

  it('bears the title of its only sheet', () => {
    const html = pageOf([aSheet([{ kind: 'heading', text: 'Part' }])]);
    expect([texts(html, 'h1'), texts(html, 'h2')]).toEqual([['A sheet'], ['Part']]);
  });

  it('names each table, and each name is its own', () => {
    for (const plan of Object.values(GALLERY_PLANS)) {
      const html = page(plan);
      const captions = texts(html, 'caption');
      expect(captions).toHaveLength(elements(html, 'table').length);
      expect(new Set(captions).size).toBe(captions.length);
    }
  });

  it('heads every column, and every row by its ref', () => {
    const html = page(GALLERY_PLANS['thornmere'] ?? aPlan());
    const scopes = elements(html, 'th').map(
      ({ attrs }) => attrs.find(({ name }) => name === 'scope')?.value,
    );
    expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
    for (const head of elements(html, 'thead')) expect(findElements(head, 'tr')).toHaveLength(1);
    expect(html).toContain('<th scope="row" class="strong">1, 2</th>');
  });

  it('merges no cells: every row has as many as its table has columns', () => {
    for (const plan of Object.values(GALLERY_PLANS)) {
      const html = page(plan);
      expect(attributes(html).filter(({ name }) => /^(col|row)span$/.test(name))).toEqual([]);
      for (const table of elements(html, 'table')) {
        const columns = findElements(table, 'col').length;
        for (const row of findElements(table, 'tr'))
          expect(row.childNodes.filter((child) => 'tagName' in child)).toHaveLength(columns);
      }
    }
  });

  it('shows a rating by letter and word on its colour', () => {
    const rated = aTable({
      columns: [{ heading: 'Rating', kind: 'text' }],
      rows: [{ cells: [{ value: 'A Amber', style: 'rating amber' }] }],
    });
    const html = pageOf([aSheet([rated])]);
    expect(html).toContain('<td class="rating-1">A Amber</td>');
    expect(html).toContain('.rating-1 { background: #FFC233; color: #000000;');
  });

  it('shows dates as days and shares as percentages', () => {
    const html = pageOf([
      aSheet([
        aTable({
          columns: [
            { heading: 'Due', kind: 'date' },
            { heading: 'Share', kind: 'percent' },
          ],
          rows: [{ cells: [45199, 12] }, { cells: ['Not given', 0] }],
        }),
      ]),
    ]);
    expect(texts(html, 'td')).toEqual(['30 Sep 2023', '12%', 'Not given', '0%']);
  });

  it('makes lists of points, and lists within them of the points below', () => {
    const html = pageOf([
      aSheet([
        aTable({ rows: [{ cells: ['Agree:\n• one\n   ○ one a\n   ○ one b\n• two\n\nThen go.'] }] }),
      ]),
    ]);
    expect(html).toContain(
      '<p>Agree:</p><ul><li>one<ul><li>one a</li><li>one b</li></ul></li><li>two</li></ul><p>Then go.</p>',
    );
  });

  it('draws the bar of ratings with its figures in words', () => {
    const html = page(GALLERY_PLANS['thornmere'] ?? aPlan());
    const [picture] = elements(html, 'svg');
    expect(picture?.attrs).toContainEqual({ name: 'role', value: 'img' });
    expect(picture?.attrs.find(({ name }) => name === 'aria-label')?.value).toMatch(
      /^10 actions by rating\. Red 1/,
    );
    const widths = elements(html, 'rect').map(({ attrs }) =>
      Number(attrs.find(({ name }) => name === 'width')?.value),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1000, 0);
  });

  it('shows hostile text as text wherever it stands', () => {
    const plan = aPlan({
      title: HOSTILE,
      recommendations: [aRecommendation({ ref: HOSTILE, title: HOSTILE })],
      actions: [
        anAction({ ref: HOSTILE, text: HOSTILE, recommendations: [HOSTILE], owners: [HOSTILE] }),
      ],
      updates: [anUpdate({ recommendations: [HOSTILE], actions: [HOSTILE], narrative: HOSTILE })],
    });
    const spec = aSheet(
      [
        { kind: 'heading', text: HOSTILE },
        aTable({
          columns: [{ heading: HOSTILE, kind: 'ref' }],
          rows: [{ cells: [{ value: HOSTILE, style: `rating ${HOSTILE}` }] }],
        }),
      ],
      { name: HOSTILE, title: HOSTILE, note: HOSTILE },
    );
    const html = pageOf([...packSpecsOf(plan, PACK_SHEETS), spec], {
      title: HOSTILE,
      language: HOSTILE,
    });
    for (const name of ['script', 'img', 'iframe', 'link', 'object', 'form'])
      expect(elements(html, name)).toEqual([]);
    expect(attributes(html).filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual(
      [],
    );
    expect(elements(html, 'style')).toHaveLength(1);
    expect(texts(html, 'title')).toEqual([HOSTILE]);
    expect(texts(html, 'caption').join()).toContain(HOSTILE);
  });

  it('takes no more of a font’s name than a name has', () => {
    const font = 'Arial"; } </style><script>alert(1)</script>' as SheetFont;
    const html = htmlOfSheets([aSheet([])], { ...PACK_THEME, font }, WORDS);
    expect(elements(html, 'script')).toEqual([]);
    expect(html).toContain('"Arial  stylescriptalert1script"');
  });

  it('fetches nothing, and tells the browser so', () => {
    for (const plan of Object.values(GALLERY_PLANS)) {
      const html = page(plan);
      expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(texts(html, 'style').join()).not.toMatch(/url\(|@import/);
      const links = attributes(html).filter(({ name }) =>
        /^(href|src|srcset|data|action)$/.test(name),
      );
      for (const { value } of links) expect(value).toMatch(/^#/);
    }
  });

  it('leaves out signs that no page can hold, and keeps those around them', () => {
    const html = pageOf([
      aSheet([aTable({ rows: [{ cells: ['a\u0000b\u000bc\ud83c d\r\ne'] }] })]),
    ]);
    expect(html).toContain('>abc d<br>e</th>');
  });

  it('says which of its texts are Welsh', () => {
    const welsh = 'Mae’r gwaith ar y gweill, ac adroddir i’r Cabinet ym mis Medi.';
    const html = pageOf([
      aSheet([aTable({ rows: [{ cells: [welsh] }, { cells: ['Work is under way.'] }] })]),
    ]);
    expect(html).toContain(`<th scope="row" lang="cy">${welsh}</th>`);
    expect(html).toContain('<th scope="row">Work is under way.</th>');
  });

  it('lets what is written from right to left run so', () => {
    const html = pageOf([
      aSheet([aTable({ rows: [{ cells: ['עדכון'] }, { cells: ['update'] }] })]),
    ]);
    expect(html).toContain('<th scope="row" dir="auto">עדכון</th>');
    expect(html).toContain('<th scope="row">update</th>');
  });
});
