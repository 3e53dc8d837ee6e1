import { useCallback } from 'react';
import { TABLE_NAMES } from '../../core/binding/fields.js';
import type { PlainDate } from '../../core/plan/dates.js';
import { usePane } from '../state/pane-context.js';
import { START_WORDS } from '../wording/start.js';

/** Adds the template to the workbook and goes to its checks. */
export function useTemplate(): (title: string, asAt: PlainDate) => Promise<void> {
  const { services, run, keepChange, reopen, go } = usePane();
  return useCallback(
    async (title, asAt) => {
      const { adding, added, addedChange } = START_WORDS;
      const { workbook, calculations } = services;
      await run(
        adding,
        async (options) => {
          const { addTemplate } = await import('../../tasks/add-template.js');
          return addTemplate(workbook, { title, council: '', asAt }, { ...options, calculations });
        },
        async ({ receipt }) => {
          keepChange(addedChange, receipt);
          await workbook.show({ sheet: TABLE_NAMES.recommendations });
          await reopen();
          go('checks', added);
        },
      );
    },
    [services, run, keepChange, reopen, go],
  );
}
