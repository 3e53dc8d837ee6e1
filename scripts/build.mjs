// npm run build [-- --env origin=https://addins.example.gov.uk] [--env office=self] [--env out=FOLDER]:
// installs what is missing, then makes dist/, which any static web server can hand out.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const { status } = spawnSync(
  process.execPath,
  [webpack, '--mode', 'production', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
