/**
 * Who may see a pack. The numbers are paragraphs of Schedule 12A to the Local Government Act 1972:
 * 1 to 7 of Part 1 for England, 12 to 18 of Part 4 for Wales, each numbered once in the Schedule.
 */
export const MARKINGS = [
  'information',
  'exempt-1',
  'exempt-2',
  'exempt-3',
  'exempt-4',
  'exempt-5',
  'exempt-6',
  'exempt-7',
  'exempt-12',
  'exempt-13',
  'exempt-14',
  'exempt-15',
  'exempt-16',
  'exempt-17',
  'exempt-18',
] as const;
export type Marking = (typeof MARKINGS)[number];
export type ExemptMarking = Exclude<Marking, 'information'>;

export function isExempt(marking: Marking): marking is ExemptMarking {
  return marking !== 'information';
}

/** What stands on each sheet and at the head of each page. */
export function markingText(marking: Marking): string {
  if (!isExempt(marking)) return 'For information only';
  return `Exempt, not for publication: ${paragraphName(marking)} of Schedule 12A, Local Government Act 1972`;
}

/** "paragraph 3 of Part 1" */
export function paragraphName(marking: ExemptMarking): string {
  const paragraph = Number(marking.slice('exempt-'.length));
  return `paragraph ${paragraph} of Part ${isOfWales(marking) ? 4 : 1}`;
}

export function isOfWales(marking: ExemptMarking): boolean {
  return Number(marking.slice('exempt-'.length)) >= 12;
}

const IDENTITY = 'Information which is likely to reveal the identity of an individual.';
const AFFAIRS =
  'Information relating to the financial or business affairs of any particular person (including the authority holding that information).';
const LABOUR =
  'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.';
const PRIVILEGE =
  'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.';
const ORDERS =
  'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.';
const CRIME =
  'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.';

/**
 * The Schedule's own words: Part 1 as substituted by SI 2006/88, Part 4 as substituted by
 * SI 2007/969 (W. 86); legislation.gov.uk/ukpga/1972/70/schedule/12A.
 */
export const EXEMPT_BECAUSE: Readonly<Record<ExemptMarking, string>> = {
  'exempt-1': 'Information relating to any individual.',
  'exempt-2': IDENTITY,
  'exempt-3': AFFAIRS,
  'exempt-4': LABOUR,
  'exempt-5': PRIVILEGE,
  'exempt-6': ORDERS,
  'exempt-7': CRIME,
  'exempt-12': 'Information relating to a particular individual.',
  'exempt-13': IDENTITY,
  'exempt-14': AFFAIRS,
  'exempt-15': LABOUR,
  'exempt-16': PRIVILEGE,
  'exempt-17': ORDERS,
  'exempt-18': CRIME,
};
