import type { Sheet, Table } from './model/index.js';
import type { HostObject } from './protocol/host-object.js';
import { notEmulated } from './protocol/errors.js';
import type { EventEntry } from './protocol/messages.js';
import { apiName } from './protocol/schema.js';

/** Events by the number that the library knows them under (its `eventType`s). */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;
type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Registration methods of each class, by the event they listen to. */
const REGISTRATIONS: Readonly<Record<string, Readonly<Record<string, EventNumber>>>> = {
  Worksheet: {
    DataChangedEvent: EVENT.worksheetChanged,
    ActivatedEvent: EVENT.worksheetActivated,
    DeactivatedEvent: EVENT.worksheetDeactivated,
    SelectionChangedEvent: EVENT.worksheetSelectionChanged,
    CalculatedEvent: EVENT.worksheetCalculated,
    FormatChangedEvent: EVENT.worksheetFormatChanged,
    RowSortedEvent: EVENT.worksheetRowSorted,
    ColumnSortedEvent: EVENT.worksheetColumnSorted,
    RowHiddenChangedEvent: EVENT.worksheetRowHiddenChanged,
    ProtectionChangedEvent: EVENT.worksheetProtectionChanged,
    EventNameChanged: EVENT.worksheetNameChanged,
    EventVisibilityChanged: EVENT.worksheetVisibilityChanged,
  },
  WorksheetCollection: {
    AddedEvent: EVENT.worksheetAdded,
    DeletedEvent: EVENT.worksheetDeleted,
    EventMoved: EVENT.worksheetMoved,
  },
  Table: {
    DataChangedEvent: EVENT.tableChanged,
    SelectionChangedEvent: EVENT.tableSelectionChanged,
  },
  TableCollection: {
    AddedEvent: EVENT.tableAdded,
    DeletedEvent: EVENT.tableDeleted,
    DataChangedEvent: EVENT.tableChanged,
  },
  Workbook: { ActivatedEvent: EVENT.workbookActivated },
};

/** The library's `Constants.eventWorkbookId`: events of the whole workbook. */
const WORKBOOK_TARGET = 'Workbook';

/** Who listens to what, and the events that wait to be told once the batch is answered. */
export class EventHub {
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];

  /** Carries out "_RegisterDataChangedEvent" and its like; unknown events are refused. */
  listen(object: HostObject, method: string): void {
    const [, un, event = ''] = /^_(Unr|R)egister(\w+)$/.exec(method) ?? [];
    const number = eventNumber(object.class.name, event);
    if (number === undefined) {
      throw notEmulated(apiName(object.class.name, `on${event.replace(/Event/, '')}`));
    }
    const key = `${number} ${targetOfListener(object)}`;
    const listeners = (this.listeners.get(key) ?? 0) + (un === 'Unr' ? -1 : 1);
    this.listeners.set(key, listeners);
  }

  ofSheet(event: EventNumber, sheet: Sheet, details: object): void {
    const message = { ...details, worksheetId: sheet.id };
    this.raise(event, sheet.id, message);
    this.raise(event, WORKBOOK_TARGET, message);
  }

  /** Table events reach the table's listeners, its sheet's collection and the workbook's. */
  ofTable(event: EventNumber, table: Table, sheet: Sheet, details: object): void {
    const message = { ...details, tableId: String(table.id), worksheetId: sheet.id };
    for (const target of [String(table.id), sheet.id, WORKBOOK_TARGET]) {
      this.raise(event, target, message);
    }
  }

  ofWorkbook(event: EventNumber, details: object): void {
    this.raise(event, WORKBOOK_TARGET, details);
  }

  /** Whether anyone would hear it: spares the work of finding out what changed. */
  isHeard(...events: readonly EventNumber[]): boolean {
    if (!this.enabled) return false;
    for (const [key, count] of this.listeners) {
      if (count > 0 && events.some((event) => key.startsWith(`${event} `))) return true;
    }
    return false;
  }

  /** The events since the last call, in order. */
  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  private raise(event: EventNumber, targetId: string, message: object): void {
    if (!this.enabled || (this.listeners.get(`${event} ${targetId}`) ?? 0) <= 0) return;
    this.waiting.push({
      messageCategory: 65536,
      messageType: event,
      targetId,
      message: JSON.stringify(message),
    });
  }
}

function eventNumber(className: string, event: string): EventNumber | undefined {
  const own = REGISTRATIONS[className]?.[event];
  return own ?? (className === 'WorksheetCollection' ? REGISTRATIONS['Worksheet']?.[event] : own);
}

function targetOfListener({ class: { name }, target }: HostObject): string {
  if (name === 'Worksheet') return (target as Sheet).id;
  if (name === 'Table') return String((target as { table: Table }).table.id);
  if (name === 'TableCollection') {
    return (target as { sheet: Sheet | null }).sheet?.id ?? WORKBOOK_TARGET;
  }
  return WORKBOOK_TARGET;
}
