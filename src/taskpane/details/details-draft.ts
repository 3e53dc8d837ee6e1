import type { PlanSettings } from '../../core/binding/plan-settings.js';

/** What a person can change about a plan here. */
export type Details = Pick<PlanSettings, 'title' | 'council' | 'asAt' | 'rule' | 'scheme'>;

/** What was changed and is not saved: all else follows the workbook, whoever changes it. */
export type DetailsDraft = Partial<Details>;

/** The details as they would be saved. */
export function withDraft(settings: Details, draft: DetailsDraft): Details {
  const { title, council, asAt, rule, scheme } = settings;
  return { title, council, asAt, rule, scheme, ...draft };
}

/** Only what differs from what the workbook keeps. */
export function changesOf(settings: Details, draft: DetailsDraft): DetailsDraft {
  const { title, council, asAt, rule, scheme } = withDraft(settings, draft);
  return {
    ...(title.trim() === settings.title ? {} : { title: title.trim() }),
    ...(council.trim() === settings.council ? {} : { council: council.trim() }),
    ...(asAt === settings.asAt ? {} : { asAt }),
    ...(rule === settings.rule ? {} : { rule }),
    ...(scheme.name === settings.scheme.name ? {} : { scheme }),
  };
}
