import { launch, type Launch } from './processes.ts';
import { step } from './progress.ts';
import { Trouble } from './trouble.ts';

/** Runs a program as a step with progress; shows its output only on failure. */
export async function runStep(
  title: string,
  program: Launch,
  explain: (output: string) => string,
): Promise<void> {
  await step(title, async () => {
    const running = launch(program);
    const code = await running.ended;
    if (code !== 0) throw new Trouble(explain(running.output()), running.output());
  });
}
