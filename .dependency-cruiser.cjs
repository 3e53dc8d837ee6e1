/** Who may import whom. Each rule says what it keeps true. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What takes long, and the tasks that are such calculations themselves. */
const LONG_CALCULATIONS =
  '^src/(core/(intake/read-plan|checks/check-plan|progress/measure-progress|pack/pack-sheets|sheet/lay-out|binding/data-sheets)|tasks/(compare-plan|preview-plan|read-document|read-tables|study-plan|place-pack|publish-pack|pack-specs|pack-state))\\.ts$';

module.exports = {
  forbidden: [
    forbid(
      'core-stands-alone',
      'The core is pure: it imports nothing of ours outside core and only small pure libraries.',
      { path: '^src/core/' },
      {
        pathNot: ['^src/core/', 'node_modules/(parse5|entities|string-similarity-js|valibot)/'],
      },
    ),
    forbid(
      'the-port-knows-only-the-core',
      'The port describes a workbook with values of the core; it knows no Excel and no screen.',
      { path: '^src/workbook/' },
      { path: '^src/', pathNot: '^src/(core|workbook)/' },
    ),
    forbid(
      'documents-are-files-not-plans',
      'Reading a file gives the text in it; what that says is for the core. Only here are files unpacked and parsed.',
      { path: '^src/documents/' },
      { pathNot: ['^src/(core/grid|documents)/', 'node_modules/(pdfjs-dist|fflate)/'] },
    ),
    forbid(
      'tasks-know-no-excel',
      'What a user can do is said in terms of the port, so that it runs over any workbook.',
      { path: '^src/tasks/' },
      { pathNot: ['^src/(core|documents|workbook|tasks)/', 'node_modules/valibot/'] },
    ),
    forbid(
      'the-adapter-knows-no-plan',
      'The adapter moves cells and sheets; no noun of the plan appears in it.',
      { path: '^src/excel/' },
      { path: '^src/', pathNot: '^src/(excel|workbook|core/(sheet|grid|redraw))/' },
    ),
    forbid(
      'the-simulator-knows-excel-not-us',
      'Were the simulator to know us, it could bend to what we expect.',
      { path: '^src/simulator/' },
      { path: '^src/', pathNot: '^src/simulator/' },
    ),
    forbid(
      'only-entries-join-adapter-and-tasks',
      'Screens ask tasks; only the entry files put the adapter under them.',
      { path: '^src/(taskpane|commands)/', pathNot: '/index\\.tsx?$' },
      { path: '^src/(excel|simulator)/' },
    ),
    forbid(
      'the-add-in-ships-no-simulator',
      'The simulator is for tests, the command line and the workbench.',
      { path: '^src/', pathNot: '^src/(simulator|workbench|headless)/' },
      { path: '^src/simulator/' },
    ),
    forbid(
      'the-workbench-knows-excel-not-us',
      'It loads the add-in as Excel does, by its built pages: it could not show what Excel would not.',
      { path: '^src/workbench/' },
      { path: '^src/', pathNot: '^src/(workbench|simulator)/' },
    ),
    forbid(
      'entries-stand-apart',
      'The pane, the commands and the command line are entries side by side: what two of them need is a task, or words.',
      { path: '^src/(taskpane|commands|headless|workbench)/' },
      { path: '^src/(taskpane|commands|headless|workbench)/', pathNot: '^src/$1/' },
    ),
    forbid(
      'the-pane-calculates-in-its-worker',
      'What reads, checks, measures and draws plans would freeze the pane and make it slow to load: ask `Calculations`.',
      { path: '^src/taskpane/', pathNot: '^src/taskpane/worker/calculate\\.ts$' },
      { path: LONG_CALCULATIONS, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'tasks-load-calculations-late',
      'As the rule before: the pane imports tasks, so they load what calculates when it is first asked for.',
      { path: '^src/tasks/', pathNot: LONG_CALCULATIONS },
      { path: LONG_CALCULATIONS, dependencyTypesNot: ['type-only', 'dynamic-import'] },
    ),
    forbid(
      'no-circles',
      "Two files that need each other at run time are one idea cut badly. Types may look back, and Excel's own classes do: a range knows its sheet, a sheet its ranges.",
      { pathNot: '^src/simulator/excel/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'nothing-unresolved',
      'An import that does not resolve fails at run time.',
      {},
      {
        couldNotResolve: true,
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
