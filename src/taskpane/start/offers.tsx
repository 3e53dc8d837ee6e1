import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordRefusal } from '../../workbook/word-refusal.js';
import type { Result } from '../../workbook/result.js';
import type { SheetOffer } from '../../tasks/table-offers.js';
import { Portions } from '../parts/portions.js';
import { START_WORDS } from '../wording/start.js';
import { groupOffers, type PlanOffer } from './group-offers.js';
import { OfferButton } from './offer-button.js';
import styles from './offers.css';
import type { SeenOffers } from './use-offers.js';

interface OffersProps {
  readonly seen: Result<SeenOffers> | null;
  readonly onLookAgain: () => void;
  readonly onTable: (table: PlanOffer) => void;
  readonly onSheet: (sheet: SheetOffer) => void;
}

/** What this workbook has that a plan could be taken from. */
export function Offers({ seen, onLookAgain, onTable, onSheet }: OffersProps) {
  const words = START_WORDS;
  if (seen === null) return <p className={styles['quiet']}>{words.looking}</p>;
  if (!seen.ok) {
    const { happened, doThis } = wordRefusal(seen.refusal);
    return (
      <>
        <p>
          {words.notLooked} {happened} {doThis}
        </p>
        <Button onClick={onLookAgain}>{words.lookAgain}</Button>
      </>
    );
  }
  const { here, elsewhere, sheets, others } = groupOffers(
    seen.value.offers,
    seen.value.activeSheet,
  );
  const table = (offer: PlanOffer) => (
    <TableButton
      offer={offer}
      activeSheet={seen.value.activeSheet}
      onChoose={() => onTable(offer)}
    />
  );
  const idOf = ({ table: { id } }: PlanOffer) => id;
  const title = here.length === 1 ? words.onThisSheet : words.onThisSheetMany;
  return (
    <>
      <Group title={title} offers={here} idOf={idOf} draw={table} />
      <Group title={words.elsewhere} offers={elsewhere} idOf={idOf} draw={table} />
      <Group
        title={words.cells}
        offers={sheets}
        idOf={({ sheet }) => sheet}
        draw={(offer) => (
          <OfferButton
            title={words.readSheet(offer.sheet)}
            facts={words.sheetFacts(offer.plan?.rows ?? offer.rows, offer.plan?.address)}
            {...(offer.plan && { why: words.why(offer.plan.why) })}
            onChoose={() => onSheet(offer)}
          />
        )}
      />
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{words.others(others.length)}</summary>
          <Portions items={others} keyOf={idOf} className={styles['list']} portion={AT_A_GLANCE}>
            {table}
          </Portions>
        </details>
      )}
    </>
  );
}

/** A workbook may hold a table on each of sixty sheets; what comes below them must not be out of reach. */
const AT_A_GLANCE = 8;

interface GroupProps<T> {
  readonly title: string;
  readonly offers: readonly T[];
  readonly idOf: (offer: T) => string;
  readonly draw: (offer: T) => ReactElement;
}

function Group<T>({ title, offers, idOf, draw }: GroupProps<T>) {
  if (offers.length === 0) return null;
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <Portions items={offers} keyOf={idOf} className={styles['list']} portion={AT_A_GLANCE}>
        {draw}
      </Portions>
    </section>
  );
}

interface TableButtonProps {
  readonly offer: PlanOffer;
  readonly activeSheet: string | null;
  readonly onChoose: () => void;
}

function TableButton({ offer, activeSheet, onChoose }: TableButtonProps) {
  const { table, rows, address, why, linkedWith } = offer;
  const words = START_WORDS;
  const sheet = table.sheet === activeSheet ? null : table.sheet;
  return (
    <OfferButton
      title={words.tables([table.name, ...linkedWith])}
      facts={words.tableFacts(rows, address, sheet)}
      why={words.why(why)}
      onChoose={onChoose}
    />
  );
}
