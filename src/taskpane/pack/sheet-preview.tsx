import { useState } from 'react';
import type { Sight } from '../../core/colour/seen-colour.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { Labelled } from '../parts/labelled.js';
import { PACK_WORDS } from '../wording/pack.js';
import { SeenAs } from './seen-as.js';
import { SheetPages } from './sheet-pages.js';
import styles from './sheet-preview.css';

interface SheetPreviewProps {
  readonly sheets: readonly PlacedSheet[];
  /** The marks of sheets that were asked for, the last one first. */
  readonly asked: readonly string[];
  readonly onAsk: (mark: string) => void;
}

/** The chosen sheets as they will be printed: which of them, and how its colours are to be seen. */
export function SheetPreview({ sheets, asked, onAsk }: SheetPreviewProps) {
  const [isLarge, setIsLarge] = useState(false);
  const [sight, setSight] = useState<Sight | null>(null);
  const words = PACK_WORDS.preview;
  const sheet = sheetAsked(sheets, asked);
  if (!sheet) return <p>{words.nothingChosen}</p>;
  return (
    <section aria-label={words.label} className={styles['preview']}>
      <Labelled label={words.sheet}>
        {(ids) => (
          <select {...ids} value={sheet.mark} onChange={({ target }) => onAsk(target.value)}>
            {sheets.map(({ name, mark }) => (
              <option key={name} value={mark}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <SheetPages
        key={sheet.mark}
        sheet={sheet}
        sight={sight}
        isLarge={isLarge}
        onLarge={setIsLarge}
      />
      <SeenAs sight={sight} onChoose={setSight} />
    </section>
  );
}

/** While one that was asked for is being laid out, the one before it stays in view. */
function sheetAsked(
  sheets: readonly PlacedSheet[],
  asked: readonly string[],
): PlacedSheet | undefined {
  for (const mark of asked) {
    const found = sheets.find((sheet) => sheet.mark === mark);
    if (found) return found;
  }
  return sheets[0];
}
