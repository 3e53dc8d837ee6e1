import { strFromU8, unzipSync } from 'fflate';
import { PACK_SHEETS } from '../../../src/core/pack/pack-options.js';
import { wordParts } from '../../../src/core/publish/word/word-parts.js';
import type { SheetSpec, TableBlock } from '../../../src/core/sheet/sheet-spec.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';
import { docxOfSheets } from '../../../src/tasks/publish-pack.js';
import { aPlan } from '../../builders/a-plan.js';
import { GALLERY_PLANS } from '../../gallery/plans.js';
import { complaintsAboutWord } from '../../support/validate-xlsx.js';
import { packSpecsOf } from './pack-specs-of.js';

const WORDS = { title: 'Committee pack', language: 'en-GB' };
const partsOf = (specs: readonly SheetSpec[]) => wordParts(specs, PACK_THEME, WORDS);
const documentOf = (specs: readonly SheetSpec[]): string =>
  partsOf(specs).get('word/document.xml') ?? '';
const thornmere = packSpecsOf(GALLERY_PLANS['thornmere'] ?? aPlan(), PACK_SHEETS);

function aSheet(table: Partial<TableBlock>, more: Partial<SheetSpec> = {}): SheetSpec {
  const columns = [{ heading: 'Ref', kind: 'ref' }] as const;
  const block = { kind: 'table', name: 'Some', columns, rows: [], ...table } as const;
  return { name: 'Sheet', title: 'A sheet', note: 'Holds a table.', blocks: [block], ...more };
}

const rowsIn = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const HOSTILE = '</w:t></w:r><w:altChunk r:id="x"/> & "quoted" ]]>';

describe('the Word document of a pack', () => {
  it.each(Object.entries(GALLERY_PLANS))(
    'has no fault by the Open XML validator: %s',
    async (_, plan) => {
      const bytes = docxOfSheets(packSpecsOf(plan, PACK_SHEETS), PACK_THEME, WORDS);
      expect(await complaintsAboutWord(bytes)).toEqual([]);
    },
  );

  it('repeats the one header row of each table, and breaks no row that a page can hold', () => {
    const xml = documentOf(packSpecsOf(GALLERY_PLANS['forty-actions'] ?? aPlan(), PACK_SHEETS));
    const rows = rowsIn(xml);
    const headers = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(headers).toHaveLength(xml.split('<w:tbl>').length - 1);
    const breaking = rows.filter((row) => !row.includes('<w:cantSplit/>'));
    expect([rows.length > 40, breaking]).toEqual([true, []]);
  });

  it('lets a row go over to the next page where no page could hold it', () => {
    const [, row = ''] = rowsIn(
      documentOf([aSheet({ rows: [{ cells: ['word '.repeat(3_000)] }] })]),
    );
    expect(row).not.toContain('cantSplit');
    expect(row).toContain('word word');
  });

  it('keeps a short table together, and lets a long one run on', () => {
    const kept = (rows: number): number =>
      documentOf([aSheet({ rows: Array.from({ length: rows }, () => ({ cells: ['1'] })) })]).split(
        '<w:keepNext/>',
      ).length - 1;
    expect(kept(4)).toBe(3);
    expect(kept(400)).toBe(0);
  });

  it('names each table for those who hear it, and merges no cells', () => {
    const xml = documentOf(thornmere);
    expect(xml).toContain('<w:tblCaption w:val="Appendix 1: Key to the ratings"/>');
    expect(xml.split('<w:tblCaption ')).toHaveLength(xml.split('<w:tbl>').length);
    expect(xml).not.toMatch(/gridSpan|vMerge|hMerge/);
  });

  it('parts two tables that follow one another', () => {
    const [block] = aSheet({ rows: [{ cells: ['1'] }] }).blocks;
    const xml = documentOf([{ ...aSheet({}), blocks: block ? [block, block] : [] }]);
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/s);
  });

  it('has headings that Word knows, a title and a language', () => {
    const parts = partsOf(thornmere);
    const xml = documentOf(thornmere);
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(thornmere.length);
    expect(xml).toContain('w:val="Heading2"');
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Committee pack</dc:title>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('tells Word which text is Welsh and which runs from right to left', async () => {
    const welsh = 'Mae’r gwaith ar y gweill, ac adroddir i’r Cabinet ym mis Medi.';
    const sheet = aSheet({ rows: [{ cells: [welsh] }, { cells: ['עדכון האתר'] }] });
    const [, first = '', second = ''] = rowsIn(documentOf([sheet]));
    expect(first).toContain('<w:lang w:val="cy-GB"/>');
    expect(second).toMatch(/<w:bidi\/>.*<w:rtl\/>/s);
    expect(second).not.toContain('w:lang');
    const bytes = docxOfSheets([sheet], PACK_THEME, WORDS);
    expect(await complaintsAboutWord(bytes)).toEqual([]);
  });

  it('prints each sheet on its own paper, with its footer and the number of the page', () => {
    const page = {
      orientation: 'landscape',
      paper: 'A3',
      header: 'EXEMPT',
      footer: 'Mine',
    } as const;
    const parts = partsOf([aSheet({}), aSheet({}, { page })]);
    const xml = parts.get('word/document.xml') ?? '';
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/g)];
    expect(sizes.map(([, width, height]) => [Number(width), Number(height)])).toEqual([
      [16838, 11906],
      [23811, 16838],
    ]);
    const footer = parts.get('word/footer2.xml') ?? '';
    expect(footer.replace(/<[^>]*>/g, '').trim()).toBe('MinePage 1 of 1');
    expect(footer).toMatch(/ PAGE .* NUMPAGES /s);
    expect(parts.get('word/header2.xml')).toContain('EXEMPT');
    expect(parts.has('word/header1.xml')).toBe(false);
  });

  it('draws the bar of ratings as a chart of Word’s own, with its figures in words', () => {
    const parts = partsOf(thornmere);
    const xml = documentOf(thornmere);
    const [, said = ''] = /<wp:docPr id="1" name="RatingChart" descr="([^"]*)"/.exec(xml) ?? [];
    expect(said).toMatch(/^10 actions by rating\. Red 1 \(10%\)/);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="charts/chart1.xml"');
    const chart = parts.get('word/charts/chart1.xml') ?? '';
    const counted = [...chart.matchAll(/<c:tx><c:v>(.*?)<\/c:v>.*?<c:val>.*?<c:v>(\d+)<\/c:v>/gs)];
    expect(counted.map(([, name, count]) => [name, Number(count)])).toEqual([
      ['R Red', 1],
      ['A Amber', 3],
      ['G Green', 4],
      ['C Complete', 1],
      ['N Not rated', 1],
    ]);
    expect(chart).toContain('<a:srgbClr val="FFC233"/>');
    expect(chart.split('<a:ln w="12700"><a:solidFill><a:srgbClr val="595959"/>')).toHaveLength(7);
  });

  it('has no chart where nothing is counted', () => {
    const parts = partsOf(packSpecsOf(GALLERY_PLANS['nothing-yet'] ?? aPlan(), ['rag-summary']));
    expect([...parts.keys()].filter((name) => name.includes('chart'))).toEqual([]);
    expect(parts.get('word/document.xml')).not.toContain('w:drawing');
  });

  it('gives a table that is wider than its paper a larger sheet, and smaller type where it must', () => {
    const wide = (points: number) =>
      aSheet({
        columns: [{ heading: 'Ref', kind: 'ref', width: { points } }],
        rows: [{ cells: ['1'] }],
      });
    const [usual, wider, widest] = [700, 1_000, 2_200].map((points) => documentOf([wide(points)]));
    expect(usual).toContain('<w:pgSz w:w="16838"');
    expect(wider).toContain('<w:pgSz w:w="23811"');
    expect(wider).not.toContain('<w:sz ');
    expect(widest).toContain('<w:pgSz w:w="23811"');
    expect(widest).toContain('<w:sz w:val="11"/>');
    const whole = Number(/<w:tblW w:w="(\d+)"/.exec(widest ?? '')?.[1]);
    expect(whole).toBeLessThan(23811);
  });

  it('shows hostile text as text', async () => {
    const sheet = aSheet(
      { columns: [{ heading: HOSTILE, kind: 'ref' }], rows: [{ cells: [`${HOSTILE}\u0001`] }] },
      { name: HOSTILE, title: HOSTILE, note: HOSTILE },
    );
    const bytes = docxOfSheets([sheet], PACK_THEME, { title: HOSTILE, language: 'en-GB' });
    expect(await complaintsAboutWord(bytes)).toEqual([]);
    const files = unzipSync(bytes);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('<w:altChunk');
  });

  it('is the same file each time', () => {
    const make = () => docxOfSheets(thornmere, PACK_THEME, WORDS);
    expect(Buffer.compare(make(), make())).toBe(0);
  });
});
