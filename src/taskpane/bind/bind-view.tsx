import { COUNTING_RULES } from '../../core/progress/progress.js';
import type { TableOffer } from '../../tasks/read-tables.js';
import { DetailsFields } from '../bring-in/details-fields.js';
import { FindingsFold } from '../bring-in/findings-fold.js';
import { SchemeFold } from '../bring-in/scheme-fold.js';
import { keyFindings } from '../checks/finding-key.js';
import { groupFindings } from '../checks/group-findings.js';
import { FootBar } from '../parts/foot-bar.js';
import { Labelled } from '../parts/labelled.js';
import { WorkButton } from '../parts/work-button.js';
import { BIND_WORDS } from '../wording/bind.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { titleOf, type Bindable, type BindChoices } from './bindable.js';
import styles from './bind.css';
import { BindFigures } from './bind-figures.js';
import { TableColumns } from './table-columns.js';

interface BindViewProps {
  readonly bindable: Bindable & { readonly chosen: TableOffer };
  readonly choices: BindChoices;
  readonly onChoose: (change: Partial<BindChoices>) => void;
  readonly onUse: () => void;
}

export function BindView({ bindable, choices, onChoose, onUse }: BindViewProps) {
  const words = BIND_WORDS;
  const { tables, chosen, settings, studied } = bindable;
  const bound = settings?.binding.tables ?? [];
  const used = tables.filter(({ table }) =>
    bound.length === 0 ? table.id === chosen.table.id : bound.some(({ id }) => id === table.id),
  );
  return (
    <>
      <TableChoice
        tables={tables}
        chosen={chosen}
        onTable={(table) => onChoose({ table, corrections: new Map() })}
      />
      <BindFigures used={used} studied={studied} />
      {used.map((offer) => (
        <TableColumns
          key={offer.table.id}
          offer={offer}
          corrections={choices.corrections}
          onCorrections={(corrections) => onChoose({ corrections, table: chosen.table.id })}
        />
      ))}
      {settings && studied && (
        <>
          <div className={styles['details']}>
            <DetailsFields
              details={{
                title: titleOf(chosen, choices),
                council: choices.council,
                asAt: choices.asAt,
                isToday: false,
              }}
              asAtHint={BRING_IN_WORDS.asAtOfTable}
              onChange={onChoose}
            />
            <Labelled label={words.rule}>
              {(ids) => (
                <select
                  {...ids}
                  value={choices.rule}
                  onChange={({ target }) => {
                    const rule = COUNTING_RULES.find((each) => each === target.value);
                    if (rule) onChoose({ rule });
                  }}
                >
                  {COUNTING_RULES.map((rule) => (
                    <option key={rule} value={rule}>
                      {words.rules[rule]}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
          </div>
          <SchemeFold
            scheme={settings.scheme}
            isToConfirm={false}
            onScheme={(scheme) => onChoose({ scheme })}
          />
          <FindingsFold groups={groupFindings(keyFindings(studied.findings))} />
          <FootBar>
            <WorkButton appearance="primary" size="large" onClick={onUse}>
              {bound.length > 1 ? words.useTables(bound.length) : words.use}
            </WorkButton>
          </FootBar>
        </>
      )}
    </>
  );
}

interface TableChoiceProps {
  readonly tables: readonly TableOffer[];
  readonly chosen: TableOffer;
  readonly onTable: (id: string) => void;
}

function TableChoice({ tables, chosen, onTable }: TableChoiceProps) {
  const words = BIND_WORDS;
  return (
    <Labelled label={words.table}>
      {(ids) => (
        <select {...ids} value={chosen.table.id} onChange={({ target }) => onTable(target.value)}>
          {tables.map(({ table, address }) => (
            <option key={table.id} value={table.id}>
              {words.tableChoice(table.name, table.sheet, address)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
