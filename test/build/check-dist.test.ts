import { runInNode } from './run-in-node.js';

interface Case {
  readonly files: Readonly<Record<string, string>>;
}

const PAGE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<script src="taskpane.1.js"></script></head></html>`;
const sound: Readonly<Record<string, string>> = {
  'taskpane.html': PAGE,
  'taskpane.1.js': 'start()',
  'manifest.xml': '<Url DefaultValue="https://addins.example.gov.uk/taskpane.html"/>',
};

/** What the check says of a folder that is sound but for these files. */
function complaintsWith(files: Case['files']): readonly string[] {
  const all = JSON.stringify(Object.entries({ ...sound, ...files }));
  return runInNode<readonly string[]>(`
    import { distComplaints } from './scripts/dist-complaints.mjs';
    say(distComplaints(new Map(${all})));`);
}

test('a sound folder passes', () => {
  expect(complaintsWith({})).toEqual([]);
});

test('what must not be handed out is named', () => {
  const found = complaintsWith({
    'map.js': 'a()\n//# sourceMappingURL=map.js.map',
    'engine.js': 'const run = new Function("a", text)',
    'inline.html': PAGE.replace('</head>', '<script>start()</script></head>'),
    'handler.html': PAGE.replace('<html>', '<html onload="start()">'),
    'loose.html': '<script src="taskpane.1.js"></script>',
    'gone.html': PAGE.replace('taskpane.1.js', 'taskpane.2.js'),
    'unquoted.html': PAGE.replace('"taskpane.1.js"', 'taskpane.3.js'),
    'plain.html': PAGE.replace('"taskpane.1.js"', '"http://cdn.example.com/a.js"'),
  });
  expect([...found].sort()).toEqual(
    [
      'map.js brings or names a source map.',
      'engine.js makes code out of text (eval or Function).',
      'inline.html has a script of its own in the page.',
      'handler.html has a script of its own in the page.',
      'loose.html has no security policy.',
      'gone.html asks for taskpane.2.js, which is not there.',
      'unquoted.html asks for taskpane.3.js, which is not there.',
      'plain.html fetches http://cdn.example.com/a.js without HTTPS.',
      'plain.html asks for http://cdn.example.com/a.js, which is not there.',
    ].sort(),
  );
});

test('a manifest that points to a file that is not there is refused', () => {
  const manifest = `${sound['manifest.xml']}<Image DefaultValue="https://addins.example.gov.uk/assets/icon-16.png"/>`;
  expect(complaintsWith({ 'manifest.xml': manifest })).toEqual([
    'manifest.xml points to https://addins.example.gov.uk/assets/icon-16.png, which is not there.',
  ]);
});
