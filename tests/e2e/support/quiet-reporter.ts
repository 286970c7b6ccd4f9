import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says nothing of what passes and everything of what fails, as it fails. */
export default class QuietReporter implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' || result.status === 'skipped') return;
    const title = test.titlePath().filter(Boolean).join(' > ');
    console.error(`\n${result.status}: ${title} (${test.location.file}:${test.location.line})`);
    for (const { message, stack } of result.errors) console.error(stack ?? message);
  }

  onError(error: { message?: string; stack?: string }): void {
    console.error(error.stack ?? error.message);
  }

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onEnd(result: FullResult): void {
    if (result.status === 'timedout') console.error('The browser tests ran out of time.');
  }
}
