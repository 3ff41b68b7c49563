import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Trouble } from './trouble.ts';

/** Reads the options of a command; on `--help` prints the text and ends. */
export function readOptions<const T extends ParseArgsOptionsConfig>(help: string, options: T) {
  const { values } = parse(help, options);
  if ('help' in values && values.help === true) {
    console.log(help.trim());
    process.exit(0);
  }
  return values;
}

function parse<const T extends ParseArgsOptionsConfig>(help: string, options: T) {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
  } catch {
    throw new Trouble(`Không hiểu: ${process.argv.slice(2).join(' ')}`, help.trim());
  }
}
