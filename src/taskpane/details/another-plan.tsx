import { Button } from '@fluentui/react-components';
import { DETAILS_WORDS } from '../wording/details.js';

/** Says what becomes of the present plan before another is brought in. */
export function AnotherPlan({ onBringIn }: { readonly onBringIn: () => void }) {
  const { another, anotherMeans, bringIn } = DETAILS_WORDS;
  return (
    <section>
      <h2>{another}</h2>
      <p>{anotherMeans}</p>
      <Button size="small" onClick={onBringIn}>
        {bringIn}
      </Button>
    </section>
  );
}
