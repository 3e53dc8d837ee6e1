import type { Action, ActionPlan } from '../../plan/plan.js';
import type { PackSheet } from '../pack-sheet.js';
import { regroupedSheet } from '../regrouped/regrouped-sheet.js';
import { nameKey } from '../regrouped/regrouping.js';

/** The actions under the themes of the recommendations that they serve. */
export const BY_THEME: PackSheet = regroupedSheet({
  sheet: 'By theme',
  mark: 'by-theme',
  table: 'ByTheme',
  noun: 'theme',
  none: 'No theme given',
  nothing:
    'The plan gives no theme to any recommendation that an action serves, so that actions cannot be shown by theme.',
  order: inPlanOrder,
  namesIn: themesIn,
});

/** In the order of the recommendations that an action names. */
function themesIn({ recommendations }: ActionPlan): (action: Action) => readonly string[] {
  const themes = new Map<string, string[]>();
  for (const { ref, theme = '' } of recommendations)
    themes.set(ref, [...(themes.get(ref) ?? []), theme]);
  return (action) => action.recommendations.flatMap((ref) => themes.get(ref) ?? []);
}

function inPlanOrder(names: readonly string[], { recommendations }: ActionPlan): readonly string[] {
  const keys = recommendations.map(({ theme = '' }) => nameKey(theme));
  const place = (name: string): number => keys.indexOf(nameKey(name));
  return [...names].sort((one, other) => place(one) - place(other));
}
