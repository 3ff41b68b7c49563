import { isOn, type Styles } from './styles.js';
import { all, child, make, setValue, valueOf, type Part } from './xml.js';

/** In half points; a run that is raised this far counts as a superscript. */
const MIN_RAISE = 4;
/** mammoth reads these formats from a run, but not from its style. */
const FORMATS = ['w:b', 'w:i', 'w:strike', 'w:u'];

/** Copies the effective formats from styles to each run, and removes hidden runs. */
export function applyRunStyles(part: Part, styles: Styles): void {
  for (const run of all(part, 'w:r')) {
    const findProperty = (name: string) => styles.ofRun(run, name);
    const isSet = (name: string) => {
      const element = findProperty(name);
      return element !== undefined && isOn(valueOf(element));
    };
    if (isSet('w:vanish')) {
      run.remove();
      continue;
    }
    if (isSet('w:caps')) uppercase(run);
    const position = Number(valueOf(findProperty('w:position')) ?? 0);
    if (Math.abs(position) >= MIN_RAISE && !findProperty('w:vertAlign')) {
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

function uppercase(run: Element): void {
  for (const text of all(run, 'w:t')) {
    text.textContent = (text.textContent ?? '').toLocaleUpperCase('vi');
  }
}
