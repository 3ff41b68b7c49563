// Điểm vào của mọi lệnh `npm …`: chạy được trên Node 20 trần, rồi giao việc cho Node 24.
import process from 'node:process';

const MIN_MAJOR = 20;

if (Number.parseInt(process.versions.node, 10) < MIN_MAJOR) {
  console.error(
    `Cần Node ${MIN_MAJOR} trở lên, máy này đang dùng Node ${process.versions.node}. Hãy cài bản mới từ nodejs.org rồi chạy lại.`,
  );
  process.exit(1);
}

// Loaded only now: an older Node could not even read it.
const { runCommand } = await import('./bootstrap/run-command.mjs');
process.exitCode = await runCommand(process.argv[2] ?? '', process.argv.slice(3));
