import type { PlainDate } from '../plan/dates.js';
import { showable } from './paragraphs.js';

/**
 * What Windows, a Mac and SharePoint do not take in the name of a file.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 * https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa
 */
const NOT_IN_NAMES = /["*:<>?/\\|#%~]/g;
/** Names of devices, also with an ending behind them. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?=$|[ .])/i;
/** Leaves room for the folders above it: Windows counts 260 characters for all together. */
const LONGEST = 80;

/** "Peer challenge action plan 2024-06-30.docx" */
export function publishedName(title: string, asAt: PlainDate, ending: string): string {
  const words = withoutUpdate(showable(title)).replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ');
  const name = shortened(words.replace(/^[. ]+/, '').replace(DEVICE, '$& plan'));
  return `${name === '' ? 'Committee pack' : name} ${asAt}.${ending}`;
}

/** "Action plan - Update October 2025": the day stands in the name anyway. */
function withoutUpdate(title: string): string {
  const rest = title.replace(/\s[-–—:]\s*update(?:\s+\p{L}+)?(?:\s+\d{4})?\s*$/iu, '');
  return rest.trim() === '' ? title : rest;
}

/** At the end of a word where there is one. */
function shortened(words: string): string {
  const signs = [...words];
  if (signs.length <= LONGEST) return words.replace(/[. ]+$/, '');
  const cut = signs.slice(0, LONGEST + 1).join('');
  const whole = cut.replace(/ \S*$/, '');
  const kept = whole === cut ? signs.slice(0, LONGEST).join('') : whole;
  return kept.replace(/[., ;–-]+$/, '');
}
