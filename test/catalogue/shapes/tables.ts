import type { Shape } from '../shape.js';

export const TABLES: readonly Shape[] = [];
