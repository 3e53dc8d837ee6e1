import type { Shape } from '../shape.js';

export const EXCEL: readonly Shape[] = [];
