/** Bad usage or an unreadable file. The message is one sentence for people: what, and what to do. */
export class UsageError extends Error {}
