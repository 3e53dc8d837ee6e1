import styles from './offers.css';

interface OfferButtonProps {
  readonly title: string;
  readonly facts: string;
  readonly why?: string;
  readonly onChoose: () => void;
}

/** One thing that could be used, as one large button: what it is, and why it is offered. */
export function OfferButton({ title, facts, why, onChoose }: OfferButtonProps) {
  return (
    <button type="button" className={styles['offer']} onClick={onChoose}>
      <strong>{title}</strong>
      <span>{facts}</span>
      {why && <span>{why}</span>}
    </button>
  );
}
