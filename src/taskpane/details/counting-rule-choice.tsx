import type { OpenedPlan } from '../../tasks/open-plan.js';
import { ratingValue } from '../../core/pack/parts/ratings-of-scheme.js';
import { COUNTING_RULES, type CountingRule } from '../../core/progress/progress.js';
import { tallyBy } from '../parts/rating-shares.js';
import { DETAILS_WORDS } from '../wording/details.js';
import styles from './details.css';

interface CountingRuleChoiceProps {
  readonly plan: OpenedPlan;
  readonly rule: CountingRule;
  readonly onRule: (rule: CountingRule) => void;
}

/** What one unit of the count is, each with what it makes of this plan. */
export function CountingRuleChoice({ plan, rule, onRule }: CountingRuleChoiceProps) {
  const words = DETAILS_WORDS;
  return (
    <fieldset className={styles['choices']}>
      <legend>{words.rule}</legend>
      {COUNTING_RULES.map((each) => (
        <label key={each} className={styles['choice']}>
          <input
            type="radio"
            name="counting-rule"
            checked={each === rule}
            onChange={() => onRule(each)}
          />
          <span>
            {words.rules[each].name}{' '}
            <span className={styles['effect']}>{effectOf(plan, each)}</span>
            <span className={styles['hint']}>{words.rules[each].means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** "12 of 13 Green": of the rating that most actions have, so that the rules compare. */
function effectOf({ progress, settings }: OpenedPlan, rule: CountingRule): string {
  const [most] = [...tallyBy(progress, settings.rule).lines].sort((a, b) => b.count - a.count);
  const { total, lines } = tallyBy(progress, rule);
  const count = lines.find(({ rating }) => rating === most?.rating)?.count ?? 0;
  const { word } = ratingValue(settings.scheme, most?.rating ?? '');
  return DETAILS_WORDS.effect(count, total, word);
}
