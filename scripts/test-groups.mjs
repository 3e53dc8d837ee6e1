// The folders of test/ in the groups that npm test runs, one after another.
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
  },
  excel: {
    name: 'The simulated Excel and the adapter',
    folders: ['simulator', 'excel', 'gallery'],
  },
  wholes: {
    name: 'Stories, the command line, the pane and the workbench',
    folders: ['stories', 'headless', 'taskpane', 'commands', 'workbench'],
  },
  build: { name: 'The add-in builds', folders: ['build'], options: ['--runInBand'] },
  browser: {
    name: 'The workbench and the pane in a browser',
    folders: ['e2e'],
    options: ['--maxWorkers=2'],
  },
};
