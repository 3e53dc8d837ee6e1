import { useId } from 'react';
import styles from './house-style.css';

interface ColourInputProps {
  readonly label: string;
  /** "#RRGGBB" */
  readonly colour: string;
  readonly onColour: (colour: string) => void;
}

/** The browser's own choice of a colour, with the colour's number beside it. */
export function ColourInput({ label, colour, onColour }: ColourInputProps) {
  const id = useId();
  return (
    <div className={styles['colour']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['number']}>{colour}</span>
      <input
        id={id}
        type="color"
        value={colour.toLowerCase()}
        onChange={({ target }) => onColour(target.value.toUpperCase())}
      />
    </div>
  );
}
