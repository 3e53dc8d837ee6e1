import type { Shape } from '../shape.js';

export const WORD: readonly Shape[] = [];
