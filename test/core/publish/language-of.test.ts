import { languageOf } from '../../../src/core/publish/language-of.js';
import { PACK_SHEETS } from '../../../src/core/pack/pack-options.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { GALLERY_PLANS } from '../../gallery/plans.js';
import { packSpecsOf } from './pack-specs-of.js';

test.each([
  'Cyhoeddi rhaglen ar gyfer chwarter y llyn ynghyd ag amserlen a chyllideb.',
  'Cymeradwywyd y rhaglen gan y Cabinet ym mis Mai. Mae’r ymgynghoriad wedi dechrau.',
  "Mae'r gwaith ar y gweill, ac adroddir i'r Cabinet ym mis Medi.",
])('“%s” is known as Welsh', (text) => {
  expect(languageOf(text)).toBe('cy');
});

test.each([
  'Agree the route map with Cyngor Gwynedd and report to the board by March.',
  'Work at Ysgol y Gader goes on; the governors report in May.',
  'עדכון האתר',
  '',
  'Yn',
])('“%s” is not', (text) => {
  expect(languageOf(text)).toBeUndefined();
});

function textsOf({ title, note, blocks }: SheetSpec): readonly string[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.title];
    if (block.kind !== 'table') return [block.text];
    return block.rows.flatMap(({ cells }) =>
      cells.map((cell) => String(typeof cell === 'object' ? cell.value : cell)),
    );
  });
  return [title, note, ...inBlocks];
}

test('no English text of the gallery’s packs is taken for Welsh', () => {
  const texts = Object.values(GALLERY_PLANS).flatMap((plan) =>
    packSpecsOf(plan, PACK_SHEETS).flatMap(textsOf),
  );
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => languageOf(text) !== undefined)).toEqual([]);
});
