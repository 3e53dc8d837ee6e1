import { drawAppendix } from './draw-plan.js';
import { EXTREME_PLANS } from './extreme-plans.js';
import { sheetAsText } from './sheet-as-text.js';

/** Two hundred actions are printed and looked at as pictures: as text nobody would read them. */
const AS_TEXT = Object.entries(EXTREME_PLANS).filter(([name]) => name !== 'two-hundred');

describe('the gallery of plans at the edges of what councils write', () => {
  it.each(AS_TEXT)('draws the appendix of %s as it was last looked at', (_, plan) => {
    const appendix = drawAppendix(plan);
    expect(`\n${sheetAsText(appendix)}`).toMatchSnapshot();
  });
});
