// The folders of test/ in the groups that npm test runs, one after another. The files of a group that
// are known to take longest begin first (longest-first.mjs).
export const GROUPS = {
  core: {
    name: 'Unit tests',
    folders: [
      'core',
      'workbook',
      'tasks',
      'documents',
      'catalogue',
      'properties',
      'boundaries',
      'manifest',
    ],
    longest: [
      'properties/same-reading',
      'core/publish/word-parts',
      'properties/published-again',
      'properties/every-word',
      'core/intake/laws',
    ],
  },
  excel: {
    name: 'The simulated Excel and the adapter',
    folders: ['simulator', 'excel', 'gallery'],
    longest: [
      'gallery/laws',
      'excel/large-change',
      'gallery/accessible',
      'simulator/xlsx/valid-file',
    ],
  },
  wholes: {
    name: 'Stories, the command line, the pane and the workbench',
    folders: ['stories', 'headless', 'taskpane', 'commands', 'workbench'],
    longest: ['headless/usage', 'headless/contract', 'headless/simulate', 'headless/published'],
  },
  build: { name: 'The add-in builds', folders: ['build'], options: ['--runInBand'] },
  browser: {
    name: 'The workbench and the pane in a browser',
    folders: ['e2e'],
    longest: ['e2e/accessibility', 'e2e/workbench', 'e2e/grid', 'e2e/refusals'],
    options: ['--maxWorkers=2'],
  },
};
