import { paragraphName, type ExemptMarking } from '../../core/pack/marking.js';

export const MEETING_WORDS = {
  committee: 'Committee',
  meeting: 'Meeting date',
  contact: 'Who may be asked',
  contactHint: 'Stands on the Notes sheet: a team, an address or a telephone number.',
  marking: {
    label: 'Marking',
    hint: 'Stands on every sheet, and at the head of every printed page.',
    none: 'None',
    information: 'For information only',
    england: 'Exempt, England',
    wales: 'Exempt, Wales',
    exempt: (marking: ExemptMarking) => `Exempt: ${paragraphName(marking)}`,
  },
} as const;
