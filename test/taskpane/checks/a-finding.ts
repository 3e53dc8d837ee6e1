import type { Finding } from '../../../src/core/checks/finding.js';

/** An action without an owner, unless told otherwise. */
export function aFinding(action: string, details: Partial<Finding> = {}): Finding {
  return { code: 'owner-missing', severity: 'warning', about: { action }, facts: {}, ...details };
}
