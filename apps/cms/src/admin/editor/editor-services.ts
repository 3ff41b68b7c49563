import type { LegacyEncoding } from '@portal/vietnamese/legacy-text';
import type { PanelName } from './panels/panel-context';
import type { UploadQueue } from './uploads/upload-queue';

/** What the editor asks of the form around it. */
export interface EditorServices {
  uploads: UploadQueue;
  show: (panel: PanelName) => void;
  /** Gives the text the whole window, or takes it back. */
  toggleFull: () => void;
  /** Tells the writer something in a sentence. */
  notify: (sentence: string) => void;
  /** Whether text in an old encoding is to be converted; shows how it would read. */
  askToConvert: (question: ConversionQuestion) => Promise<boolean>;
}

export interface ConversionQuestion {
  encoding: LegacyEncoding;
  before: string;
  after: string;
}
