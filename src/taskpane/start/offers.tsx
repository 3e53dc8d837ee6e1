import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordRefusal } from '../../workbook/word-refusal.js';
import type { Result } from '../../workbook/result.js';
import type { SheetOffer } from '../../tasks/table-offers.js';
import { Portions } from '../parts/portions.js';
import { WORDING } from '../wording.js';
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
  const words = WORDING.start;
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
      key={offer.table.id}
      offer={offer}
      activeSheet={seen.value.activeSheet}
      onChoose={() => onTable(offer)}
    />
  );
  return (
    <>
      <Group
        title={here.length === 1 ? words.onThisSheet : words.onThisSheetMany}
        offers={here.map(table)}
      />
      <Group title={words.elsewhere} offers={elsewhere.map(table)} />
      <Group
        title={words.cells}
        offers={sheets.map((offer) => (
          <OfferButton
            key={offer.sheet}
            title={words.readSheet(offer.sheet)}
            facts={words.sheetFacts(offer.rows)}
            onChoose={() => onSheet(offer)}
          />
        ))}
      />
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{words.others(others.length)}</summary>
          <Portions rows={others.map(table)} className={styles['list']} />
        </details>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly offers: readonly ReactElement[];
}

function Group({ title, offers }: GroupProps) {
  if (offers.length === 0) return null;
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <Portions rows={offers} className={styles['list']} />
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
  const words = WORDING.start;
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
