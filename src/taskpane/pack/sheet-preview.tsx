import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Sight } from '../../core/colour/seen-colour.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { Labelled } from '../parts/labelled.js';
import { PACK_WORDS } from '../wording/pack.js';
import { PagePreview } from './page-preview.js';
import { pageRowsOf, placePage } from './placed-pages.js';
import { SeenAs, SightFilter } from './seen-as.js';
import styles from './sheet-preview.css';
import { useWidth } from './use-width.js';

/** Pixels for a point where text is to be read rather than the page seen whole. */
const READING_SCALE = 4 / 3;

/** The chosen sheets, page by page, as they will be printed; seen whole or enlarged to be read. */
export function SheetPreview({ sheets }: { readonly sheets: readonly PlacedSheet[] }) {
  const [place, setPlace] = useState({ sheet: 0, page: 0 });
  const [isLarge, setIsLarge] = useState(false);
  const [sight, setSight] = useState<Sight | null>(null);
  const filter = useId();
  const [frame, width] = useWidth();
  const words = PACK_WORDS.preview;
  const sheet = sheets[place.sheet] ?? sheets[0];
  if (!sheet) return <p>{words.nothingChosen}</p>;
  const pages = pageRowsOf(sheet);
  const index = Math.min(place.page, pages.length - 1);
  const rows = pages[index];
  const page = rows && placePage(sheet, rows);
  const turn = (to: number) => setPlace({ ...place, page: to });
  return (
    <section aria-label={words.label} className={styles['preview']}>
      <Labelled label={words.sheet}>
        {(ids) => (
          <select
            {...ids}
            value={sheets.indexOf(sheet)}
            onChange={({ target }) => setPlace({ sheet: Number(target.value), page: 0 })}
          >
            {sheets.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <SeenAs sight={sight} onChoose={setSight} />
      {sight && <SightFilter id={filter} sight={sight} />}
      <div ref={frame}>
        <div
          className={styles['frame']}
          role="group"
          aria-label={words.pageOf(sheet.name, index + 1, pages.length)}
          tabIndex={isLarge ? 0 : undefined}
          style={sight ? { filter: `url(#${CSS.escape(filter)})` } : undefined}
        >
          {page && (
            <PagePreview
              page={page}
              scale={isLarge ? READING_SCALE : Math.max(0, width - 2) / page.width}
            />
          )}
        </div>
      </div>
      <div className={styles['turn']}>
        <Button
          size="small"
          aria-label={words.previous}
          disabledFocusable={index === 0}
          onClick={() => turn(index - 1)}
        >
          ‹
        </Button>
        <span aria-live="polite">{words.page(index + 1, pages.length)}</span>
        <Button
          size="small"
          aria-label={words.next}
          disabledFocusable={index === pages.length - 1}
          onClick={() => turn(index + 1)}
        >
          ›
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles['size'] ?? ''}
          aria-pressed={isLarge}
          onClick={() => setIsLarge(!isLarge)}
        >
          {isLarge ? words.whole : words.enlarge}
        </Button>
      </div>
    </section>
  );
}
