interface Progress {
  done: number;
  total: number;
}

const WIDTH = 30;
const PER_CENT = 100;
/** Per cent between two lines, where a log keeps every line. */
const LOGGED_EVERY = 10;

const number = new Intl.NumberFormat('vi-VN');

/** Redraws one line in a terminal; writes a line every ten per cent elsewhere. */
export class ProgressBar {
  readonly #started = Date.now();
  readonly #stream: NodeJS.WriteStream;
  #logged = -1;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show({ done, total }: Progress): void {
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const left = Math.round(((Date.now() - this.#started) / 1_000 / share) * (1 - share));
    const counts = `${number.format(done)}/${number.format(total)}`;
    const line = `${bar} ${Math.floor(share * PER_CENT)} %  ${counts}  còn khoảng ${number.format(left)} giây`;
    if (this.#stream.isTTY) this.#stream.write(`\r\u001B[K${line}`);
    else if (Math.floor((share * PER_CENT) / LOGGED_EVERY) > this.#logged) {
      this.#logged = Math.floor((share * PER_CENT) / LOGGED_EVERY);
      this.#stream.write(`${line}\n`);
    }
  }

  /** @param said what has been done: the beginning of a sentence that ends with the elapsed time */
  finish(said: string): void {
    const seconds = Math.round((Date.now() - this.#started) / 1_000);
    const end = `${said} sau ${number.format(seconds)} giây.`;
    this.#stream.write(this.#stream.isTTY ? `\r\u001B[K${end}\n` : `${end}\n`);
  }
}
