import type { LegacyEncoding } from '@portal/vietnamese/legacy-text';
import type { PanelName } from './panels/panel-context';
import type { UploadQueue } from './uploads/upload-queue';

/** What the editor needs from the form around it. */
export interface EditorServices {
  uploads: UploadQueue;
  show: (panel: PanelName) => void;
  /** Toggles full screen. */
  toggleFull: () => void;
  /** Shows a sentence to the user. */
  notify: (sentence: string) => void;
  /** Asks whether to convert text in an old encoding; shows it before and after. */
  askToConvert: (question: ConversionQuestion) => Promise<boolean>;
}

export interface ConversionQuestion {
  encoding: LegacyEncoding;
  before: string;
  after: string;
}
