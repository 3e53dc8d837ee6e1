import { drawPlan } from './draw-plan.js';
import { GALLERY_PLANS } from './plans.js';
import { sheetAsText } from './sheet-as-text.js';

describe('the gallery of drawn sheets', () => {
  for (const [name, plan] of Object.entries(GALLERY_PLANS)) {
    it(`draws ${name} as it was last looked at`, () => {
      expect(`\n${drawPlan(plan).map(sheetAsText).join('\n')}`).toMatchSnapshot();
    });
  }
});
