import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Sight } from '../../core/colour/seen-colour.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { PACK_WORDS } from '../wording/pack.js';
import { PagePreview } from './page-preview.js';
import { pageRowsOf, placePage, type PlacedPage } from './placed-pages.js';
import { printPage } from './printed-page.js';
import { SightFilter } from './seen-as.js';
import styles from './sheet-preview.css';
import { useWidth } from './use-width.js';

/** Pixels for a point where text is to be read rather than the page seen whole. */
const READING_SCALE = 4 / 3;
const NO_PAGE: PlacedPage = { width: 0, height: 0, cells: [], charts: [] };

interface SheetPagesProps {
  readonly sheet: PlacedSheet;
  readonly sight: Sight | null;
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
}

/** The pages of one sheet, one at a time; seen whole or enlarged to be read. */
export function SheetPages({ sheet, sight, isLarge, onLarge }: SheetPagesProps) {
  const [asked, setAsked] = useState(0);
  const [frame, width] = useWidth();
  const filter = useId();
  const words = PACK_WORDS.preview;
  const pages = pageRowsOf(sheet);
  const index = Math.min(asked, pages.length - 1);
  const rows = pages[index];
  const page = rows ? placePage(sheet, rows) : NO_PAGE;
  const printed = printPage(sheet, page, { number: index + 1, of: pages.length });
  return (
    <>
      {sight && <SightFilter id={filter} sight={sight} />}
      <div ref={frame}>
        <div
          className={styles['frame']}
          role="group"
          aria-label={words.pageOf(sheet.name, index + 1, pages.length)}
          tabIndex={isLarge ? 0 : undefined}
          style={sight ? { filter: `url(#${CSS.escape(filter)})` } : undefined}
        >
          <PagePreview
            page={page}
            printed={printed}
            scale={isLarge ? READING_SCALE : Math.max(0, width - 2) / printed.width}
          />
        </div>
      </div>
      <div className={styles['turn']}>
        <Turn label={words.previous} sign="‹" to={index - 1} of={pages.length} onTurn={setAsked} />
        <span aria-live="polite">{words.page(index + 1, pages.length)}</span>
        <Turn label={words.next} sign="›" to={index + 1} of={pages.length} onTurn={setAsked} />
        <Button
          size="small"
          appearance="subtle"
          className={styles['size'] ?? ''}
          aria-pressed={isLarge}
          onClick={() => onLarge(!isLarge)}
        >
          {isLarge ? words.whole : words.enlarge}
        </Button>
      </div>
    </>
  );
}

interface TurnProps {
  readonly label: string;
  readonly sign: string;
  readonly to: number;
  readonly of: number;
  readonly onTurn: (to: number) => void;
}

function Turn({ label, sign, to, of, onTurn }: TurnProps) {
  return (
    <Button
      size="small"
      aria-label={label}
      disabledFocusable={to < 0 || to >= of}
      onClick={() => onTurn(to)}
    >
      {sign}
    </Button>
  );
}
