/** Excel said no: `code` is what an add-in reads in `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values"; the batch fills it in where the thrower does not know it. */
    readonly location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/*
 * Codes and messages as Excel gives them:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const invalidArgument = (): HostError =>
  new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
  );
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.');
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation.");
export const invalidOperation = (
  message = 'The operation attempted is invalid on the object.',
): HostError => new HostError('InvalidOperation', message);
export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');
export const generalException = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.');

/** The simulator knows that the API exists, and does not do it. */
export const notEmulated = (api: string): HostError =>
  new HostError('NotImplemented', `${api} is not emulated.`, api);

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 504,
};

export const httpStatusOf = (code: string): number => HTTP_STATUS[code] ?? 400;
