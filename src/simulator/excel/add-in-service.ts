import type { HostClass } from '../protocol/host-object.js';

/** The name under which Office.js asks for it, beside the workbook. */
export const ADD_IN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/**
 * Once ready, Office.js on Windows tells its host that functions may be called by name. Nothing is
 * to be done about it: shortcuts, which need it, are not emulated.
 */
export const addInServiceClass: HostClass<null> = {
  name: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => null },
};
