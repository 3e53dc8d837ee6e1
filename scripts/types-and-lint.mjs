// What `tsc --noEmit` and `eslint .` say, from one program. Rules that ask for types cost about what
// checking them costs (https://typescript-eslint.io/troubleshooting/typed-linting/performance/), so
// here they are handed the program that the compiler has just checked:
// https://typescript-eslint.io/packages/parser/#programs
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from './install.mjs';

const program = programOf('tsconfig.json');
const complaints = [...ts.getPreEmitDiagnostics(program)];
if (complaints.length > 0) process.stdout.write(ts.formatDiagnostics(complaints, fromRoot()));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles(['.']);
process.stdout.write(await (await eslint.loadFormatter('stylish')).format(results));

const clean = complaints.length === 0 && results.every(({ errorCount }) => errorCount === 0);
process.exitCode = clean ? 0 : 1;

function programOf(config) {
  const refuse = (complaint) => {
    throw new Error(ts.formatDiagnostic(complaint, fromRoot()));
  };
  const parseHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const project = ts.getParsedCommandLineOfConfigFile(`${root}/${config}`, {}, parseHost);
  return ts.createProgram({
    rootNames: project.fileNames,
    options: project.options,
    configFileParsingDiagnostics: project.errors,
    // Rules walk from a node to its parents.
    host: ts.createCompilerHost(project.options, true),
  });
}

function fromRoot() {
  return {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
}
