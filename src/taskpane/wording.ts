/** What the pane itself says. */
export const WORDING = {
  noPlan:
    'There is no action plan in this workbook that Committee Pack knows of. Nothing was changed.',
  drawing: 'Drawing the pack…',
  drawn: (sheets: readonly string[]) => `Drawn: ${sheets.join(', ')}.`,
  findings: (count: number) =>
    count === 0
      ? 'The checks found nothing to put right.'
      : `The checks found ${count} ${count === 1 ? 'thing' : 'things'} to look at.`,
} as const;
