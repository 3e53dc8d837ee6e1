import type { RatingValue } from './rating-scheme.js';

/**
 * The values that schemes are made of. Words, letters and ids are the palette's; synonyms are
 * what councils print in their place, in English and Welsh.
 */
export const COMPLETE: RatingValue = {
  id: 'complete',
  word: 'Complete',
  letter: 'C',
  meaning: 'Finished',
  synonyms: words(
    'completed, blue, b, done, finished, delivered, achieved, implemented, closed, glas, cyflawn, cwblhawyd, wedi’i gwblhau, wedi’i chwblhau, 🔵, 🟦, ✅, ✔',
  ),
  severity: 0,
  closed: true,
};

export const GREEN: RatingValue = {
  id: 'green',
  word: 'Green',
  letter: 'G',
  meaning: 'On course',
  synonyms: words('gwyrdd, 🟢, 🟩, 💚'),
  severity: 20,
};

export const AMBER_GREEN: RatingValue = {
  id: 'amber-green',
  word: 'Amber/Green',
  letter: 'AG',
  meaning: 'Likely to be delivered; needs attention so that risks do not grow',
  synonyms: words('green/amber, ga, a/g, g/a, ambr/gwyrdd, oren/gwyrdd, gwyrdd/ambr, gwyrdd/oren'),
  severity: 30,
};

export const AMBER: RatingValue = {
  id: 'amber',
  word: 'Amber',
  letter: 'A',
  meaning: 'Some issues; on course with attention',
  synonyms: words('orange, ambr, oren, 🟠, 🟡, 🟧, 🟨, 🧡, 💛'),
  severity: 40,
};

export const AMBER_RED: RatingValue = {
  id: 'amber-red',
  word: 'Amber/Red',
  letter: 'AR',
  meaning: 'In doubt; needs urgent action',
  synonyms: words('red/amber, ra, a/r, r/a, ambr/coch, oren/coch, coch/ambr, coch/oren'),
  severity: 50,
};

export const RED: RatingValue = {
  id: 'red',
  word: 'Red',
  letter: 'R',
  meaning: 'Off course; needs action',
  synonyms: words('coch, 🔴, 🟥, ❤, ❤️'),
  severity: 60,
};

export const NOT_STARTED: RatingValue = {
  id: 'not-started',
  word: 'Not started',
  letter: 'NS',
  meaning: 'Work has not begun',
  synonyms: words(
    'grey, gray, white, not yet started, not due to start, not due, not yet due, llwyd, heb ddechrau, ⚪, ⬜',
  ),
  severity: 25,
};

export const PAUSED: RatingValue = {
  id: 'paused',
  word: 'Paused',
  letter: 'P',
  meaning: 'Put off or on hold by agreement',
  synonyms: words('on hold, deferred, postponed, suspended, wedi’i oedi'),
  severity: 35,
};

export const CANCELLED: RatingValue = {
  id: 'cancelled',
  word: 'Cancelled',
  letter: 'X',
  meaning: 'No longer to be done',
  synonyms: words('black, withdrawn, no longer required, superseded, wedi’i ganslo, du, ⚫, ⬛'),
  severity: 10,
  closed: true,
};

/** The three colours said in words. */
export const ON_TRACK: RatingValue = {
  ...GREEN,
  word: 'On track',
  letter: 'ON',
  synonyms: words(
    'on target, on course, on schedule, green, gwyrdd, ar y trywydd iawn, ar y trywydd cywir, 🟢',
  ),
};

export const AT_RISK: RatingValue = {
  ...AMBER,
  word: 'At risk',
  letter: 'AT',
  synonyms: words(
    'some issues, minor issues, some slippage, slipping, slipped, minor delay, minor delays, some delay, needs attention, off target with action, amber, ambr, oren, mewn perygl, 🟠',
  ),
};

export const OFF_TRACK: RatingValue = {
  ...RED,
  word: 'Off track',
  letter: 'OFF',
  synonyms: words(
    'off target, off course, not on track, not on target, behind schedule, delayed, major issues, significant issues, significant delay, off target without action, red, coch, oddi ar y trywydd, ddim ar y trywydd, 🔴',
  ),
};

/** A colour's word as well as a word's: what a printed key sets side by side. */
function words(list: string): readonly string[] {
  return list.split(', ');
}
