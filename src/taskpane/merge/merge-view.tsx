import { REPORT_DAY } from '../../tasks/merge-plan.js';
import { wordRefusal } from '../../workbook/word-refusal.js';
import { FootBar } from '../parts/foot-bar.js';
import { Fold } from '../parts/fold.js';
import { Portions } from '../parts/portions.js';
import { WorkButton } from '../parts/work-button.js';
import { MERGE_WORDS } from '../wording/merge.js';
import { AddedRecord } from './added-record.js';
import { ChangedRecord } from './changed-record.js';
import styles from './merge.css';
import { TickAll } from './tick-all.js';
import type { MergeDraft } from './use-merge.js';

interface MergeViewProps {
  readonly draft: MergeDraft;
  readonly onAgree: (ids: readonly string[], isAgreed: boolean) => void;
  readonly onCompareAgain: () => void;
  readonly onWrite: () => void;
}

/** Numbers first, then what would be written, then what is left alone and why. */
export function MergeView({ draft, onAgree, onCompareAgain, onWrite }: MergeViewProps) {
  const { comparison, offer, agreed } = draft;
  const { added, changed, same, missing, unsure, matches } = comparison.differences;
  const words = MERGE_WORDS;
  const agreeTo = (id: string, isAgreed: boolean) => onAgree([id], isAgreed);
  const writable = [...offer.offered.values()].filter(({ canBeWritten }) => canBeWritten);
  const tickAll = (ids: readonly string[]) => (
    <TickAll ids={ids} proposed={offer.proposed} agreed={agreed} onAgree={onAgree} />
  );
  const hasStatements = changed.some(({ differences }) => differences.some((d) => d.statement));
  return (
    <>
      <ul className={styles['figures']}>
        <Figure n={changed.length} unit={words.figures.changed} />
        <Figure n={added.length} unit={words.figures.added} />
        <Figure n={same.length} unit={words.figures.same} />
        <Figure n={missing.length} unit={words.figures.missing} />
      </ul>
      <p className={styles['lead']}>
        {hasStatements && `${words.dated(comparison.asAt, comparison.isToday)} `}
        {changed.length + added.length === 0 && `${words.nothingNew} `}
        <strong>{words.nothingWritten}</strong>
      </p>
      {offer.day && (
        <label className={styles['difference']}>
          <input
            type="checkbox"
            checked={agreed.has(REPORT_DAY)}
            onChange={({ target }) => agreeTo(REPORT_DAY, target.checked)}
          />
          <span>{words.reportDay(offer.day.before, offer.day.after)}</span>
        </label>
      )}
      {changed.length > 0 && (
        <Fold
          title={<h2>{words.changed}</h2>}
          count={changed.length}
          hint={words.changedHint(writable.some(({ isNewRow }) => isNewRow))}
          isOpenAtFirst
        >
          {tickAll(writable.map(({ difference }) => difference.id))}
          <Portions items={changed} keyOf={({ record }) => `${record.kind} ${record.ref}`}>
            {({ record, text, differences }) => (
              <ChangedRecord
                record={record}
                text={text}
                offered={differences.flatMap(({ id }) => offer.offered.get(id) ?? [])}
                agreed={agreed}
                onAgree={agreeTo}
              />
            )}
          </Portions>
        </Fold>
      )}
      {added.length > 0 && (
        <Fold
          title={<h2>{words.added}</h2>}
          count={added.length}
          hint={words.addedHint}
          isOpenAtFirst
        >
          {tickAll(added.map(({ id }) => id))}
          <Portions items={added} keyOf={({ id }) => id}>
            {(record) => (
              <AddedRecord record={record} isAgreed={agreed.has(record.id)} onAgree={agreeTo} />
            )}
          </Portions>
        </Fold>
      )}
      {unsure.length > 0 && (
        <Fold
          title={<h2>{words.unsure}</h2>}
          count={unsure.length}
          hint={words.unsureHint}
          isOpenAtFirst
        >
          <Portions items={unsure} keyOf={({ kind, ref }, at) => `${kind} ${ref} ${at}`}>
            {({ kind, ref, text, why, perhaps }) => (
              <Named
                title={words.record(kind, ref)}
                text={text}
                note={words.unsureWhy(why, perhaps)}
              />
            )}
          </Portions>
        </Fold>
      )}
      {matches.length > 0 && (
        <Fold title={<h2>{words.matched}</h2>} count={matches.length}>
          <Portions items={matches} keyOf={({ kind, standing }) => `${kind} ${standing}`}>
            {({ kind, incoming, standing, by }) => (
              <span>{words.matchedHow(kind, incoming, standing, by)}</span>
            )}
          </Portions>
        </Fold>
      )}
      {missing.length > 0 && (
        <Fold title={<h2>{words.missing}</h2>} count={missing.length} hint={words.missingHint}>
          <Portions items={missing} keyOf={({ record }) => `${record.kind} ${record.ref}`}>
            {({ record, text }) => (
              <Named title={words.record(record.kind, record.ref)} text={text} />
            )}
          </Portions>
        </Fold>
      )}
      {same.length > 0 && <p className={styles['same']}>{words.same(same.length)}</p>}
      <WriteBar merge={draft.merge} onCompareAgain={onCompareAgain} onWrite={onWrite} />
    </>
  );
}

function Figure({ n, unit }: { readonly n: number; readonly unit: string }) {
  return (
    <li>
      <strong>{n}</strong> <span>{unit}</span>
    </li>
  );
}

interface NamedProps {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
}

function Named({ title, text, note }: NamedProps) {
  return (
    <div className={styles['named']}>
      <strong>{title}</strong> <span>{text}</span>
      {note && <small>{note}</small>}
    </div>
  );
}

interface WriteBarProps {
  readonly merge: MergeDraft['merge'];
  readonly onCompareAgain: () => void;
  readonly onWrite: () => void;
}

/** What the one button writes; where the workbook refuses, why, and what to do about it. */
function WriteBar({ merge, onCompareAgain, onWrite }: WriteBarProps) {
  const words = MERGE_WORDS;
  if (!merge.ok) {
    const { happened, doThis } = wordRefusal(merge.refusal);
    return (
      <FootBar>
        <p role="status" className={styles['why']}>
          {happened} {doThis}
        </p>
        <WorkButton appearance="primary" size="large" onClick={onCompareAgain}>
          {words.compareAgain}
        </WorkButton>
      </FootBar>
    );
  }
  const { change, cells, rows, rowsWithoutRoom } = merge.value;
  const movesDay = change.steps.some(({ kind }) => kind === 'keep');
  return (
    <FootBar>
      {rowsWithoutRoom > 0 && <p className={styles['why']}>{words.noRoom(rowsWithoutRoom)}</p>}
      <WorkButton
        appearance="primary"
        size="large"
        disabledFocusable={change.steps.length === 0}
        onClick={onWrite}
      >
        {words.write(cells, rows, movesDay)}
      </WorkButton>
    </FootBar>
  );
}
