import type { Sheet } from '../model/index.js';
import type { HostClass } from '../protocol/host-object.js';

export const chartsClass: HostClass<Sheet> = {
  name: 'ChartCollection',
  get: { Count: ({ charts }) => charts.length },
};
