import type { Shape } from '../shape.js';

export const PDF: readonly Shape[] = [];
