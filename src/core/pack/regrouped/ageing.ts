import { deadlineInForce } from '../../plan/deadline.js';
import type { Action } from '../../plan/plan.js';
import { isPastDue, refsOf, type ActionState } from '../parts/action-states.js';
import { capital, counted } from '../parts/counted.js';
import { refList } from '../parts/ref-list.js';
import type { Block, TableRow } from '../../sheet/sheet-spec.js';
import type { ActionGroup } from './regrouping.js';

interface AgeBand {
  readonly name: string;
  /** Days past due, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** How long actions are past due, the oldest first. */
const AGE_BANDS: readonly AgeBand[] = [
  { name: 'Over 180 days', from: 181, to: Infinity },
  { name: '91–180 days', from: 91, to: 180 },
  { name: '31–90 days', from: 31, to: 90 },
  { name: 'Up to 30 days', from: 1, to: 30 },
];

function inBand(states: readonly ActionState[], { from, to }: AgeBand): ActionState[] {
  return states.filter(({ daysPastDue = 0 }) => daysPastDue >= from && daysPastDue <= to);
}

export const AGEING_RULE: Block = {
  kind: 'remark',
  text: 'Days are counted to the report’s date from the last day of the deadline in force: “March 2024” ends on the 31st. Only open actions are past due.',
};

/** "Past due: 3 actions. Over 180 days: 1 (2). 31–90 days: 2 (1, 6)." Each action once. */
export function ageingSentence(states: readonly ActionState[]): string {
  const late = states.filter(isPastDue);
  const without = refsOf(states.filter(({ isOpen, action }) => isOpen && !namesLastDay(action)));
  const undated =
    without.length === 0
      ? []
      : [
          `${capital(counted(without.length, 'open action'))} (${refList(without)}) cannot be past due: no last day is given.`,
        ];
  if (late.length === 0) return ['No open action is past its deadline.', ...undated].join(' ');
  const bands = AGE_BANDS.flatMap((band) => {
    const refs = refsOf(inBand(late, band));
    return refs.length === 0 ? [] : [`${band.name}: ${refs.length} (${refList(refs)}).`];
  });
  const all = `${capital(counted(late.length, 'action'))} past due, each counted once.`;
  return [all, ...bands, ...undated].join(' ');
}

function namesLastDay(action: Action): boolean {
  return deadlineInForce(action)?.latest !== undefined;
}

/** A row for each group and band that has any: no cell stands empty, and each can be sorted. */
export function ageingRows(groups: readonly ActionGroup[]): readonly TableRow[] {
  return groups.flatMap(({ name, states }) => {
    const bands = AGE_BANDS.flatMap((band) => {
      const late = inBand(states, band);
      return late.length === 0 ? [] : [{ band, late }];
    });
    return bands.map(({ band, late }, index): TableRow => {
      const oldest = Math.max(...late.map(({ daysPastDue = 0 }) => daysPastDue));
      return {
        startsGroup: index === 0,
        cells: [
          { value: name, style: index === 0 ? 'strong' : 'muted' },
          late.length,
          band.name,
          counted(oldest, 'day'),
          refList(refsOf(late)),
        ],
      };
    });
  });
}
