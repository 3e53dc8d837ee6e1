export const FIRST_USE_WORDS = {
  title: 'From an action plan to a committee pack',
  steps: [
    {
      title: 'Paste the plan',
      text: 'From Word, a PDF, a web page or another workbook, as it is.',
    },
    {
      title: 'See what is wrong',
      text: 'Missing owners and dates, ratings that do not fit, work that is past due but Green.',
    },
    {
      title: 'Draw the pack',
      text: 'Appendix and summary as sheets, ready for A4, in colour or grey.',
    },
  ],
  promise:
    'Everything stays in this workbook, in plain tables. Nothing is sent anywhere. Nothing is written before you agree, and changes can be undone.',
  begin: 'Begin',
} as const;
