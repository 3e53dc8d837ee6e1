import { formatMonth } from '../core/plan/calendar.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { CountingRule } from '../core/progress/progress.js';
import { FINDING_NAMES } from '../core/wording/finding-names.js';
import { listWithAnd, wordCount, wordNumber } from '../core/wording/words.js';

/** What a counting rule counts, one and several. */
const COUNTED = {
  action: ['action', 'actions'],
  recommendation: ['recommendation', 'recommendations'],
  statement: ['rating as printed', 'ratings as printed'],
} as const;

function counted(total: number, rule: CountingRule): string {
  const [one, several] = COUNTED[rule];
  return wordCount(total, one, several);
}

/** Everything that the pane itself says, by screen. Findings and refusals have words of their own. */
export const WORDING = {
  app: 'Committee Pack',
  opening: 'Looking for an action plan in this workbook…',
  back: 'Back',
  goingToCell: 'Going to the cell…',
  stop: 'Stop',
  dock: 'What happened last',
  fault:
    'Something went wrong in Committee Pack itself. What was written before stays as it is. Close the pane and open it again.',
  tooOld:
    'This version of Excel is too old for Committee Pack. Use Excel 2021, Microsoft 365 or Excel on the web.',
  readOnly:
    'This plan was last saved by a newer Committee Pack, so it is shown but cannot be changed here. Close and open the workbook again to load the newest version.',
  partOf: (done: number, of: number) => `Part ${done} of ${of}`,

  undo: {
    button: 'Undo',
    lastChange: (label: string) => `Last change: ${label}`,
    working: 'Undoing the last change…',
    done: (label: string) => `Undone: ${label}`,
  },

  copy: { button: 'Copy', done: 'Copied', failed: 'Press Ctrl+C to copy' },

  tabs: {
    label: 'Parts of the plan',
    checks: 'Checks',
    progress: 'Progress',
    pack: 'Pack',
  },

  firstUse: {
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
  },

  start: {
    title: 'Begin with a plan',
    lead: 'Nothing is written until you have seen what was read.',
    backToPlan: 'Back to the plan',
    paste: 'Paste a plan',
    pasteHint:
      'Copy it from Word, a PDF, a web page or another workbook, click here and press Ctrl+V (⌘V on a Mac). Or drop a file.',
    chooseFile: 'Choose a file',
    typed: 'Paste the plan here; it cannot be typed in.',
    noText:
      'What you pasted holds no text. If it is a picture or a scan, have its text recognised first, then copy that.',
    oneFile: 'Drop one file at a time.',
    notOpened: (name: string) =>
      `${name} could not be opened. If it is a folder, drop the file itself.`,
    readingFile: (name: string) => `Opening ${name}…`,
    readAgain: 'Read again',
    kept: {
      paste: (lines: number) =>
        lines === 0
          ? 'Received: what you pasted.'
          : `Received: what you pasted, ${wordCount(lines, 'line', 'lines')} of text.`,
      file: (name: string) => `Received: the file ${name}.`,
      sheet: (name: string) => `Received: the cells of sheet “${name}”.`,
    },
    looking: 'Looking at this workbook’s tables…',
    notLooked: 'The workbook’s tables could not be looked at.',
    lookAgain: 'Look again',
    onThisSheet: 'Use the table on this sheet',
    onThisSheetMany: 'Use a table on this sheet',
    elsewhere: 'Use a table of this workbook',
    others: (count: number) => wordCount(count, 'other table', 'other tables'),
    cells: 'Read a sheet’s cells',
    tables: (names: readonly string[]) =>
      `${names.length === 1 ? 'Table' : 'Tables'} ${listWithAnd(names.map((name) => `“${name}”`))}`,
    tableFacts: (rows: number, address: string, sheet: string | null) =>
      `${wordCount(rows, 'row', 'rows')} · ${address}${sheet === null ? '' : ` on ${sheet}`}`,
    why: (why: string) => why.charAt(0).toUpperCase() + why.slice(1),
    readSheet: (sheet: string) => `Read the sheet “${sheet}”`,
    sheetFacts: (rows: number) => `${wordCount(rows, 'row', 'rows')}, not in a table`,
    template: 'Start from the template',
    templateHint: 'Empty tables for recommendations, actions and updates, ready to fill in.',
    planTitle: 'Title of the plan',
    asAt: 'Report date',
    addTemplate: 'Add 4 new sheets',
    adding: 'Adding the template…',
    added: 'Four sheets were added. Fill in Recommendations and Actions; the checks follow.',
    addedChange: 'Template added',
  },

  portions: { more: (n: number) => `Show ${wordNumber(n)} more` },

  columns: {
    title: 'What each column holds',
    noHeading: (position: number) => `Column ${position} (no heading)`,
    nothing: 'Nothing of the plan',
    means: {
      ref: 'Ref',
      recommendation: 'Recommendation',
      action: 'Action',
      'action-ref': 'Ref of the action',
      update: 'Update',
      owner: 'Owner',
      due: 'Due date',
      'revised-due': 'Revised due date',
      completed: 'Date completed',
      rating: 'Rating',
      status: 'Status',
      priority: 'Priority',
      theme: 'Theme',
      percent: 'Per cent complete',
      'as-at': 'Date of the update',
      statement: 'Statement (rows rated together)',
    },
  },

  bringIn: {
    title: 'Bring in a plan',
    nothingWritten: 'Nothing is written yet.',
    reading: 'Reading the plan…',
    nothingGiven: 'Nothing has been pasted yet.',
    units: {
      recommendations: (n: number) => (n === 1 ? 'recommendation' : 'recommendations'),
      actions: (n: number) => (n === 1 ? 'action' : 'actions'),
      updates: (n: number) => (n === 1 ? 'update' : 'updates'),
    },
    foundInTable: (tables: number, rows: number, inReport: boolean) =>
      `Found in ${tables === 1 ? 'one table' : `${wordNumber(tables)} tables`} of ${wordCount(rows, 'row', 'rows')}${tables === 1 ? '' : ' together'}${inReport ? ', in a report' : ''}.`,
    foundInList: 'Found as a numbered list in a report, without a table of actions.',
    planTitle: 'Title',
    titleNeeded: 'Give the plan a title: it heads every sheet of the pack.',
    asAt: 'Report date',
    asAtToday: 'The document bears no date, so today’s is used. Lateness is measured on this day.',
    asAtOfTable: 'Lateness is measured on this day; today’s unless you change it.',
    asAtFound: 'As in the document. Lateness is measured on this day.',
    council: 'Council',
    councilHint: 'Printed under the title of the pack; may be left empty.',
    lookAt: 'Please look at',
    line: (n: number) => `line ${n}`,
    joins: (joined: number, apart: number) =>
      [
        ...(joined > 0 ? [`${wordCount(joined, 'row', 'rows')} ran over a page: joined`] : []),
        ...(apart > 0 ? [`${wordNumber(apart)} kept apart`] : []),
      ].join(', '),
    joinsHint: 'Untick one that is a row of its own.',
    joinedTo: (into: string) => (into === '' ? 'Joined to the row above' : `Joined to ${into}`),
    liftsHint: 'Taken into fields of their own; the text keeps its words.',
    liftFields: {
      rating: ['rating', 'ratings'],
      owner: ['owner', 'owners'],
      due: ['due date', 'due dates'],
      status: ['status', 'statuses'],
      completed: ['date completed', 'dates completed'],
      recommendations: ['link to recommendations', 'links to recommendations'],
    },
    foundInText: (parts: readonly string[]) => `Found in the text: ${listWithAnd(parts)}`,
    records: {
      recommendation: (refs: readonly string[]) =>
        `recommendation${refs.length === 1 ? '' : 's'} ${listWithAnd(refs, 6)}`,
      action: (refs: readonly string[]) =>
        `action${refs.length === 1 ? '' : 's'} ${listWithAnd(refs, 6)}`,
    },
    updateOn: (records: string) => `the update on ${records}`,
    lifted: (field: string, record: string) =>
      `${field.charAt(0).toUpperCase()}${field.slice(1)} of ${record}`,
    shared: (n: number) =>
      n === 1
        ? '1 action serves several recommendations'
        : `${wordNumber(n)} actions serve several recommendations`,
    sharedAction: (ref: string, recommendations: readonly string[]) =>
      `Action ${ref} serves recommendations ${listWithAnd(recommendations)}`,
    notUnderstood: (n: number) =>
      `${wordCount(n, 'piece of text', 'pieces of text')} not understood`,
    notUnderstoodHint: 'These fit no record and are not brought in. Copy what you need.',
    candidates: (n: number) =>
      `${wordCount(n, 'sentence', 'sentences')} may be ${n === 1 ? 'a recommendation' : 'recommendations'}`,
    candidatesHint:
      'They ask a committee to decide something, so they are not brought in. Add one to the sheet Recommendations if it belongs to the plan.',
    scheme: (name: string) => `Ratings to confirm: read as ${name}`,
    schemeKnown: (name: string) => `Ratings: ${name}`,
    schemeHint: 'Colours mean different things in different councils. Choose what they mean here.',
    schemeLabel: 'Read ratings as',
    schemeOwn: (name: string) => `${name} (as found)`,
    claims: (n: number) =>
      n === 1
        ? '1 sentence of the document disagrees with its table'
        : `${wordNumber(n)} sentences of the document disagree with its table`,
    findings: (counts: readonly string[]) => `Checks find ${listWithAnd(counts)}`,
    findingsHint: 'They can be put right once the plan is in the workbook.',
    severities: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      note: ['note', 'notes'],
    },
    likeIt: (n: number) => `And ${wordNumber(n)} more like it.`,
    willWrite: 'What will be written',
    sheetRows: (rows: number) => wordCount(rows, 'row', 'rows'),
    add: (sheets: number) => `Add to workbook: ${wordNumber(sheets)} new sheets`,
    adding: 'Adding the plan to the workbook…',
    added: (recommendations: number, actions: number) =>
      `Added ${wordCount(recommendations, 'recommendation', 'recommendations')} and ${wordCount(actions, 'action', 'actions')}.`,
    addedChange: 'Plan added',
    noPlan: 'No plan found',
    another: 'Paste something else',
    received: 'What was received',
  },

  bind: {
    title: 'Use a table',
    promise: 'The table stays as it is. The workbook only keeps which columns hold what.',
    reading: 'Looking at the table…',
    noTables:
      'This workbook has no tables. Select the plan’s cells, choose Insert, Table in Excel, and look again; or paste the plan.',
    lookAgain: 'Look again',
    table: 'Table',
    tableChoice: (name: string, sheet: string, address: string) => `${name} (${sheet}, ${address})`,
    linked: (tables: readonly string[]) =>
      `Linked by their refs, and read together: ${listWithAnd(tables)}.`,
    columnsOf: (table: string) => `What each column of ${table} holds`,
    noAction:
      'No column holds actions or recommendations. Choose which one does; without it there is no plan to check.',
    onlyRecommendations: 'No column holds actions, so recommendations are what is counted.',
    noRating: 'No column holds ratings, so every action counts as not rated.',
    tooFew: 'At least two columns must hold something of the plan.',
    rule: 'What is counted',
    rules: {
      action: 'Actions, each with its newest rating',
      recommendation: 'Recommendations, each with the worst rating of its actions',
      statement: 'Ratings, each once as printed',
    },
    use: 'Use this table',
    useTables: (n: number) => `Use these ${wordNumber(n)} tables`,
    using: 'Remembering which columns hold what…',
    used: 'Checked. It is checked again whenever its cells change.',
    usedChange: (name: string) => `Table “${name}” used as the plan`,
  },

  plan: {
    asAt: (day: string) => `As at ${day}`,
    countedBy: {
      action: 'counted by action',
      recommendation: 'counted by recommendation',
      statement: 'counted by rating',
    },
    untitled: 'Action plan',
    details: 'Plan details',
    sentence: 'the covering sentence',
    ratings: (parts: readonly string[]) => `Ratings: ${listWithAnd(parts)}.`,
    unreadable: {
      title: 'The plan cannot be read',
      safe: 'Nothing else in the workbook was changed. The plan’s title, dates and dismissed findings are kept for when its table is back.',
      lookAgain: 'Look again',
      anotherTable: 'Use another table',
      chooseTables: 'Choose the tables again',
    },
  },

  details: {
    title: 'Title',
    titleNeeded: 'Enter a title: it heads every sheet of the pack.',
    council: 'Council',
    asAt: 'Report date',
    asAtHint: 'Lateness is measured on this day.',
    rule: 'What is counted',
    rules: {
      action: { name: 'By action', means: 'Each action once, with its newest rating.' },
      recommendation: {
        name: 'By recommendation',
        means: 'Each recommendation once, with the worst of its ratings.',
      },
      statement: {
        name: 'By rating',
        means: 'Each rating once, as printed, however many actions share it.',
      },
    },
    effect: (count: number, total: number, rating: string) =>
      `${wordNumber(count)} of ${wordNumber(total)} ${rating}`,
    scheme: 'Rating scheme',
    schemeOfPlan: (name: string) => `${name} (this plan’s)`,
    key: 'Key of the scheme',
    keyColumns: { rating: 'Rating', means: 'Meaning' },
    noMeaning: 'No meaning given',
    unknownRatings: (ratings: readonly string[]) =>
      `Not in this scheme: ${listWithAnd(ratings, 6)}. They count as not rated; the cells stay as they are.`,
    unknownRating: (text: string, count: number) =>
      count === 1 ? `“${text}”` : `“${text}” (${wordNumber(count)} times)`,
    save: 'Save details',
    saving: 'Saving the details…',
    saved: 'Details saved.',
    change: 'Details of the plan',
    unsaved: 'What you changed here is not saved yet.',
    discard: 'Leave without saving',
    keepEditing: 'Go on editing',
    tables: 'Where the plan stands',
    table: (name: string, sheet: string, address: string) =>
      `Table ${name} on sheet ${sheet}, ${address}`,
    goTo: 'Go to',
    goToTable: (name: string) => `Go to table ${name}`,
    showing: 'Showing the cells…',
    columns: (count: number) => wordCount(count, 'column', 'columns'),
    notHere: 'no longer there',
    fields: {
      detail: 'Detail',
      points: 'Points',
      recommendations: 'Recommendations served',
      actions: 'Actions spoken of',
      note: 'Note',
      'rating-printed': 'Rating as printed',
    },
    anotherTable: 'Use another table',
    dismissed: 'Dismissed findings',
    noneDismissed: 'None.',
    reason: (reason: string) => `Reason: ${reason}`,
    dismissedOn: (day: string) => `Dismissed on ${day}`,
    showAgain: 'Show again',
    bringingBack: 'Bringing the finding back…',
    broughtBack: 'The finding is among the checks again.',
    broughtBackChange: 'Finding brought back',
    another: 'Another plan',
    anotherMeans:
      'Committee Pack follows one plan in a workbook. Bringing in another overwrites nothing: this plan’s tables stay, and you can return to them with “Use another table”. A new plan adds sheets of its own, so give this plan’s sheets other names first if they are called the same.',
    bringIn: 'Bring in another plan',
  },

  checks: {
    part: 'Checks',
    search: 'Search by ref, owner or words',
    searchHint: 'Ref, owner or words',
    show: 'Show',
    all: 'All',
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    severityCounts: {
      error: (n: number) => wordCount(n, 'error', 'errors'),
      warning: (n: number) => wordCount(n, 'warning', 'warnings'),
      note: (n: number) => wordCount(n, 'note', 'notes'),
    },
    shown: (shown: number, all: number) =>
      shown === all
        ? wordCount(all, 'finding', 'findings')
        : `${wordNumber(shown)} of ${wordCount(all, 'finding', 'findings')}`,
    noMatch: 'No finding matches.',
    clear: 'Show all findings',
    nothing: 'Nothing to put right.',
    checked: (actions: number, recommendations: number) =>
      actions === 0
        ? `${wordCount(recommendations, 'recommendation', 'recommendations')} checked.`
        : `${wordCount(actions, 'action', 'actions')} checked.`,
    dismissed: (n: number) => `${wordCount(n, 'finding', 'findings')} dismissed`,
    more: (n: number) => `Show ${wordNumber(n)} more`,
    goTo: (address: string) => `Go to ${address}`,
    showing: 'Showing the cell…',
    why: 'Why',
    fix: 'Fix',
    dismiss: 'Dismiss',
    cancel: 'Cancel',
    reason: 'Why can it be left?',
    reasonHint: 'Kept in the workbook, for everyone who opens it.',
    reasonNeeded: 'Give a short reason, so that others know why.',
    dismissing: 'Dismissing the finding…',
    dismissedSaid: 'Dismissed.',
    dismissedChange: (subject: string) => `Finding on ${subject} dismissed`,
    newValue: (field: string) => `New ${field}`,
    choose: 'Choose…',
    alike: (n: number) =>
      n === 1 ? 'And the other one like this' : `And the ${wordNumber(n)} others like this`,
    willChange: 'What will change',
    empty: 'empty',
    shared: (refs: readonly string[]) =>
      refs.length === 1
        ? `Action ${refs[0]} shares this, and changes with it.`
        : `Actions ${listWithAnd(refs, 6)} share this, and change with it.`,
    apply: (cells: number) => `Change ${wordCount(cells, 'cell', 'cells')}`,
    applying: 'Changing the cells…',
    fixed: 'Fixed.',
    left: (n: number) =>
      n === 0 ? 'Nothing left to put right.' : `${wordCount(n, 'finding', 'findings')} left.`,
    fixedChange: (field: string, subject: string, value: string) =>
      `${field} of ${subject} set to ${value}`,
    fixedAlike: (field: string, cells: number, value: string) =>
      `${field} set to ${value} in ${wordNumber(cells)} cells`,
    groups: FINDING_NAMES,
  },

  progress: {
    overdue: 'Overdue',
    noneOverdue: 'No open action is past its date.',
    dueSoon: 'Due in the next three months',
    noneDueSoon: 'No open action falls due before the next quarterly report.',
    byOwner: 'By owner',
    noOwners: 'No action names an owner.',
    byTheme: 'By theme',
    nameless: 'None named',
    noOwner: 'no owner',
    dueAndOwner: (text: string, day: string, owners: string) =>
      `Due ${text === '' || text === day ? day : `${text} (by ${day})`} · ${owners}`,
    counts: {
      title: 'Ratings',
      unit: 'Count',
      units: {
        action: 'by action',
        recommendation: 'by recommendation',
        statement: 'by rating as printed',
      },
      usual: ' (this plan’s rule)',
      caption: (rule: CountingRule, total: number) => counted(total, rule),
      rating: 'Rating',
      count: 'Number',
      which: 'Which',
      goTo: {
        action: (ref: string) => `Go to action ${ref}`,
        recommendation: (ref: string) => `Go to recommendation ${ref}`,
        update: (ref: string) => `Go to update ${ref}`,
      },
      more: (left: number) => `${wordNumber(left)} more`,
      rounding: 'Percentages are rounded so as to add up to 100.',
    },
    withoutOwner: 'No owner',
    withoutDue: 'No due date',
    mails: {
      title: 'Mail to owners',
      none: 'There are no open actions to write about.',
      nobody: 'Owner to be agreed',
      hint: 'Copy a text into your own mail program. Nothing is sent from here.',
      to: (owner: string) => `mail to ${owner}`,
      show: 'Show the text',
    },
    claim: {
      title: 'Check a sentence',
      label: 'A sentence of your report',
      hint: 'Such as “Green for all but one action”.',
      check: 'Check against the table',
      verdicts: {
        holds: 'The table agrees.',
        contradicted: 'The table does not agree.',
        'not-understood': 'This could not be checked.',
      },
      holdsAt: (units: readonly string[]) => `It is true counted ${listWithAnd(units)}.`,
      instead: (
        claimed: string,
        found: number,
        total: number,
        rule: CountingRule,
        refs: readonly string[],
      ) =>
        `“${claimed}”: the table has ${wordNumber(found)} of ${counted(total, rule)}${refs.length > 0 ? ` (${listWithAnd(refs, 8)})` : ''}.`,
      trueSentence: (sentence: string) => `True is: ${sentence}`,
    },
  },
  pack: {
    sheets: 'Sheets',
    about: {
      'appendix-1': 'Every action in detail, for members.',
      'rag-summary': 'Covering figures, chart and what needs attention.',
      checks: 'What the checks found, for officers.',
    },
    title: 'Title of the plan',
    titleHint: 'Stands in the heading of each sheet.',
    day: 'Report date',
    period: 'Month in headings',
    periodOf: (day: PlainDate) => formatMonth(day),
    layingOut: 'Laying out the sheets…',
    draw: (count: number) => `Draw ${wordCount(count, 'sheet', 'sheets')}`,
    promise: 'Sheets drawn before are redrawn in place. Your own sheets are never touched.',
    drawing: 'Drawing the pack…',
    drawn: (names: readonly string[]) => `Drawn: ${listWithAnd(names)}.`,
    change: (names: readonly string[]) => `${listWithAnd(names)} drawn`,
    changingDay: 'Changing the report date…',
    dayChanged: 'Report date changed',
    preview: {
      label: 'Preview',
      sheet: 'Sheet shown',
      nothingChosen: 'Choose at least one sheet.',
      pageOf: (sheet: string, page: number, of: number) => `${sheet}, page ${page} of ${of}`,
      page: (page: number, of: number) => `Page ${page} of ${of}`,
      previous: 'Previous page',
      next: 'Next page',
      enlarge: 'Enlarge',
      whole: 'Whole page',
    },
  },
} as const;
