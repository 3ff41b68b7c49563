// The entry of every `npm` command: it runs on plain Node 20 and hands the work to Node 24.
import process from 'node:process';

const MIN_MAJOR = 20;

if (Number.parseInt(process.versions.node, 10) < MIN_MAJOR) {
  console.error(
    `Cần Node ${MIN_MAJOR} trở lên, máy này đang dùng Node ${process.versions.node}. Hãy cài bản mới từ nodejs.org rồi chạy lại.`,
  );
  process.exit(1);
}

// Imported only now, because an older Node could not parse it.
const { runCommand } = await import('./bootstrap/run-command.mjs');
process.exitCode = await runCommand(process.argv[2] ?? '', process.argv.slice(3));
