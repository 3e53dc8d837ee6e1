import { Button } from '@fluentui/react-components';
import { WORDING } from '../wording.js';

/** Says what becomes of the present plan before another is brought in. */
export function AnotherPlan({ onBringIn }: { readonly onBringIn: () => void }) {
  const { another, anotherMeans, bringIn } = WORDING.details;
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
