import type { PackChoices } from '../../core/pack/pack-options.js';

/** What each form about the pack takes and gives. What is refused changes nothing. */
export interface ChoicesProps {
  readonly choices: PackChoices;
  readonly onChange: (choices: PackChoices) => void;
}
