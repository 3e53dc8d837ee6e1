import { Button } from '@fluentui/react-components';
import { locate, type BoundTable } from '../../core/binding/binding.js';
import type { Field } from '../../core/binding/fields.js';
import { addressOf } from '../../core/sheet/address.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { Place, TableContents } from '../../workbook/workbook.js';
import { wordField } from '../parts/word-field.js';
import { DETAILS_WORDS } from '../wording/details.js';
import styles from './details.css';

interface PlanTablesProps {
  readonly plan: OpenedPlan;
  readonly onShow: (place: Place) => void;
  /** null where the plan must not be changed. */
  readonly onAnother: (() => void) | null;
}

/** Which tables of the workbook hold the plan, and which column holds what. */
export function PlanTables({ plan, onShow, onAnother }: PlanTablesProps) {
  const { tables, anotherTable } = DETAILS_WORDS;
  return (
    <section>
      <h2>{tables}</h2>
      <ul className={styles['list']}>
        {plan.contents.map((contents, index) => (
          <PlanTable
            key={contents.table.id}
            contents={contents}
            plan={plan}
            bound={plan.settings.binding.tables[index]}
            onShow={onShow}
          />
        ))}
      </ul>
      {onAnother && (
        <Button size="small" onClick={onAnother}>
          {anotherTable}
        </Button>
      )}
    </section>
  );
}

interface PlanTableProps extends Pick<PlanTablesProps, 'plan' | 'onShow'> {
  readonly contents: TableContents;
  readonly bound: BoundTable | undefined;
}

function PlanTable({ contents, plan, bound, onShow }: PlanTableProps) {
  const { name, sheet, at } = contents.table;
  const { table, goTo, goToTable, columns, notHere } = DETAILS_WORDS;
  const held = bound ? columnsHeld(contents, plan, bound) : [];
  return (
    <li>
      <div className={styles['row']}>
        <span>{table(name, sheet, addressOf(at))}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={goToTable(name)}
          onClick={() => onShow({ sheet, at })}
        >
          {goTo}
        </Button>
      </div>
      <details>
        <summary>{columns(held.length)}</summary>
        <dl className={styles['columns']}>
          {held.map(({ field, heading }) => (
            <div key={field}>
              <dt>{wordField(field)}</dt>
              <dd>{heading ?? <em>{notHere}</em>}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** By field, the heading as it stands now; null for a bound column that is gone. */
function columnsHeld(
  { table, grid }: TableContents,
  { overview }: OpenedPlan,
  bound: BoundTable,
): readonly { readonly field: Field; readonly heading: string | null }[] {
  const [located] = locate({ tables: [bound] }, overview.tables).tables;
  const headings = grid.rows[0]?.cells ?? table.columns.map(({ heading }) => ({ text: heading }));
  const here = [...(located?.columns ?? [])].map(([field, index]) => ({
    field,
    heading: headings[index]?.text ?? null,
  }));
  const gone = bound.columns
    .filter(({ field }) => !located?.columns.has(field))
    .map(({ field }) => ({ field, heading: null }));
  return [...here, ...gone];
}
