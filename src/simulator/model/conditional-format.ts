import type { Area } from './area.js';
import type { Border, CellEdge } from './style.js';

/** What a rule changes in a cell's look; what is not named stays as it is. */
export interface DifferentialStyle {
  numberFormat?: string;
  font: {
    bold?: boolean;
    italic?: boolean;
    underline?: string;
    strikethrough?: boolean;
    color?: string;
  };
  fill: { color?: string };
  borders: Partial<Record<CellEdge, Border>>;
}

/** One point of a colour scale, a data bar or an icon set. `type` as in Office.js. */
export interface RulePoint {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
  readonly operator?: string;
}

/** The rule in Office.js's own words, one shape a kind. Formulas carry their "=". */
export type ConditionalRule =
  | {
      readonly kind: 'CellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'ContainsText'; readonly operator: string; readonly text: string }
  | { readonly kind: 'Custom'; readonly formula: string }
  | { readonly kind: 'PresetCriteria'; readonly criterion: string }
  | { readonly kind: 'TopBottom'; readonly type: string; readonly rank: number }
  | {
      readonly kind: 'ColorScale';
      readonly minimum: RulePoint;
      readonly midpoint?: RulePoint;
      readonly maximum: RulePoint;
    }
  | {
      readonly kind: 'DataBar';
      readonly lower: RulePoint;
      readonly upper: RulePoint;
      readonly fillColor: string;
      readonly borderColor: string;
      readonly gradient: boolean;
      readonly negativeFillColor: string;
      readonly showValue: boolean;
      readonly direction: string;
      readonly axisColor: string;
      readonly axisFormat: string;
    }
  | {
      readonly kind: 'IconSet';
      readonly style: string;
      readonly reverse: boolean;
      readonly showIconOnly: boolean;
      readonly criteria: readonly RulePoint[];
    };

/** Relative references count from the top left cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** Null until the rule is set: such a format does nothing. */
  rule: ConditionalRule | null;
  readonly kind: ConditionalRule['kind'];
  style: DifferentialStyle;
}
