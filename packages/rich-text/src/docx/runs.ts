import { isOn, type Styles } from './styles.js';
import { all, child, make, setValue, valueOf, type Part } from './xml.js';

/** How far a run is raised before it is a superscript, in half points. */
const RAISED = 4;
/** What mammoth reads of a run, and not of its style. */
const FORMATS = ['w:b', 'w:i', 'w:strike', 'w:u'];

/** Says of each run itself what a reader sees; mammoth reads no style, and nothing hidden. */
export function spellOutRuns(part: Part, styles: Styles): void {
  for (const run of all(part, 'w:r')) {
    const said = (name: string) => styles.ofRun(run, name);
    const isSet = (name: string) => {
      const element = said(name);
      return element !== undefined && isOn(valueOf(element));
    };
    if (isSet('w:vanish')) {
      run.remove();
      continue;
    }
    if (isSet('w:caps')) raise(run);
    const position = Number(valueOf(said('w:position')) ?? 0);
    if (Math.abs(position) >= RAISED && !said('w:vertAlign')) {
      setValue(property(run, 'w:vertAlign'), position > 0 ? 'superscript' : 'subscript');
    }
    for (const name of FORMATS) {
      const own = child(child(run, 'w:rPr'), name);
      if (!own && isSet(name)) setValue(property(run, name), name === 'w:u' ? 'single' : '1');
    }
  }
}

function property(run: Element, name: string): Element {
  const properties = child(run, 'w:rPr') ?? make(run, 'w:rPr', 'first');
  return child(properties, name) ?? make(properties, name, 'last');
}

function raise(run: Element): void {
  for (const text of all(run, 'w:t')) {
    text.textContent = (text.textContent ?? '').toLocaleUpperCase('vi');
  }
}
