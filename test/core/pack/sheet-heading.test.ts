import { EXEMPT_BECAUSE, isExempt, MARKINGS, markingText } from '../../../src/core/pack/marking.js';
import { PACK_SHEETS, type PackOptions } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { layOut } from '../../../src/core/sheet/lay-out.js';
import type { PlacedSheet } from '../../../src/core/sheet/placed-sheet.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';
import { GALLERY_PLANS } from '../../gallery/plans.js';
import { thornmerePlan } from '../../gallery/thornmere-plan.js';
import { valuesByCell } from '../../gallery/sheet-as-text.js';
import { columnOf, pack, tableNamed } from './drawn.js';

const THORNMERE_PLAN = thornmerePlan();

function drawn(options: PackOptions, plan = THORNMERE_PLAN): readonly PlacedSheet[] {
  const progress = measureProgress(plan, '2024-06-30', 'action');
  const source = { plan, progress, findings: [] };
  return packSheets(source, { sheets: PACK_SHEETS, ...options }).map(({ spec }) =>
    layOut(spec, PACK_THEME),
  );
}

function textOf(sheet: PlacedSheet): string {
  return [...valuesByCell(sheet).values()].join(' ');
}

describe('an exempt pack', () => {
  it('bears its marking and its reason on every sheet and every page, whatever its plan', () => {
    for (const plan of Object.values(GALLERY_PLANS)) {
      for (const sheet of drawn({ marking: 'exempt-3' }, plan)) {
        expect(textOf(sheet)).toContain(markingText('exempt-3'));
        expect(textOf(sheet)).toContain('financial or business affairs');
        expect(sheet.page?.header).toContain(markingText('exempt-3'));
      }
    }
  });

  it('keeps its title in A1 and its note in A2', () => {
    const [appendix] = drawn({ marking: 'exempt-3' });
    const cells = appendix && valuesByCell(appendix);
    expect(cells?.get('0,0')).toMatch(/^Appendix 1 – /);
    expect(cells?.get('1,0')).toMatch(/as at 30 June 2024/);
  });

  it('names the part of the Schedule that its country has', () => {
    expect(markingText('exempt-7')).toContain('paragraph 7 of Part 1 of Schedule 12A');
    expect(markingText('exempt-12')).toContain('paragraph 12 of Part 4 of Schedule 12A');
  });

  it('has a reason for each paragraph', () => {
    for (const marking of MARKINGS)
      if (isExempt(marking)) expect(EXEMPT_BECAUSE[marking]).toMatch(/^Information .*\.$/);
  });
});

describe('a pack for information', () => {
  it('says so to members, and not on what is for officers', () => {
    const sheets = drawn({ marking: 'information' });
    const marked = sheets.filter((sheet) => textOf(sheet).includes('For information only'));
    expect(marked).toHaveLength(sheets.length - 1);
    const checks = sheets.find(({ mark }) => mark === 'checks');
    expect(checks?.page?.header).toContain('For officers, not for members');
    expect(checks?.page?.header).not.toContain('For information only');
  });
});

describe('the heading of a pack', () => {
  it('names the committee and the day of its meeting', () => {
    const options = { committee: 'Audit Committee', meeting: '2024-07-18' } as const;
    for (const sheet of drawn(options))
      expect(textOf(sheet)).toContain('Audit Committee, 18 July 2024');
  });

  it('calls the appendix by its letter in name and title, under the same mark', () => {
    const { appendix } = pack(THORNMERE_PLAN, { appendix: 'B' });
    expect(appendix.name).toBe('Appendix B');
    expect(appendix.title).toMatch(/^Appendix B – /);
    expect(appendix.mark).toBe('appendix-1');
  });
});

describe('on A3', () => {
  it('a page has twice the room', () => {
    const [a3] = drawn({ paper: 'A3' });
    const [a4] = drawn({});
    const width = (sheet: PlacedSheet | undefined) =>
      sheet?.columnWidths.reduce((sum, { count, points }) => sum + count * points, 0) ?? 0;
    expect(a3?.page?.paper).toBe('A3');
    expect(width(a3) / width(a4)).toBeCloseTo(Math.SQRT2, 1);
  });
});

describe('columns that are not to be shown', () => {
  const leftOut = ['recommendation', 'owner', 'due', 'update'] as const;

  it('leave ref, action and rating, and the note says what is missing', () => {
    const { appendix } = pack(THORNMERE_PLAN, { leftOut });
    const table = tableNamed(appendix, 'Appendix1');
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['Ref', 'Action', 'Rating']);
    expect(columnOf(appendix, 'Appendix1', 'Action')).not.toContain('');
    expect(appendix.note).toContain('Not shown here: the words of recommendations');
  });

  it('never take the recommendations from a plan without actions', () => {
    const { appendix } = pack({ ...THORNMERE_PLAN, actions: [] }, { leftOut });
    const headings = tableNamed(appendix, 'Appendix1')?.columns.map(({ heading }) => heading);
    expect(headings).toContain('Recommendation');
  });
});
