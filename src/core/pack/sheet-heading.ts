import { formatLong } from '../plan/calendar.js';
import type { SheetSpec, TextBlock } from '../sheet/sheet-spec.js';
import { EXEMPT_BECAUSE, isExempt, markingText, type Marking } from './marking.js';
import type { PackOptions, PackSheetId } from './pack-options.js';

/**
 * Every sheet of a pack goes through here, so that none is without the pack's marking: as text
 * under the note, which everybody can read, and at the head of each printed page, which screen
 * readers pass over. Below it the meeting that the pack is for.
 */
export function withHeading(spec: SheetSpec, id: PackSheetId, options: PackOptions): SheetSpec {
  const marking = markingOf(id, options);
  const blocks = [...markingBlocks(marking), ...meetingBlocks(options)];
  const header = headerOf(id, marking);
  return {
    ...spec,
    blocks: [...blocks, ...spec.blocks],
    ...(spec.page && header !== '' ? { page: { ...spec.page, header } } : {}),
  };
}

/** Checks are for officers and not for members' information; what is exempt is so for all. */
function markingOf(id: PackSheetId, { marking }: PackOptions): Marking | undefined {
  return id === 'checks' && marking === 'information' ? undefined : marking;
}

/** The sheet of checks says in its note whom it is for; its further pages say it here. */
function headerOf(id: PackSheetId, marking: Marking | undefined): string {
  const forOfficers = id === 'checks' ? ['For officers, not for members'] : [];
  return [...forOfficers, ...(marking ? [markingText(marking)] : [])].join(' · ');
}

function markingBlocks(marking: Marking | undefined): readonly TextBlock[] {
  if (!marking) return [];
  const text = markingText(marking);
  const because = isExempt(marking) ? [EXEMPT_BECAUSE[marking]] : [];
  return [
    { kind: 'lead', text },
    ...because.map((reason) => ({ kind: 'paragraph', text: reason }) as const),
  ];
}

/** "Audit Committee, 14 November 2023" */
function meetingBlocks({ committee = '', meeting }: PackOptions): readonly TextBlock[] {
  const parts = [committee.trim(), meeting ? formatLong(meeting) : ''];
  const text = parts.filter((part) => part !== '').join(', ');
  if (text === '') return [];
  const isDateAlone = committee.trim() === '';
  return [{ kind: 'paragraph', text: isDateAlone ? `Meeting of ${text}` : text }];
}
